package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Tokens;
import ru.estafeta.testkit.WithEstafeta;

/** Walks over every operation of the API's own description, so that none can be added without its check. */
@WithEstafeta
class AccessTest {

    private static final Set<String> OPEN = Set.of(
            "/api/v1/setup",
            "/api/v1/survey-form",
            "/api/v1/survey-responses",
            "/api/v1/own-page",
            "/api/v1/own-page/opening",
            "/api/v1/own-page/consents",
            "/api/v1/own-page/answers",
            "/api/v1/own-page/withdrawals");
    private static final Set<String> WITHOUT_PEOPLE = Set.of(
            "/api/v1/organisations",
            "/api/v1/organisations/{organisation}",
            "/api/v1/organisations/{organisation}/changes",
            "/api/v1/mentoring-forms",
            "/api/v1/mentoring-kinds",
            "/api/v1/programmes",
            "/api/v1/programmes/counts",
            "/api/v1/programmes/{id}",
            "/api/v1/questionnaires",
            "/api/v1/questionnaires/{code}/versions",
            "/api/v1/survey-rules");

    /** Ids and deeds, never names: what an auditor is there for. */
    private static final String LOG = "/api/v1/participants-log";

    private record Operation(String method, String path, boolean takesFile) {

        io.restassured.response.Response call(io.restassured.specification.RequestSpecification by) {
            var concrete = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            var request = by.header("If-Match", "\"1\"");
            return (takesFile
                            ? request.contentType("multipart/form-data").multiPart("file", "x.csv", new byte[] {1})
                            : request.body("{}"))
                    .request(method, concrete);
        }
    }

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static List<Operation> operations() throws Exception {
        JsonNode description = new ObjectMapper()
                .readTree(nobody().accept("application/json")
                        .get("/q/openapi?format=json")
                        .asString());
        var operations = new ArrayList<Operation>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var method = operation.getKey();
                    if (Set.of("get", "post", "put", "patch", "delete").contains(method)) {
                        operations.add(new Operation(
                                method.toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                operation.getValue().at("/requestBody/content").has("multipart/form-data")));
                    }
                }));
        return operations;
    }

    @Test
    void nothingButSetupAndPersonalLinksAnswersWithoutAToken() throws Exception {
        var operations = operations();
        assertThat(operations).hasSizeGreaterThan(30);
        for (var operation : operations) {
            if (OPEN.contains(operation.path())) {
                continue;
            }
            operation
                    .call(nobody())
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("detail", notNullValue());
        }
    }

    @Test
    void machinesAndAuditorsMeetNoPeople() throws Exception {
        for (var role : List.of(Roles.INTEGRATION, Roles.AUDITOR)) {
            for (var operation : operations()) {
                if (OPEN.contains(operation.path())
                        || (WITHOUT_PEOPLE.contains(operation.path())
                                && operation.method().equals("GET"))
                        || (role.equals(Roles.AUDITOR) && operation.path().startsWith(LOG))) {
                    continue;
                }
                operation
                        .call(as(role, REGION))
                        .then()
                        .statusCode(403)
                        .contentType("application/problem+json")
                        .body("code", is("FORBIDDEN"));
            }
        }
    }

    @Test
    void regionAndAdministratorMeetNoPeopleEither() throws Exception {
        var people = List.of(
                "/api/v1/people",
                "/api/v1/consents",
                "/api/v1/consent-operators",
                "/api/v1/duplicate-searches",
                "/api/v1/duplicates",
                "/api/v1/erasures",
                "/api/v1/personal-links",
                "/api/v1/trainings",
                "/api/v1/partner-agreements",
                "/api/v1/participations",
                "/api/v1/enrolments",
                "/api/v1/organisations/{organisation}/base-renewals",
                "/api/v1/potential-mentors",
                "/api/v1/pairs",
                "/api/v1/saved-filters",
                "/api/v1/people-resolutions");
        for (var role : List.of(Roles.REGION_OPERATOR, Roles.ADMINISTRATOR)) {
            for (var operation : operations()) {
                if (people.stream().anyMatch(operation.path()::startsWith)
                        && !(role.equals(Roles.REGION_OPERATOR) && actsWithoutSeeing(operation))) {
                    operation.call(as(role, REGION)).then().statusCode(403);
                }
            }
        }
    }

    /**
     * A region may give the registers of its schools as a file, and says which cards of two municipalities are one; rows
     * and people are not shown to it.
     */
    private static boolean actsWithoutSeeing(Operation operation) {
        return operation.path().startsWith("/api/v1/people-imports")
                        && !operation.path().contains("/rows")
                        && !operation.path().endsWith("/marked-file")
                || operation.path().startsWith("/api/v1/duplicates")
                        && !operation.method().equals("post");
    }

    @Test
    void psychologistReadsAndChangesNothing() throws Exception {
        for (var operation : operations()) {
            if (operation.path().endsWith("/employment-terms")) {
                operation.call(as(Roles.PSYCHOLOGIST, SCHOOL_A1)).then().statusCode(403);
            } else if (operation.path().startsWith("/api/v1/pairs")
                    || operation.path().equals("/api/v1/people")) {
                var expected = operation.method().equals("GET") ? 404 : 403;
                var status = operation.call(as(Roles.PSYCHOLOGIST, SCHOOL_A1)).statusCode();
                assertThat(status).as(operation.toString()).isIn(200, expected);
            }
        }
    }

    @Test
    void expiredTokenIsRefused() {
        nobody().auth()
                .oauth2(Tokens.expired(Roles.CURATOR, SCHOOL_A1))
                .get("/api/v1/people")
                .then()
                .statusCode(401);
    }
}
