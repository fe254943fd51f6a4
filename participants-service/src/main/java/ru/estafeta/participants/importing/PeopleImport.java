package ru.estafeta.participants.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.importing.reading.Header;

/** A register given as a file: what is known of it, without the file. */
record PeopleImport(
        UUID id,
        long version,
        UUID organisation,
        String fileName,
        boolean dryRun,
        ImportState state,
        int done,
        int total,
        @Nullable Header header,
        @Nullable ImportResult result,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt) {

    boolean isOver() {
        return state != ImportState.QUEUED && state != ImportState.RUNNING;
    }
}
