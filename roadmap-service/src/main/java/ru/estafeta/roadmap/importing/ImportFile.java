package ru.estafeta.roadmap.importing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import ru.estafeta.roadmap.importing.source.OrderFile;

/** The file as it was uploaded, byte for byte; kept apart: readers of the roadmap may have it, lists need not read it. */
@Entity
@Table(name = "import_file")
class ImportFile {

    @Id
    private UUID id;

    private UUID organisationId;
    private String fileName;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected ImportFile() {}

    ImportFile(UUID id, UUID organisation, OrderFile file, byte[] content) {
        this.id = id;
        this.organisationId = organisation;
        this.fileName = file.name();
        this.content = content;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }
}
