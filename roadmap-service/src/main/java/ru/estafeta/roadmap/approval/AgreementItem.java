package ru.estafeta.roadmap.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.RoadmapState;

/**
 * A roadmap on its way.
 *
 * @param since when it came into this state
 * @param until last day of its next step, where one was set
 * @param remarks open ones
 * @param submissions how many times it was submitted
 */
@Schema(
        name = "Agreement",
        requiredProperties = {
            "roadmap",
            "title",
            "organisation",
            "organisationName",
            "state",
            "order",
            "since",
            "activities",
            "remarks",
            "submissions"
        })
record AgreementItem(
        UUID roadmap,
        String title,
        UUID organisation,
        String organisationName,
        @Nullable String schoolYear,
        RoadmapState state,
        OrderHead order,
        Instant since,
        @Nullable LocalDate until,
        int activities,
        int remarks,
        int submissions) {}
