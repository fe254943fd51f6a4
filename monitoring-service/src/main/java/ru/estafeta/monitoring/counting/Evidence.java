package ru.estafeta.monitoring.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that decides where and when one subject counts. */
public record Evidence(
        String subject, @Nullable PersonFacts person, List<Engagement> engagements, List<Answer> answers) {

    public Evidence {
        engagements = List.copyOf(engagements);
        answers = List.copyOf(answers);
    }
}
