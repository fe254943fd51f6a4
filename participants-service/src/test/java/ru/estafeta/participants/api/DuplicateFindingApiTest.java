package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.api.Duplicates.again;
import static ru.estafeta.participants.api.Duplicates.card;
import static ru.estafeta.participants.api.Duplicates.coordinator;
import static ru.estafeta.participants.api.Duplicates.openOf;
import static ru.estafeta.participants.api.Duplicates.pupil;
import static ru.estafeta.participants.api.Duplicates.settle;
import static ru.estafeta.participants.api.Duplicates.suspicion;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.participants.importing.Imports;
import ru.estafeta.participants.importing.Tables;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class DuplicateFindingApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @Test
    void aSecondCardIsFlaggedAsSoonAsItIsWrittenAndUnflaggedWhenItIsCorrected() {
        var pupil = pupil();
        var first = World.registered(pupil);
        var second = World.registered(again(pupil, SCHOOL_A1));

        card(first).body("duplicates", is(1));
        openOf(curator(), second)
                .body("items", hasSize(1))
                .body("items[0].likelihood", is("LIKELY"))
                .body("items[0].reasons", containsInAnyOrder("SAME_NAME", "PATRONYMIC_TYPO", "SAME_BIRTH_DATE"))
                .body("items[0].verdict", nullValue());

        curator()
                .header("If-Match", "*")
                .body(Map.of("birthDate", "2010-11-28", "givenName", "Глеб"))
                .patch("/api/v1/people/{id}", second)
                .then()
                .statusCode(200);
        openOf(curator(), second).body("items", hasSize(0));
    }

    @Test
    void whoIsMeantIsToldWhileHeIsTyped() {
        var pupil = pupil();
        var known = World.registered(pupil);
        var elsewhere = World.registered(again(pupil, SCHOOL_A2));
        var typed = again(pupil, SCHOOL_A1);

        curator()
                .body(typed)
                .post("/api/v1/duplicate-searches")
                .then()
                .statusCode(200)
                .body("items.id", contains(known.toString()))
                .body("items[0].likelihood", is("LIKELY"));
        coordinator()
                .body(typed)
                .post("/api/v1/duplicate-searches")
                .then()
                .body("items.id", containsInAnyOrder(known.toString(), elsewhere.toString()));
        as(Roles.CURATOR, SCHOOL_B1)
                .body(typed)
                .post("/api/v1/duplicate-searches")
                .then()
                .statusCode(404);
        as(Roles.REGION_OPERATOR, REGION)
                .body(typed)
                .post("/api/v1/duplicate-searches")
                .then()
                .statusCode(403);
    }

    @Test
    void anImportFlagsItsPeopleAndTakesAMisspeltRowForTheCardThatStays() {
        var pupil = pupil();
        var known = World.registered(pupil);
        var file = Tables.workbook(List.of(
                List.of("ФИО", "Дата рождения", "Класс"),
                List.of(pupil.get("familyName") + " Семен " + pupil.get("familyName") + "овч", "17.03.2012", "8Б")));
        var id = Imports.begun(file, false);
        Imports.over(id);
        curator()
                .get("/api/v1/jobs/{id}", id)
                .then()
                .body("result.created", is(1))
                .body("result.duplicates", is(1));
        settle(curator(), suspicion(curator(), known), "SAME", known).statusCode(200);

        var twice = Imports.begun(
                Tables.workbook(List.of(
                        List.of("ФИО", "Дата рождения", "Класс"),
                        List.of(
                                pupil.get("familyName") + " Семен " + pupil.get("familyName") + "овч",
                                "17.03.2012",
                                "9Б"))),
                false);
        Imports.over(twice);
        curator()
                .get("/api/v1/jobs/{id}", twice)
                .then()
                .body("result.created", is(0))
                .body("result.updated", is(1));
        card(known).body("className", is("9Б"));
    }

    /** So many people are joined with the register at once, not looked up one by one. */
    @Test
    void aLargeFileFlagsItsPeopleToo() {
        var pupil = pupil();
        var known = World.registered(pupil);
        var lines = new ArrayList<List<?>>();
        lines.add(List.of("ФИО", "Дата рождения", "Класс"));
        lines.add(List.of(pupil.get("familyName") + " Семен " + pupil.get("familyName") + "овч", "17.03.2012", "8Б"));
        for (int i = 0; i < 200; i++) {
            var other = World.familyName();
            lines.add(List.of(
                    other + " Глеб " + other + "ович", "%02d.%02d.2011".formatted(1 + i % 28, 1 + i % 12), "9А"));
        }
        var id = Imports.begun(Tables.workbook(lines), false);
        Imports.over(id);
        curator()
                .get("/api/v1/jobs/{id}", id)
                .then()
                .body("result.created", is(201))
                .body("result.duplicates", is(1));
        openOf(curator(), known).body("items[0].likelihood", is("LIKELY"));
    }
}
