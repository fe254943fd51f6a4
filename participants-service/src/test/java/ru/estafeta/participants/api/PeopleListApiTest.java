package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class PeopleListApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @Test
    void listIsFilteredAsASchoolAsks() {
        var silent = World.pupil(SCHOOL_A1);
        World.registered(silent);
        var mentee = World.pupil(SCHOOL_A1);
        World.enrolled(mentee, "MENTEE", "PUPIL_PUPIL");

        curator()
                .queryParam("q", ((String) silent.get("familyName")).toUpperCase())
                .queryParam("consent", "MISSING")
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("items.familyName", contains(silent.get("familyName")));
        curator()
                .queryParam("consent", "PRESENT")
                .queryParam("role", "MENTEE")
                .queryParam("form", "PUPIL_PUPIL")
                .queryParam("kind", "PUPIL")
                .queryParam("paired", false)
                .queryParam("limit", 500)
                .get("/api/v1/people")
                .then()
                .body("items.familyName", hasItem(mentee.get("familyName")));
        var tenth = World.pupil(SCHOOL_A1);
        tenth.put("className", "10 «Б»");
        World.registered(tenth);
        for (var grade : Map.of(10, 1, 1, 0).entrySet()) {
            curator()
                    .queryParam("grade", grade.getKey())
                    .queryParam("q", tenth.get("familyName"))
                    .get("/api/v1/people")
                    .then()
                    .body("items", hasSize(grade.getValue()));
        }
        curator()
                .queryParam("paired", true)
                .queryParam("q", mentee.get("familyName"))
                .get("/api/v1/people")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void municipalityReadsTheSchoolsBelowIt() {
        var pupil = World.pupil(SCHOOL_A2);
        World.registered(pupil);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/people")
                .then()
                .body("items", hasSize(1));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/people")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void pagesFollowEachOtherInRussianOrder() {
        for (var name : new String[] {"Яковлевщщ", "Ёлкинщщ", "Елинщщ", "Жуковщщ"}) {
            var pupil = World.pupil(SCHOOL_A1);
            pupil.put("familyName", name);
            World.registered(pupil);
        }
        var first = curator().queryParam("q", "щщ").queryParam("limit", 2).get("/api/v1/people");
        assertThat(first.<java.util.List<String>>path("items.familyName")).containsExactly("Елинщщ", "Ёлкинщщ");
        curator()
                .queryParam("q", "щщ")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/people")
                .then()
                .body("items.familyName", contains("Жуковщщ", "Яковлевщщ"))
                .body("next", nullValue());
        curator().queryParam("cursor", "мусор").get("/api/v1/people").then().statusCode(400);
    }
}
