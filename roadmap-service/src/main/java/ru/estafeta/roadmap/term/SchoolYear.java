package ru.estafeta.roadmap.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A school year, written «2025/2026» everywhere in the API. It runs from 1 September to 31 May: that is how the halves of a
 * school year are counted (September–December, January–May).
 */
public record SchoolYear(int firstYear) implements Comparable<SchoolYear> {

    private static final int EARLIEST = 0;
    private static final int LATEST = 9998;

    public SchoolYear {
        if (firstYear < EARLIEST || firstYear > LATEST) {
            throw new IllegalArgumentException("no school year starts in " + firstYear);
        }
    }

    /**
     * @throws IllegalArgumentException when the text is not two years in a row, «2025/2026»
     */
    @JsonCreator
    public static SchoolYear parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a school year: " + text));
    }

    /** Empty when the text is not two years in a row, «2025/2026». */
    public static Optional<SchoolYear> tryParse(String text) {
        if (!text.matches("[12][0-9]{3}/[12][0-9]{3}")) {
            return Optional.empty();
        }
        int first = Integer.parseInt(text.substring(0, 4));
        int second = Integer.parseInt(text.substring(5));
        if (second != first + 1 || first < EARLIEST || first > LATEST) {
            return Optional.empty();
        }
        return Optional.of(new SchoolYear(first));
    }

    /** The school year that runs on this day, or, from June to August, the one that is about to begin. */
    public static SchoolYear around(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= 6 ? day.getYear() : day.getYear() - 1);
    }

    public int secondYear() {
        return firstYear + 1;
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear, 9, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(secondYear(), 5, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(firstYear, other.firstYear);
    }

    @JsonValue
    @Override
    public String toString() {
        return firstYear + "/" + secondYear();
    }
}
