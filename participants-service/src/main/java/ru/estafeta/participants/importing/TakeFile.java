package ru.estafeta.participants.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.importing.file.RegisterFile;
import ru.estafeta.participants.importing.reading.Header;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.time.IdGenerator;

/** Takes an uploaded register: looks what it is and which columns it has, keeps it, and puts it into the queue. */
@ApplicationScoped
class TakeFile {

    private final PeopleImports imports;
    private final ImportQueue queue;
    private final Audit audit;
    private final Caller caller;
    private final IdGenerator ids;
    private final Clock clock;

    TakeFile(PeopleImports imports, ImportQueue queue, Audit audit, Caller caller, IdGenerator ids, Clock clock) {
        this.imports = imports;
        this.queue = queue;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    PeopleImport take(Path uploaded, String name, UUID organisation, boolean dryRun) {
        try {
            var file = RegisterFile.inspect(uploaded, name);
            var header = header(file);
            var known = imports.remembered(organisation, header).orElse(header);
            var content = Files.readAllBytes(uploaded);
            var made = new PeopleImport(
                    ids.next(),
                    1,
                    organisation,
                    name,
                    dryRun,
                    ImportState.QUEUED,
                    0,
                    RowEstimate.of(file),
                    known,
                    null,
                    clock.instant(),
                    caller.name(),
                    null);
            imports.add(made, sha256(content), content);
            audit.record(
                    dryRun ? "CHECK_IMPORT" : "IMPORT",
                    "people-import",
                    made.id().toString(),
                    organisation,
                    null);
            queue.add(made.id());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Header header(RegisterFile file) throws IOException {
        List<Line> first = new ArrayList<>();
        file.read(line -> {
            first.add(line);
            return first.size() < Header.DEEPEST;
        });
        return Header.among(first);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
