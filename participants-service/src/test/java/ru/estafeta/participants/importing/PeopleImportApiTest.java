package ru.estafeta.participants.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.importing.Imports.begun;
import static ru.estafeta.participants.importing.Imports.over;
import static ru.estafeta.participants.importing.Imports.upload;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.ParticipationEnrolledV1;
import ru.estafeta.contracts.PersonFactsKnownV1;
import ru.estafeta.contracts.PersonUnregisteredV1;
import ru.estafeta.participants.World;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.importing.file.RegisterFile;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** A school's own table becomes its register: what is right is written, the rest is put right in place. */
@WithEstafeta
class PeopleImportApiTest {

    private static final List<String> HEADER = List.of(
            "Фамилия",
            "Имя",
            "Отчество",
            "Дата рождения",
            "Класс",
            "Представитель",
            "Роль",
            "Форма",
            "Согласие подписано");

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static List<?> pupil(String family, String className) {
        return List.of(family, "Семён", "Петрович", "17.03.2012", className, "Ольхина Вера Павловна", "", "", "");
    }

    private static List<?> mentee(String family, String consentOn) {
        return List.of(
                family,
                "Семён",
                "Петрович",
                "17.03.2012",
                "8Б",
                "Ольхина Вера Павловна",
                "наставляемый",
                "ученик - ученик",
                consentOn);
    }

    private static byte[] table(List<?>... rows) {
        List<List<?>> all = new ArrayList<>();
        all.add(HEADER);
        all.addAll(List.of(rows));
        return Tables.workbook(all);
    }

    private static JsonPath imported(byte[] content) {
        return over(begun(content, false));
    }

    private static ValidatableResponse found(String family) {
        return curator().queryParam("q", family).get("/api/v1/people").then();
    }

