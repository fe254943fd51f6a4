package ru.estafeta.contracts;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What figures need of a person: month of birth where the full date is known, else the year; start of teaching.
 *
 * @param countedAs pseudonym under which he counts, where two cards turned out to be one human being; none for a card
 *     that counts for itself
 */
public record PersonStateV1(
        String pseudonym,
        long version,
        PersonKind kind,
        @Nullable YearMonth birthMonth,
        @Nullable Integer birthYear,
        @Nullable YearMonth teachingSince,
        @Nullable String countedAs) {}
