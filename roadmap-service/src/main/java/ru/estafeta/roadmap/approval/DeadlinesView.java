package ru.estafeta.roadmap.approval;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Last days of the steps of the chain for those below an organisation. */
@Schema(
        name = "ChainDeadlines",
        requiredProperties = {"schoolYear"})
record DeadlinesView(
        String schoolYear,
        @Nullable LocalDate submitUntil,
        @Nullable LocalDate agreeUntil,
        @Nullable LocalDate approveUntil) {}