    @Test
    void writesWhatIsRightAndNamesWhatIsNot() {
        var right = World.familyName();
        var wrong = World.familyName();
        var job = imported(table(pupil(right, "8Б"), List.of(wrong, "Семён", "", "31.02.2012", "8Б", "", "", "", "")));

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getString("kind")).isEqualTo("PEOPLE_IMPORT");
        assertThat(job.getInt("done")).isEqualTo(2);
        assertThat(job.getInt("result.created")).isEqualTo(1);
        assertThat(job.getInt("result.rejected")).isEqualTo(1);
        assertThat(job.getInt("result.errors[0].row")).isEqualTo(2);
        assertThat(job.getString("result.errors[0].column")).isEqualTo("Дата рождения");
        assertThat(job.getString("result.errors[0].code")).isEqualTo("DATE_UNREADABLE");
        found(right)
                .body("items", hasSize(1))
                .body("items[0].className", is("8Б"))
                .body("items[0].guardian", is("Ольхина Вера Павловна"));
        found(wrong).body("items", empty());
        Facts.await(PersonFactsKnownV1.class, e -> e.version() == 1);
    }

    @Test
    void theSameFileAgainChangesNothingAndANewCellIsACorrection() {
        var family = World.familyName();
        imported(table(pupil(family, "8Б")));
        var again = imported(table(pupil(family, "8Б"), pupil(family, "8Б")));
        assertThat(again.getInt("result.created")).isZero();
        assertThat(again.getInt("result.updated")).isZero();
        assertThat(again.getInt("result.unchanged")).isEqualTo(1);

        var moved = imported(table(pupil(family, "9Б")));
        assertThat(moved.getInt("result.updated")).isEqualTo(1);
        found(family).body("items", hasSize(1)).body("items[0].className", is("9Б"));

        var emptied = imported(table(List.of(family, "Семён", "Петрович", "2012", "9Б", "", "", "", "")));
        assertThat(emptied.getInt("result.unchanged")).isEqualTo(1);
        found(family)
                .body("items[0].guardian", is("Ольхина Вера Павловна"))
                .body("items[0].birthDate", is("2012-03-17"));
    }

    @Test
    void twoPeopleOfOneNameStayTwo() {
        var family = World.familyName();
        var job = imported(
                table(pupil(family, "8Б"), List.of(family, "Семён", "Петрович", "18.03.2012", "8Б", "", "", "", "")));
        assertThat(job.getInt("result.created")).isEqualTo(2);
        found(family).body("items", hasSize(2));
    }

    @Test
    void aDryRunPromisesAndWritesNothing() {
        var family = World.familyName();
        var id = begun(table(mentee(family, "01.09.2026")), true);
        var job = over(id);
        assertThat(job.getInt("result.created")).isEqualTo(1);
        assertThat(job.getInt("result.entered")).isEqualTo(1);
        found(family).body("items", empty());

        curator().post("/api/v1/people-imports/{id}/confirmation", id).then().statusCode(202);
        assertThat(over(id).getInt("result.entered")).isEqualTo(1);
        found(family)
                .body("items[0].participations.status", contains("READY"))
                .body("items[0].consents[0].guardian", is("Ольхина Вера Павловна"));
        Facts.await(
                ParticipationEnrolledV1.class,
                e -> e.participation().organisation().equals(SCHOOL_A1));
    }

    @Test
    void wrongCellsArePutRightInPlace() {
        var family = World.familyName();
        var id =
                begun(table(List.of("O" + family.substring(1), "Семён", "", "17.13.2012", "8Б", "", "", "", "")), true);
        assertThat(over(id).getInt("result.rejected")).isEqualTo(1);
        var row = curator().get("/api/v1/people-imports/{id}/rows", id).jsonPath();
        assertThat(row.getList("items[0].errors.code")).containsExactlyInAnyOrder("LATIN_LETTERS", "DATE_UNREADABLE");
        String meant = row.getString("items[0].errors.find { it.code == 'LATIN_LETTERS' }.suggestion");

        curator()
                .body(Map.of("cells", List.of(Map.of("field", "FAMILY_NAME", "value", meant))))
                .patch("/api/v1/people-imports/{id}/rows/1", id)
                .then()
                .statusCode(200)
                .body("errors.code", contains("DATE_UNREADABLE"));
        curator()
                .body(Map.of("cells", List.of(Map.of("field", "BIRTH", "value", "17.03.2012"))))
                .patch("/api/v1/people-imports/{id}/rows/1", id)
                .then()
                .body("errors", empty())
                .body("cells.find { it.field == 'BIRTH' }.corrected", is(true));
        curator().post("/api/v1/people-imports/{id}/confirmation", id).then().statusCode(202);
        assertThat(over(id).getInt("result.created")).isEqualTo(1);
        found(meant).body("items", hasSize(1)).body("items[0].birthDate", is("2012-03-17"));
        curator()
                .post("/api/v1/people-imports/{id}/confirmation", id)
                .then()
                .statusCode(409)
                .body("code", is("IMPORT_WRITTEN"));
    }

    @Test
    void theMarkedFileTakesItsCorrectionsInExcelAndComesBack() throws IOException {
        var family = World.familyName();
        var id = begun(table(pupil(family, "8Б"), List.of(family, "", "", "2012", "8Б", "", "", "", "")), false);
        over(id);
        var marked = curator()
                .get("/api/v1/people-imports/{id}/marked-file", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<Line> lines = new ArrayList<>();
        RegisterFile.inspect(Tables.file(marked), "x").read(lines::add);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).cells()).startsWith("Фамилия", "Имя").endsWith("Что исправить");
        assertThat(lines.get(1).cell(HEADER.size())).contains("Имя: Заполните");
    }

    @Test
    void aCandidateEntersWithHisConsentAndNotBefore() {
        var family = World.familyName();
        assertThat(imported(table(mentee(family, ""))).getInt("result.candidates"))
                .isEqualTo(1);
        String person = found(family)
                .body("items[0].participations", empty())
                .body("items[0].candidacies.role", contains("MENTEE"))
                .extract()
                .path("items[0].id");
        curator()
                .body(Map.of(
                        "person", person,
                        "purpose", "PROCESSING",
                        "signedOn", "2026-09-01",
                        "signedBy", "BOTH",
                        "guardian", "Ольхина Вера Павловна"))
                .post("/api/v1/consents")
                .then()
                .statusCode(201);
        found(family).body("items[0].participations.role", contains("MENTEE")).body("items[0].candidacies", empty());
    }

    @Test
    void aBatchIsTakenBackButForThoseWhoHaveBeenWorkedWith() {
        var gone = World.familyName();
        var stays = World.familyName();
        var known = World.familyName();
        var agreed = World.familyName();
        imported(table(pupil(known, "8Б")));
        var id = begun(
                table(pupil(gone, "8Б"), mentee(stays, "01.09.2026"), pupil(known, "9А"), pupil(agreed, "8Б")), false);
        over(id);
        curator()
                .body(Map.of(
                        "person", found(agreed).extract().<String>path("items[0].id"),
                        "purpose", "TRANSFER",
                        "signedOn", "2026-09-01",
                        "signedBy", "BOTH",
                        "guardian", "Ольхина Вера Павловна"))
                .post("/api/v1/consents")
                .then()
                .statusCode(201);
        curator()
                .post("/api/v1/people-imports/{id}/undo", id)
                .then()
                .statusCode(200)
                .body("removed", is(1))
                .body("restored", is(1))
                .body("kept", is(2));
        found(gone).body("items", empty());
        found(stays).body("items", hasSize(1));
        found(agreed).body("items[0].consents", hasSize(1));
        found(known).body("items[0].className", is("8Б"));
        Facts.await(PersonUnregisteredV1.class, e -> e.version() == 2);
        curator()
                .post("/api/v1/people-imports/{id}/undo", id)
                .then()
                .statusCode(409)
                .body("code", is("NOTHING_WRITTEN"));
    }

    @Test
    void columnsThatNobodyKnowsAreNamedOnceAndRemembered() {
        var family = World.familyName();
        List<List<?>> rows = List.of(
                List.of("Кого учим", "Появился на свет", "Параллель"),
                List.of(family + " Семён Петрович", "2012", "8Б"));
        var id = begun(Tables.workbook(rows), true);
        var job = over(id);
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("result.message")).contains("имена людей");
        curator()
                .body(Map.of("layout", "PEOPLE", "columns", List.of(Map.of("index", 2, "field", "CLASS_NAME"))))
                .put("/api/v1/people-imports/{id}/columns", id)
                .then()
                .statusCode(422)
                .body("code", is("NAMES_MISSING"));
        curator()
                .body(Map.of(
                        "layout",
                        "PEOPLE",
                        "columns",
                        List.of(
                                Map.of("index", 0, "field", "FULL_NAME"),
                                Map.of("index", 1, "field", "BIRTH"),
                                Map.of("index", 2, "field", "CLASS_NAME"))))
                .put("/api/v1/people-imports/{id}/columns", id)
                .then()
                .statusCode(202);
        assertThat(over(id).getInt("result.created")).isEqualTo(1);
        assertThat(imported(Tables.workbook(rows)).getInt("result.created")).isEqualTo(1);
        found(family).body("items", hasSize(1));
    }

    @Test
    void aMunicipalityImportsForItsSchoolsAndForNoOther() {
        var family = World.familyName();
        var header = List.of("ФИО", "Год рождения", "Класс", "Школа");
        String id = upload(
                        Roles.MUNICIPAL_COORDINATOR,
                        MUNICIPALITY_A,
                        Tables.workbook(List.of(
                                header,
                                List.of(family + " Семён", 2012, "8Б", SCHOOL_A1.toString()),
                                List.of(family + " Илья", 2012, "8Б", SCHOOL_B1.toString()),
                                List.of(family + " Лев", 2012, "8Б", ""))),
                        false)
                .statusCode(202)
                .extract()
                .path("id");
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> "DONE"
                        .equals(as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                                .get("/api/v1/jobs/{id}", id)
                                .path("state")));
        var job = as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .get("/api/v1/jobs/{id}", id)
                .jsonPath();
        assertThat(job.getInt("result.created")).isEqualTo(1);
        assertThat(job.getList("result.errors.code")).containsExactly("ORGANISATION_UNKNOWN", "REQUIRED");

        curator().get("/api/v1/jobs/{id}", id).then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1)
                .get("/api/v1/people-imports/{id}", id)
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1)
                .post("/api/v1/people-imports/{id}/undo", id)
                .then()
                .statusCode(404);
        upload(Roles.AUDITOR, MUNICIPALITY_A, table(), true).statusCode(403);
    }

    @Test
    void whatIsOverCannotBeStoppedAndWhatIsNoTableIsRefused() {
        var id = begun(table(pupil(World.familyName(), "8Б")), true);
        over(id);
        curator()
                .post("/api/v1/jobs/{id}/cancellation", id)
                .then()
                .statusCode(409)
                .body("code", is("JOB_OVER"));
        upload(Roles.CURATOR, SCHOOL_A1, new byte[0], true).statusCode(422).body("code", is("EMPTY_FILE"));
        upload(Roles.CURATOR, SCHOOL_A1, new byte[] {'M', 'Z', 0, 1}, true)
                .statusCode(415)
                .body("code", is("UNSUPPORTED_FILE"))
                .body("detail", containsString("шаблон"));
        upload(Roles.CURATOR, SCHOOL_A1, new byte[] {'P', 'K', 3, 4, 0, 0}, true)
                .statusCode(422)
                .body("code", is("FILE_DAMAGED"));
    }

    @Test
    void theTemplateIsARegisterOfNobody() {
        var template = curator()
                .get("/api/v1/people-imports/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var job = over(begun(template, true));
        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getInt("result.created")).isZero();
        curator()
                .get("/api/v1/people-imports")
                .then()
                .body("items[0].fileName", is("people.xlsx"))
                .body("items[0].result.message", nullValue())
                .body("items.organisation", everyItem(is(SCHOOL_A1.toString())));
    }
}
