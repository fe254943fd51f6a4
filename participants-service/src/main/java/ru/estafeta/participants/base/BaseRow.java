package ru.estafeta.participants.base;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.person.Contacts;

/**
 * One participant of a base.
 *
 * @param others names of those he works or has worked with, else those that a base given as a file has named
 * @param notes columns that nothing but a base knows
 */
record BaseRow(
        String name,
        Contacts contacts,
        int birthYear,
        String place,
        LocalDate enteredOn,
        MentoringForm form,
        @Nullable String others,
        @Nullable String othersPlace,
        @Nullable LocalDate finishedOn,
        @Nullable String results,
        boolean completed,
        Map<Column, String> notes) {

    String note(Column column) {
        return notes.getOrDefault(column, "");
    }
}
