package ru.estafeta.roadmap.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.wording.ReferenceData;
import ru.estafeta.roadmap.wording.Wording;

/** The dictionary of kinds, and which of them the words of a row ask for. */
final class EvidenceKinds {

    private record Data(String source, List<EvidenceKind> kinds) {}

    static final List<EvidenceKind> ALL =
            ReferenceData.read("/evidence/kinds.json", Data.class).kinds();

    private EvidenceKinds() {}

    /** Kinds named by the «Результат» of a row; empty when it names none, and then any will do. */
    static List<EvidenceKind> expectedBy(@Nullable String result) {
        if (result == null) {
            return List.of();
        }
        var words = Arrays.asList(Wording.key(result).split(" "));
        return ALL.stream()
                .filter(kind -> kind.words().stream()
                        .anyMatch(start -> words.stream().anyMatch(word -> word.startsWith(start))))
                .toList();
    }

    /** @param note why another kind is given, where one is expected */
    static void require(String code, List<EvidenceKind> expected, @Nullable String note) {
        if (ALL.stream().noneMatch(kind -> kind.code().equals(code))) {
            throw Refusal.invalid("UNKNOWN_KIND", "kind", "Такого вида документа нет. Выберите вид из списка.");
        }
        boolean fits = expected.isEmpty()
                || expected.stream().anyMatch(kind -> kind.code().equals(code));
        if (!fits && (note == null || note.isBlank())) {
            var names = expected.stream().map(kind -> "«" + kind.name() + "»").collect(Collectors.joining(", "));
            throw Refusal.rule(
                    "WRONG_EVIDENCE_KIND",
                    "kind",
                    "В карте результат этой строки – " + names
                            + ". Выберите этот вид или напишите в примечании, почему подтверждает другой документ.");
        }
    }
}
