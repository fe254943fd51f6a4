package ru.estafeta.participants.task;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Task", description = "What waits: how much, since when, and the SPA's page that shows it. No names")
public record TaskView(
        Code code,
        long count,
        String text,
        String link,
        @Nullable LocalDate since) {

    public enum Code {
        CONSENT_MISSING,
        ERASURE_DUE,
        DUPLICATES,
        CLEARANCE_DUE,
        WITHOUT_PAIR,
        PAIR_NOT_APPROVED,
        NO_MEETINGS,
        SURVEY_WAITING,
        BASES_DUE
    }
}
