package ru.estafeta.participants.reconciling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.organisation.ExternalIds;

/** The organisations of a place as a workbook that can be put right and brought back. */
final class RegisterWorkbook {

    private static final int NAME_WIDTH = 60;
    private static final int WIDTH = 20;

    private RegisterWorkbook() {}

    record Entry(String name, String type, @Nullable String municipality, ExternalIds codes) {}

    static byte[] of(List<Entry> entries) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Estafeta", "1.0")) {
            var sheet = workbook.newWorksheet("Организации");
            for (var column : RegisterColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading());
                sheet.width(column.ordinal(), column == RegisterColumn.NAME ? NAME_WIDTH : WIDTH);
            }
            sheet.range(0, 0, 0, RegisterColumn.values().length - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            for (int i = 0; i < entries.size(); i++) {
                for (var column : RegisterColumn.values()) {
                    sheet.value(i + 1, column.ordinal(), text(entries.get(i), column));
                }
            }
            sheet.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static @Nullable String text(Entry entry, RegisterColumn column) {
        return switch (column) {
            case NAME -> entry.name();
            case TYPE -> entry.type();
            case MUNICIPALITY -> entry.municipality();
            case INN -> entry.codes().inn();
            case KPP -> entry.codes().kpp();
            case OGRN -> entry.codes().ogrn();
            case OKTMO -> entry.codes().oktmo();
            case OO1 -> entry.codes().oo1();
        };
    }
}
