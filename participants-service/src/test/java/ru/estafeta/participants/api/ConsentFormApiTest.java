package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** Consents as Word documents that are printed and signed. */
@WithEstafeta
class ConsentFormApiTest {

    @BeforeEach
    void schoolHasAnAddressAndASite() {
        World.exists();
        OwnPages.operatorIsKnown();
    }

    private static Response printed(RequestSpecification by, String purpose, UUID... people) {
        return by.body(Map.of("people", List.of(people), "purpose", purpose)).post("/api/v1/consents/forms");
    }

    private static String text(Response form) throws IOException {
        var file = form.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText();
        }
    }

    @Test
    void parentOfAChildSignsAFormWithWhatTheCardKnowsAndBlanksForTheRest() throws Exception {
        var child = World.pupil(SCHOOL_A1);
        child.put("birthDate", "2014-03-17");
        child.put("guardian", "Ольхина Вера Павловна");
        var text = text(printed(curator(), "PROCESSING", World.registered(child)));
        assertThat(text)
                .contains("Согласие на обработку персональных данных")
                .contains("Я, Ольхина Вера Павловна, законный представитель участника")
                .contains((String) child.get("familyName") + " Семён Петрович")
                .contains("родился(ась) 17.03.2014")
                .contains("Гусь, Озёрная, 1")
                .contains("Зачем: участие в программе наставничества")
                .contains("Какие данные:", "Что делается:", "Срок:", "Отозвать согласие можно")
                .contains("чем подтверждаются полномочия")
                .contains("паспорт или свидетельство о рождении участника")
                .contains("Связь с оператором: +74920000000")
                .contains("Законный представитель: ", "/ Ольхина Вера Павловна /", "20___ г.")
                .contains("Редакция 1, действует с 01.09.2025")
                .doesNotContain("{")
                .doesNotContain("Участник: \t");
    }

    @Test
    void from14BothSignAndAnAdultByHimself() throws Exception {
        var both = text(printed(curator(), "TRANSFER", World.registered(World.pupil(SCHOOL_A1))));
        assertThat(both)
                .contains("даём согласие:", "и я, ", "законный представитель участника,")
                .contains("Участник: \t", "Законный представитель: \t")
                .contains("Кому передаются данные");
        var teacher = World.teacher(SCHOOL_A1);
        var adult = text(printed(curator(), "PROCESSING", World.registered(teacher)));
        assertThat(adult)
                .contains("Я, " + teacher.get("familyName") + " Анна,", "даю согласие:", "Участник: \t")
                .doesNotContain("редставитель:", "представитель участника");
    }

    @Test
    void publicationIsChosenKindByKind() throws Exception {
        var text = text(printed(curator(), "PUBLICATION", World.registered(World.teacher(SCHOOL_A1))));
        assertThat(text)
                .contains("https://school.example")
                .contains("Что разрешается публиковать", "Фотографии", "Условия и запреты", "☐")
                .contains("Оператор может передавать эти данные");
    }

    @Test
    void formsOfManyComeInOneFileByClassEachOnItsOwnPage() throws Exception {
        var late = World.pupil(SCHOOL_A1);
        late.put("className", "9 «А»");
        var early = World.pupil(SCHOOL_A1);
        var lateId = World.registered(late);
        var earlyId = World.registered(early);
        var file = printed(curator(), "PROCESSING", lateId, earlyId).asByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs().stream().filter(one -> one.isPageBreak()))
                    .hasSize(1);
            var words = new XWPFWordExtractor(document).getText();
            assertThat(words.indexOf((String) early.get("familyName")))
                    .isBetween(0, words.indexOf((String) late.get("familyName")));
        }
        curator().get("/api/v1/people/{id}", lateId).then().body("consents.size()", is(0));
    }

    @Test
    void formNeedsTheOperatorAndAPersonOfTheCaller() {
        var person = World.registered(World.pupil(SCHOOL_A2));
        printed(nobody(), "PROCESSING", person).then().statusCode(401);
        printed(as(Roles.PSYCHOLOGIST, SCHOOL_A2), "PROCESSING", person).then().statusCode(403);
        printed(curator(), "PROCESSING", person).then().statusCode(404);
        printed(as(Roles.CURATOR, SCHOOL_A2), "PROCESSING", person)
                .then()
                .statusCode(422)
                .body("code", is("OPERATOR_INCOMPLETE"));
        curator()
                .body(Map.of("people", List.of(), "purpose", "PROCESSING"))
                .post("/api/v1/consents/forms")
                .then()
                .statusCode(400);
    }

    @Test
    void publicationIsNotAskedForWithoutASite() {
        var person = World.registered(World.pupil(SCHOOL_A1));
        curator()
                .body(Map.of("address", "Гусь, Озёрная, 1"))
                .put("/api/v1/consent-operators/{id}", SCHOOL_A1)
                .then()
                .statusCode(200);
        printed(curator(), "PUBLICATION", person).then().statusCode(422).body("code", is("SITE_UNKNOWN"));
        OwnPages.operatorIsKnown();
    }
}
