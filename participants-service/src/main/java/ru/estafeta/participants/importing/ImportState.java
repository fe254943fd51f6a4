package ru.estafeta.participants.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PeopleImportState", description = "DONE: checked (dryRun) or written. UNDONE: written and taken back")
public enum ImportState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    UNDONE
}
