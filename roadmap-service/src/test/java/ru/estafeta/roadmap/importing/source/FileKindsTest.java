package ru.estafeta.roadmap.importing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.EMPTY_FILE;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_DAMAGED;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_ENCRYPTED;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_HAS_MACROS;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_TOO_LARGE;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_TYPE_MISMATCH;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.NO_TABLE;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.TABLE_WITHOUT_HEADER;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.UNSUPPORTED_FILE;
import static ru.estafeta.roadmap.importing.source.WordFiles.with;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.estafeta.roadmap.importing.Orders;

/** What a person may send by mistake or on purpose: each gets its own words, and says what to do. */
class FileKindsTest {

    private static final String TEXT =
            "№\tМероприятие\tСрок\tОтветственный\n1\tСобрание педагогов\tмай 2026\tДиректор\n";
    private static final byte[] WORD = Orders.word(
            List.of("ПРИКАЗ"),
            List.of(List.of("Мероприятие", "Срок", "Ответственный"), List.of("Собрание", "май 2026", "Директор")));

    record Bad(String name, byte[] content, UnreadableOrder.Reason reason, String says) {

        @Override
        public String toString() {
            return name + " → " + reason;
        }
    }

    static Stream<Bad> badFiles() {
        return Stream.of(
                new Bad("приказ.docx", new byte[0], EMPTY_FILE, "пуст"),
                new Bad(
                        "приказ.docx",
                        "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8),
                        FILE_TYPE_MISMATCH,
                        "документ PDF"),
                new Bad("приказ.pdf", "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8), UNSUPPORTED_FILE, "документ PDF"),
                new Bad("приказ.docx", Orders.utf8(TEXT), FILE_TYPE_MISMATCH, "обычный текст"),
                new Bad("приказ.txt", WORD, FILE_TYPE_MISMATCH, "документ Word"),
                new Bad("приказ.rtf", Orders.utf8("{\\rtf1\\ansi текст}"), UNSUPPORTED_FILE, "RTF"),
                new Bad(
                        "приказ.html",
                        Orders.utf8("<!DOCTYPE html><html><body>Приказ</body></html>"),
                        NO_TABLE,
                        "нет таблицы"),
                new Bad(
                        "приказ.docx",
                        Orders.utf8("<!DOCTYPE html><html><body>Приказ</body></html>"),
                        FILE_TYPE_MISMATCH,
                        "веб-страница"),
                new Bad(
                        "приказ.html",
                        Orders.utf8("<html><body>" + "<div>".repeat(5_000) + "<table>"),
                        FILE_DAMAGED,
                        "вложений"),
                new Bad(
                        "приказ.html",
                        Orders.utf8("<html><table>" + "<tr><td>1<td>Собрание".repeat(5_200)),
                        FILE_TOO_LARGE,
                        "строк"),
                new Bad("приказ.doc", WordFiles.oldWord(), UNSUPPORTED_FILE, "старше 97"),
                new Bad("приказ.doc", WordFiles.oldWordWithMacros(), FILE_HAS_MACROS, "макросы"),
                new Bad("приказ.doc", WordFiles.cut(WordFiles.oldSeed()), FILE_DAMAGED, "повреждён"),
                new Bad("приказ.docx", WordFiles.encrypted(WORD), FILE_ENCRYPTED, "паролем"),
                new Bad("приказ.odt", WordFiles.openDocument(), UNSUPPORTED_FILE, "OpenDocument"),
                new Bad(
                        "архив.zip",
                        WordFiles.zip(Map.of("приказ.txt", Orders.utf8(TEXT))),
                        UNSUPPORTED_FILE,
                        "архив ZIP"),
                new Bad(
                        "приказ.docx",
                        WordFiles.zip(Map.of("xl/workbook.xml", new byte[] {1})),
                        FILE_TYPE_MISMATCH,
                        "Excel"),
                new Bad(
                        "приказ.docm",
                        with(WORD, "word/vbaProject.bin", new byte[] {1, 2, 3}),
                        FILE_HAS_MACROS,
                        "макросы"),
                new Bad("приказ.docx", WordFiles.cut(WORD), FILE_DAMAGED, "повреждён"),
                new Bad(
                        "приказ.docx",
                        with(WORD, "word/document.xml", Orders.utf8("<oops")),
                        FILE_DAMAGED,
                        "повреждён"),
                new Bad(
                        "приказ.docx",
                        with(WORD, "word/document.xml", WordFiles.externalEntity()),
                        FILE_DAMAGED,
                        "DOCTYPE"),
                new Bad("приказ.docx", with(WORD, "word/document.xml", WordFiles.bomb()), FILE_TOO_LARGE, "велик"),
                new Bad("приказ.docx", WordFiles.rows(5_200), FILE_TOO_LARGE, "строк"),
                new Bad(
                        "приказ.txt",
                        Orders.utf8("ПРИКАЗ\n\nПриказываю:\n\n1. Назначить куратора."),
                        NO_TABLE,
                        "нет таблицы"),
                new Bad(
                        "приказ.txt",
                        Orders.utf8("1\tСобрание\tзал\n2\tАнкеты\tкласс\n3\tИтоги\tзал\n"),
                        TABLE_WITHOUT_HEADER,
                        "таблице 1 (начинается с «1 | Собрание | зал»)"),
                new Bad("приказ.bin", new byte[] {0, 1, 2, 3, 7, 9}, UNSUPPORTED_FILE, "файл другого вида"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void isRefusedWithTheReasonAndTheWayOut(Bad bad) {
        assertThatThrownBy(() -> Orders.read(bad.content(), bad.name()))
                .isInstanceOfSatisfying(UnreadableOrder.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(bad.reason());
                    assertThat(refused.detail()).contains(bad.says());
                });
    }

    @Test
    void aFileOver25MegabytesIsRefused() {
        var huge = new byte[(int) FileInspection.MAX_BYTES + 1];
        assertThatThrownBy(() -> Orders.read(huge, "приказ.docx"))
                .isInstanceOfSatisfying(
                        UnreadableOrder.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FILE_TOO_LARGE));
    }

    static Stream<Charset> encodings() {
        return Stream.of("UTF-8", "windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE", "UTF-16")
                .map(Charset::forName);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void textIsReadInEveryUsualEncoding(Charset encoding) {
        // IBM866 has no «№»; its writers put N
        var text = encoding.name().equals("IBM866") || encoding.name().equals("KOI8-R")
                ? TEXT.replace("№", "N п/п")
                : TEXT;
        var row = Orders.read(text.getBytes(encoding), "приказ.txt").rows().getFirst();
        assertThat(row.activity()).isEqualTo("Собрание педагогов");
        assertThat(row.responsible()).isEqualTo("Директор");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        var draft = Orders.read(Orders.utf8("\uFEFF" + TEXT), "приказ.txt");
        assertThat(draft.columns().getFirst()).isEqualTo("№");
    }

    @Test
    void aDocumentWithoutMacrosIsReadWhateverItsNameSays() {
        assertThat(Orders.read(WORD, "приказ.doc").rows()).hasSize(1);
        assertThat(Orders.read(WORD, "приказ").rows()).hasSize(1);
    }
}
