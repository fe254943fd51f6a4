package ru.estafeta.contracts;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What figures need of a person: month of birth where the full date is known, else the year; start of teaching. */
public record PersonStateV1(
        String pseudonym,
        long version,
        PersonKind kind,
        @Nullable YearMonth birthMonth,
        @Nullable Integer birthYear,
        @Nullable YearMonth teachingSince) {}
