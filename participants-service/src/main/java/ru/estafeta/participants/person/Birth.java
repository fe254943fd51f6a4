package ru.estafeta.participants.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a person was born: the full date, or the year alone as the official registers have it (domain.md §4). Age by
 * the year alone is that on 31 December of the year asked about.
 */
@Embeddable
public record Birth(
        @Column(name = "birth_date") @Nullable LocalDate date,
        @Column(name = "birth_year") int year) {

    public static Birth on(LocalDate date) {
        return new Birth(date, date.getYear());
    }

    public static Birth inYear(int year) {
        return new Birth(null, year);
    }

    /** Full years on that day. */
    public int ageOn(LocalDate day) {
        return date == null ? day.getYear() - year : Period.between(date, day).getYears();
    }

    boolean isAfter(LocalDate day) {
        return date == null ? year > day.getYear() : date.isAfter(day);
    }
}
