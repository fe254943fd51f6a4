package ru.estafeta.roadmap.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.wording.ReferenceData;
import ru.estafeta.roadmap.wording.Wording;

/** Whether the «Ответственный» of a row means the schools; a proposal, the coordinator decides. */
final class Addressees {

    private record Data(String source, List<String> words) {}

    private static final List<String> WORDS =
            ReferenceData.read("/obligation/addressees.json", Data.class).words();

    private Addressees() {}

    static boolean areSchools(@Nullable String responsible) {
        if (responsible == null) {
            return false;
        }
        var key = " " + Wording.key(responsible) + " ";
        return WORDS.stream().anyMatch(words -> key.contains(" " + Wording.key(words) + " "));
    }
}
