package ru.estafeta.roadmap.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reminder. @param about whose row it is @param escalated it came to the organisation above, because that one is late */
@Schema(
        name = "Reminder",
        requiredProperties = {
            "id",
            "step",
            "roadmap",
            "roadmapTitle",
            "activity",
            "words",
            "dueOn",
            "about",
            "aboutName",
            "at",
            "read"
        })
record Reminder(
        UUID id,
        ReminderStep step,
        UUID roadmap,
        String roadmapTitle,
        UUID activity,
        @Nullable String number,
        String words,
        LocalDate dueOn,
        UUID about,
        String aboutName,
        Instant at,
        boolean read) {}
