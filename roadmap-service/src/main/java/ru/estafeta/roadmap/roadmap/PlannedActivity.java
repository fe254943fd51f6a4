package ru.estafeta.roadmap.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.Term;

/** What an order, or a person, says about an activity; the term in the order's words and typed. */
public record PlannedActivity(
        @Nullable String section,
        @Nullable String subsection,
        @Nullable String number,
        String activity,
        @Nullable String content,
        @Nullable String termText,
        Term term,
        List<Inferred> inferred,
        List<Attention> attention,
        List<OtherCell> other,
        @Nullable String responsible,
        @Nullable String result) {

    public PlannedActivity {
        inferred = List.copyOf(inferred);
        attention = List.copyOf(attention);
        other = List.copyOf(other);
    }

    /** The row before anything was said about it. */
    public static PlannedActivity blank() {
        return new PlannedActivity(
                null,
                null,
                null,
                "",
                null,
                null,
                new Term.Unparsed("", "Срок не указан."),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
