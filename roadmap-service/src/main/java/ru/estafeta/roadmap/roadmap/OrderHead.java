package ru.estafeta.roadmap.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The order (приказ, распоряжение) from which a roadmap comes; what the document does not say is null. */
public record OrderHead(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer) {}
