package ru.estafeta.roadmap.approval;

import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import ru.estafeta.roadmap.Calls;

/** Steps of the chain, for tests. */
final class Chain {

    static final String ROADMAPS = "/api/v1/roadmaps/";

    static final String ORDER = "{\"orderNumber\": \"112-ОД\", \"orderDate\": \"2025-11-18\"}";

    static ValidatableResponse post(RequestSpecification who, UUID id, String step, String body) {
        return json(who, body).post(ROADMAPS + id + step).then();
    }

    static ValidatableResponse read(UUID id) {
        return curator().get(ROADMAPS + id).then();
    }

    static UUID approved(String name) {
        var id = Calls.roadmap(curator(), curator(), name);
        post(curator(), id, "/submission", "").statusCode(200);
        post(municipality(), id, "/agreement", "").statusCode(200);
        post(curator(), id, "/approval", ORDER).statusCode(200);
        return id;
    }

    private Chain() {}
}
