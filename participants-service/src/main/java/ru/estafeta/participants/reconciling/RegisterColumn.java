package ru.estafeta.participants.reconciling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.estafeta.participants.importing.reading.Words;

/** What a column of a register holds; the first heading is ours, the others are met in registers. */
enum RegisterColumn {
    NAME(
            "Название",
            "наименование",
            "наименование организации",
            "полное наименование",
            "краткое наименование",
            "организация"),
    TYPE("Вид", "тип", "тип организации", "вид организации"),
    MUNICIPALITY("Муниципалитет", "муниципальное образование", "район", "территория", "мо"),
    INN("ИНН"),
    KPP("КПП"),
    OGRN("ОГРН"),
    OKTMO("ОКТМО"),
    OO1("Код ОО-1", "код оо", "оо 1", "код организации");

    private final String heading;
    private final List<String> known;

    RegisterColumn(String heading, String... others) {
        this.heading = heading;
        this.known = java.util.stream.Stream.concat(java.util.stream.Stream.of(heading), Arrays.stream(others))
                .map(Words::fold)
                .toList();
    }

    String heading() {
        return heading;
    }

    static Optional<RegisterColumn> of(String heading) {
        var folded = Words.fold(heading);
        return Arrays.stream(values())
                .filter(column -> column.known.contains(folded))
                .findFirst();
    }
}
