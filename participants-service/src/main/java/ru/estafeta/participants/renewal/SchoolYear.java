package ru.estafeta.participants.renewal;

import java.time.LocalDate;
import java.time.Month;

/** A school year for which bases are renewed: from the first of June, when the one before has been taught. */
public record SchoolYear(int start) {

    private static final Month BASES_FROM = Month.JUNE;
    private static final Month LAST_MONTH = Month.MAY;

    public static SchoolYear preparedOn(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(BASES_FROM) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** Who is written from then on is written with his new class. */
    public LocalDate newClassesSince() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    /** When renewing the bases is late. */
    public LocalDate renewedBefore() {
        return LocalDate.of(start, Month.OCTOBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, LAST_MONTH, LAST_MONTH.maxLength());
    }

    /** «2026/2027» */
    public String text() {
        return start + "/" + (start + 1);
    }
}
