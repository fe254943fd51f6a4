package ru.estafeta.platform.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;

/** The log of one service, for auditors. Each service gives it a path of its own. */
@RunOnVirtualThread
public abstract class AuditLogApi {

    private static final int LONGEST_EXPORT = 50_000;

    private final AuditLog log;
    private final AuditSeal seal;
    private final Caller caller;

    protected AuditLogApi(AuditLog log, AuditSeal seal, Caller caller) {
        this.log = log;
        this.seal = seal;
        this.caller = caller;
    }

    @Schema(
            name = "LogVerification",
            description =
                    "intact: every sealed entry is what it was when it was sealed, and none is missing. brokenAt: number of"
                            + " the first that is not. last: the end of the chain; whoever keeps it can tell later that nothing was cut off")
    public record Verification(boolean intact, @Nullable Long brokenAt, AuditSeal.Last last) {}

    @GET
    @Transactional
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            summary = "Reads of personal data and changes, newest first",
            description = "deed: READ or CHANGE. from, to: days of Moscow, both included. subject: id of an object")
    public Page<AuditEntryView> entries(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("deed") AuditLog.@Nullable Deed deed,
            @QueryParam("action") @Nullable String action,
            @QueryParam("subjectType") @Nullable String subjectType,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var size = Page.limit(limit);
        var after = Cursor.decode(cursor, 1);
        var search = new AuditLog.Search(
                caller.organisationOrOwn(organisation), actor, deed, action, subjectType, subject, from, to);
        return Page.of(
                log.entries(search, after == null ? null : Long.valueOf(after.getFirst()), size + 1),
                size,
                entry -> List.of(Long.toString(entry.id())));
    }

    @GET
    @Path("export")
    @Transactional
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            summary = "The same entries as CSV for Excel in Russian, with their seals",
            description = "50,000 entries at most, the newest ones; the rest by an earlier day")
    public RestResponse<byte[]> export(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("deed") AuditLog.@Nullable Deed deed,
            @QueryParam("action") @Nullable String action,
            @QueryParam("subjectType") @Nullable String subjectType,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        var search = new AuditLog.Search(
                caller.organisationOrOwn(organisation), actor, deed, action, subjectType, subject, from, to);
        return Download.of(csv(log.entries(search, null, LONGEST_EXPORT)), "text/csv", "журнал.csv");
    }

    @POST
    @Path("verification")
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed(Roles.AUDITOR)
    @Operation(summary = "Count the seals of the whole log again")
    public Verification verify() {
        seal.seal();
        var broken = seal.firstBroken();
        return new Verification(broken == null, broken, seal.last());
    }

    private static byte[] csv(List<AuditEntryView> entries) {
        var text = new StringBuilder("\uFEFF");
        var format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .setHeader(
                        "№",
                        "Время (UTC)",
                        "Кто",
                        "Роли",
                        "Действие",
                        "Объект",
                        "Номер объекта",
                        "Организация",
                        "Подробности",
                        "Печать")
                .get();
        try (var printer = new CSVPrinter(text, format)) {
            for (var entry : entries) {
                printer.printRecord(
                        entry.number(),
                        entry.at(),
                        entry.actor(),
                        String.join(", ", entry.roles()),
                        entry.action(),
                        entry.subjectType(),
                        entry.subject(),
                        entry.organisationName(),
                        entry.details(),
                        entry.seal());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
