package ru.estafeta.roadmap.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static ru.estafeta.roadmap.document.word.DocumentKind.AMENDING_ORDER;
import static ru.estafeta.roadmap.document.word.DocumentKind.ROADMAP;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.estafeta.platform.problem.FieldError;
import ru.estafeta.platform.problem.Refusal;

class TemplateCheckTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theBuiltInTemplatePassesAndUsesEveryTag(DocumentKind kind) {
        var builtIn = WordTemplate.builtIn(kind);

        TemplateCheck.checked(kind, builtIn.docx());
        var withoutTags = errors(kind, Templates.of("Ничего"));
        assertThat(withoutTags)
                .extracting(FieldError::code)
                .containsOnly("TAG_MISSING")
                .hasSize((int) kind.tags().stream().filter(Tag::required).count());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var errors = errors(
                ROADMAP,
                Templates.of("{{назвние}} школы", "{{подпись}}", "План: {{таблица_мероприятий}}", "{{qr_код}"));

        assertThat(errors)
                .extracting(FieldError::code)
                .containsExactlyInAnyOrder(
                        "UNKNOWN_TAG", "UNKNOWN_TAG", "TAG_NOT_ALONE", "TAG_NOT_CLOSED", "TAG_MISSING");
        assertThat(errors)
                .extracting(FieldError::detail)
                .anyMatch(told -> told.contains("«{{назвние}} школы»") && told.contains("нужен тег {{название}}"))
                .anyMatch(told -> told.contains("{{подпись}}") && told.contains("Есть теги:"))
                .anyMatch(told -> told.contains("Нет тега {{название}}"));
    }

    @Test
    void aTableHasNoPlaceInACellOrAboveThePage() {
        var docx = Templates.with(document -> {
            document.createParagraph().createRun().setText("{{название}}");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{изменения}}");
            document.createTable(1, 1).getRow(0).getCell(0).setText("{{изменения}}");
        });

        assertThat(errors(AMENDING_ORDER, docx))
                .extracting(FieldError::code)
                .containsExactly("TAG_NOT_ALONE", "TAG_NOT_ALONE");
    }

    @Test
    void aFileThatIsNoDocumentIsRefused() {
        assertThat(errors(ROADMAP, new byte[] {1, 2, 3}))
                .extracting(FieldError::code)
                .containsExactly("FILE_DAMAGED");
    }

    @Test
    void aTagInATextBoxIsToldBecauseItWouldStayUnfilled() {
        var docx = Templates.with(document -> {
            document.createParagraph().createRun().setText("{{название}}");
            document.createParagraph().createRun().setText("{{изменения}}");
            var box =
                    document.createParagraph().createRun().getCTR().addNewPict().newCursor();
            box.toEndToken();
            box.beginElement("txbxContent", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
            box.insertChars("{{организация}}");
            box.close();
        });

        assertThat(errors(AMENDING_ORDER, docx)).extracting(FieldError::code).containsExactly("TAG_NOT_FILLED");
        assertThat(new WordTemplate(AMENDING_ORDER, docx).lostInPdf()).anyMatch(lost -> lost.contains("надписи"));
    }

    private static List<FieldError> errors(DocumentKind kind, byte[] docx) {
        var refusal = catchThrowableOfType(Refusal.class, () -> TemplateCheck.checked(kind, docx));
        assertThat(refusal.getStatusCode()).isEqualTo(422);
        return ((List<?>) refusal.getParameters().get("errors"))
                .stream().map(FieldError.class::cast).toList();
    }
}
