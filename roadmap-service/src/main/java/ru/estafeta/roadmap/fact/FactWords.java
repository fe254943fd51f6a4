package ru.estafeta.roadmap.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.estafeta.roadmap.wording.ReferenceData;
import ru.estafeta.roadmap.wording.Wording;

/** Which fact the words of a row speak of; a proposal, a person binds. */
final class FactWords {

    private record Binding(FactKind fact, List<List<String>> all) {}

    private record Data(String source, List<Binding> bindings) {}

    private static final List<Binding> BINDINGS =
            ReferenceData.read("/fact/bindings.json", Data.class).bindings();

    private FactWords() {}

    static Optional<FactKind> in(String activity) {
        var words = Arrays.asList(Wording.key(activity).split(" "));
        return BINDINGS.stream()
                .filter(binding -> binding.all().stream()
                        .anyMatch(starts -> starts.stream()
                                .allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)))))
                .map(Binding::fact)
                .findFirst();
    }
}
