package ru.estafeta.roadmap.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is told about a document. */
record NewEvidence(
        String kind,
        @Nullable String title,
        @Nullable String number,
        @Nullable LocalDate dated,
        @Nullable String note) {}
