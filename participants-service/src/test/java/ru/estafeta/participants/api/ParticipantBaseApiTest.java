package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import ru.estafeta.participants.World;
import ru.estafeta.participants.importing.Imports;
import ru.estafeta.participants.importing.Tables;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.importing.file.RegisterFile;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** The official bases: what the pairs know stands beside what only a base knows, and a base that is given back changes nothing. */
@WithEstafeta
class ParticipantBaseApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static byte[] base(String which) {
        return curator()
                .get("/api/v1/participant-bases/" + which)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<Line> lines(byte[] workbook) throws IOException {
        List<Line> lines = new ArrayList<>();
        RegisterFile.inspect(Tables.file(workbook), "база.xlsx").read(line -> lines.add(line));
        return lines;
    }

    private static Line of(String family, byte[] workbook) throws IOException {
        return lines(workbook).stream()
                .filter(line -> line.cell(1).startsWith(family))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsThirteenColumnsOfAMenteeAndComesBackUnchanged() throws IOException {
        var family = World.familyName();
        var header = new ArrayList<Object>(Tables.MENTEES);
        header.add("Согласие подписано");
        Imports.over(Imports.begun(
                Tables.workbook(List.of(
                        header,
                        List.of(
                                1,
                                family + " Семён Петрович",
                                "Ольхина Вера Павловна, 8 900 123-45-67",
                                2012,
                                "подтянуть физику",
                                "05.09.2026",
                                "",
                                "ученик – ученик",
                                "",
                                "",
                                "",
                                "https://school.example/case",
                                "",
                                "01.09.2026"))),
                false));
        var mentee = curator()
                .queryParam("q", family)
                .get("/api/v1/people")
                .jsonPath()
                .getString("items[0].participations[0].id");
        var mentorFamily = World.familyName();
        var mentorCard = World.pupil(SCHOOL_A1);
        mentorCard.put("familyName", mentorFamily);
        var mentor = World.enrolled(mentorCard, "MENTOR", "PUPIL_PUPIL");
        World.approved(World.formed(World.pairOf(mentor, java.util.UUID.fromString(mentee))));

        var mentees = base("mentees");
        assertThat(lines(mentees).get(1).cells()).containsExactlyElementsOf(Tables.MENTEES);
        var row = of(family, mentees);
        assertThat(row.cell(2)).isEqualTo("Ольхина Вера Павловна, +79001234567");
        assertThat(row.cell(3)).isEqualTo("2012");
        assertThat(row.cell(4)).isEqualTo("подтянуть физику");
        assertThat(row.cell(5)).isEqualTo("05.09.2026");
        assertThat(row.cell(6)).startsWith(mentorFamily);
        assertThat(row.cell(7)).isEqualTo("ученик – ученик");
        assertThat(row.cell(11)).isEqualTo("https://school.example/case");
        var mentors = base("mentors");
        assertThat(lines(mentors).get(1).cells()).containsExactlyElementsOf(Tables.MENTORS);
        assertThat(of(mentorFamily, mentors).cell(10)).startsWith(family);

        var again = Imports.over(Imports.begun(mentees, true));
        assertThat(again.getString("state")).isEqualTo("DONE");
        assertThat(again.getInt("result.created")).isZero();
    }

    @Test
    void comesAsAWordDocumentOnLandscapePagesToo() throws IOException {
        var family = World.familyName();
        var card = World.pupil(SCHOOL_A1);
        card.put("familyName", family);
        World.enrolled(card, "MENTOR", "PUPIL_PUPIL");

        var file = curator()
                .queryParam("format", "docx")
                .get("/api/v1/participant-bases/mentors")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".docx"))
                .extract()
                .asByteArray();

        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).getTableCells()).hasSize(Tables.MENTORS.size());
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo(Tables.MENTORS.get(1));
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows().stream().map(row -> row.getCell(1).getText()))
                    .anyMatch(name -> name.startsWith(family));
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
        }
        curator()
                .queryParam("format", "pdf")
                .get("/api/v1/participant-bases/mentors")
                .then()
                .statusCode(400)
                .body("errors[0].code", is("UNKNOWN_FORMAT"));
    }

    @Test
    void whoeverHasWithdrawnHisConsentIsInNoBase() throws IOException {
        var card = World.pupil(SCHOOL_A1);
        World.enrolled(card, "MENTEE", "PUPIL_PUPIL");
        var family = card.get("familyName").toString();
        assertThat(of(family, base("mentees"))).isNotNull();
        String consent = curator().queryParam("q", family).get("/api/v1/people").path("items[0].consents[0].id");
        curator()
                .body(Map.of("withdrawnOn", "2026-10-01"))
                .post("/api/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(200);
        assertThat(lines(base("mentees"))).noneMatch(line -> line.cell(1).startsWith(family));
        as(Roles.CURATOR, SCHOOL_B1)
                .queryParam("organisation", SCHOOL_A1)
                .get("/api/v1/participant-bases/mentees")
                .then()
                .statusCode(404);
    }
}
