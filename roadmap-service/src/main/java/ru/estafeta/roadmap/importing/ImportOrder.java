package ru.estafeta.roadmap.importing;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.importing.reading.OrderDraft;
import ru.estafeta.roadmap.importing.reading.OrderReader;
import ru.estafeta.roadmap.importing.source.FileInspection;
import ru.estafeta.roadmap.importing.source.OrderFile;
import ru.estafeta.roadmap.importing.source.UnreadableOrder;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.term.TermParser;

/** Takes an uploaded order: checks what it is, reads it, keeps file and draft, and warns when the file is known. */
@ApplicationScoped
class ImportOrder {

    private final RoadmapImports imports;
    private final OrderReader reader;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;

    ImportOrder(RoadmapImports imports, TermParser terms, Audit audit, Caller caller, Clock clock, IdGenerator ids) {
        this.imports = imports;
        this.reader = new OrderReader(terms);
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** A file that was read outside the transaction: parsing needs no connection. */
    record ReadOrder(OrderFile file, OrderDraft draft, byte[] content) {}

    ReadOrder read(Path uploaded, String name, @Nullable String schoolYear) {
        try {
            var file = FileInspection.inspect(uploaded, name);
            return new ReadOrder(file, reader.read(file.read(), schoolYear), Files.readAllBytes(uploaded));
        } catch (UnreadableOrder unreadable) {
            throw refusal(unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RoadmapImport keep(ReadOrder order, UUID organisation) {
        var sha256 = sha256(order.content());
        var first = imports.ofSameFile(organisation, sha256);
        var draft = order.draft();
        if (first.isPresent()) {
            draft = warned(draft, first.get());
        }
        var id = ids.next();
        var made = new RoadmapImport(
                id,
                organisation,
                order.file(),
                sha256,
                draft,
                first.map(RoadmapImport::id).orElse(null),
                clock.instant(),
                caller.name());
        imports.persistAndFlush(made);
        imports.keep(new ImportFile(id, organisation, order.file(), order.content()));
        audit.record("ORDER_IMPORTED", "roadmap-import", id.toString(), organisation, null);
        return made;
    }

    private static OrderDraft warned(OrderDraft draft, RoadmapImport first) {
        var findings = new ArrayList<>(draft.findings());
        var known = first.roadmap() != null ? "и стал дорожной картой" : "и ждёт подтверждения";
        findings.addFirst(Finding.warning(
                "DUPLICATE_FILE",
                "Этот файл уже загружали: «" + first.fileName() + "» " + known
                        + ". Если это повтор по ошибке, удалите новый черновик."));
        return draft.with(findings);
    }

    private static Refusal refusal(UnreadableOrder unreadable) {
        var code = unreadable.reason().name();
        return switch (unreadable.reason()) {
            case FILE_TOO_LARGE -> Refusal.of(413, code, "Слишком большой файл", unreadable.detail());
            case UNSUPPORTED_FILE -> Refusal.of(415, code, "Такой файл не читается", unreadable.detail());
            case EMPTY_FILE,
                    FILE_TYPE_MISMATCH,
                    FILE_ENCRYPTED,
                    FILE_HAS_MACROS,
                    FILE_DAMAGED,
                    NO_TABLE,
                    TABLE_WITHOUT_HEADER -> Refusal.rule(code, "file", unreadable.detail());
        };
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
