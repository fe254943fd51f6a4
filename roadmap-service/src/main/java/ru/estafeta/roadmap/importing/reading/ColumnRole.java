package ru.estafeta.roadmap.importing.reading;

/** What a column of a table holds. */
enum ColumnRole {
    NUMBER,
    SECTION,
    ACTIVITY,
    CONTENT,
    TERM,
    RESPONSIBLE,
    RESULT,
    INDICATOR,
    UNIT,
    VALUE,
    OTHER
}
