package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.monitoring.indicator.SatisfactionRule;

/** An answered survey: whether each satisfaction rule is met. */
public record Answer(UUID id, ParticipantRole role, LocalDate submittedOn, Map<SatisfactionRule, Boolean> outcomes) {

    /** By day; two answers of one day in the order of their ids, so that every replay agrees. */
    static final Comparator<Answer> OLDEST_FIRST =
            Comparator.comparing(Answer::submittedOn).thenComparing(Answer::id);

    public Answer {
        outcomes = Map.copyOf(outcomes);
    }
}
