package ru.estafeta.participants.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.importing.reading.CellError;

/**
 * What has come of a file, or would come of it. People are counted once, however many rows speak of them.
 *
 * @param candidates who became mentor or mentee by it, in the programme or waiting for consent
 * @param entered those of them who had consented
 * @param duplicates people it wrote first who may have a card already in the organisation of the import or below it
 * @param rejected rows with errors; nothing of them is written
 * @param errors of the first of these rows
 */
@Schema(
        name = "PeopleImportResult",
        description = "created, updated, unchanged: people; rejected: rows. candidates: named mentor or mentee by the"
                + " file, of whom entered had consented. duplicates: people written first who may have a card already. message: why nothing could be read. errors: of the first"
                + " thousand rejected rows",
        requiredProperties = {
            "created",
            "updated",
            "unchanged",
            "rejected",
            "candidates",
            "entered",
            "duplicates",
            "errors"
        })
public record ImportResult(
        int created,
        int updated,
        int unchanged,
        int rejected,
        int candidates,
        int entered,
        int duplicates,
        @Nullable String message,
        List<CellError> errors) {

    static ImportResult stopped(String message) {
        return new ImportResult(0, 0, 0, 0, 0, 0, 0, message, List.of());
    }
}
