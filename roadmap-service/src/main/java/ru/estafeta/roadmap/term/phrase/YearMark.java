package ru.estafeta.roadmap.term.phrase;

import ru.estafeta.roadmap.term.SchoolYear;

/** What a phrase says about the year of a date. */
sealed interface YearMark {

    /** Nothing. */
    record Missing() implements YearMark {}

    record Calendar(int year) implements YearMark {}

    record School(SchoolYear year) implements YearMark {}

    /** «текущего года». */
    record Current() implements YearMark {}

    /** «следующего года». */
    record Next() implements YearMark {}

    YearMark MISSING = new Missing();
}
