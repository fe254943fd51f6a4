package ru.estafeta.participants.importing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.importing.reading.Layout;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;

@Path("/api/v1/people-imports")
@Tag(name = "People imports")
@RunOnVirtualThread
public class PeopleImportResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int RECENT = 20;

    private final PeopleImports imports;
    private final TakeFile taking;
    private final ImportQueue queue;
    private final CorrectRows correcting;
    private final UndoImport undoing;
    private final SnilsSafe safe;
    private final Audit audit;
    private final Caller caller;

    PeopleImportResource(
            PeopleImports imports,
            TakeFile taking,
            ImportQueue queue,
            CorrectRows correcting,
            UndoImport undoing,
            SnilsSafe safe,
            Audit audit,
            Caller caller) {
        this.imports = imports;
        this.taking = taking;
        this.queue = queue;
        this.correcting = correcting;
        this.undoing = undoing;
        this.safe = safe;
        this.audit = audit;
        this.caller = caller;
    }

    @Schema(
            name = "PeopleImports",
            requiredProperties = {"items"})
    public record Recent(List<ImportView> items) {}

    @Schema(description = "What each column holds; columns that are not named are passed over")
    public record SayColumns(
            @NotNull(message = "Укажите, что это за таблица.")
            Layout layout,

            @NotEmpty(message = "Укажите, что в каких столбцах.") @Size(max = 200) @Valid
            List<SaidColumn> columns) {}

    public record SaidColumn(
            int index,
            @NotNull(message = "Укажите, что в столбце.") Column field) {}

    public record CorrectedCell(
            @NotNull(message = "Укажите столбец.") Column field,

            @NotNull(message = "Укажите новое значение.") @Size(max = 2000, message = "Не больше 2000 знаков.")
            String value) {}

    public record CorrectCells(
            @NotEmpty(message = "Укажите, что исправить.") @Size(max = 40) @Valid
            List<CorrectedCell> cells) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Import people from xlsx or csv: our template, the official bases, or any table with headings",
            description = "dryRun=true only checks. The rows that are right are written in one transaction, the others"
                    + " wait to be put right. The same file again changes nothing. organisation: the caller's own by"
                    + " default; a row may name a school below it")
    @APIResponse(responseCode = "202", description = "Begun; Location leads to the job, whose id is the import's too")
    @APIResponse(responseCode = "413", description = "FILE_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_FILE")
    @APIResponse(responseCode = "422", description = "EMPTY_FILE, FILE_HAS_MACROS, FILE_DAMAGED")
    public RestResponse<JobView> take(
            @QueryParam("dryRun") boolean dryRun,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @PartType(MediaType.TEXT_PLAIN) @Nullable String organisation) {
        var owner = caller.organisationOrOwn(id(organisation));
        if (file == null) {
            throw Refusal.invalid("NO_FILE", "file", "Приложите таблицу: .xlsx или .csv.");
        }
        var name = Objects.requireNonNullElse(file.fileName(), "таблица");
        var made = taking.take(file.uploadedFile(), name.substring(Math.max(name.length() - 200, 0)), owner, dryRun);
        return begun(made);
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "The newest twenty imports of an organisation and those below it")
    public Recent recent(@QueryParam("organisation") @Nullable UUID organisation) {
        return new Recent(imports.newest(caller.organisationOrOwn(organisation), RECENT).stream()
                .map(ImportView::of)
                .toList());
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "One import")
    public ImportView read(@PathParam("id") UUID id) {
        return ImportView.of(imports.existing(id));
    }

    @PUT
    @Path("{id}/columns")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Say what the columns hold and check again; remembered for files with the same headings")
    @APIResponse(responseCode = "202", description = "Being checked")
    @APIResponse(responseCode = "409", description = "IMPORT_RUNNING, IMPORT_WRITTEN")
    @APIResponse(responseCode = "422", description = "NAMES_MISSING, COLUMN_TWICE")
    public RestResponse<JobView> columns(@PathParam("id") UUID id, @NotNull @Valid SayColumns said) {
        var one = editable(id);
        var header = Objects.requireNonNull(one.header());
        if (said.columns().stream().map(SaidColumn::field).distinct().count()
                < said.columns().size()) {
            throw Refusal.rule("COLUMN_TWICE", "columns", "Одно и то же указано в двух столбцах. Оставьте один.");
        }
        var named = header.with(
                said.layout(),
                said.columns().stream()
                        .filter(column -> column.index() < header.headings().size())
                        .collect(Collectors.toMap(SaidColumn::index, SaidColumn::field, (first, second) -> first)));
        if (!named.namesPeople()) {
            throw Refusal.rule("NAMES_MISSING", "columns", "Укажите столбец с ФИО или столбцы «Фамилия» и «Имя».");
        }
        imports.remember(one.organisation(), named);
        return again(one, true, named);
    }

    @GET
    @Path("{id}/rows")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Rows that wait for a correction, in the order of the file. The read is logged")
    public Page<ImportView.RowView> rows(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var one = imports.existing(id);
        audit.record(Audit.READ, "people-import", id.toString(), one.organisation(), null);
        var size = Page.limit(limit);
        var after = Cursor.decode(cursor, 1);
        var found = imports.doubtful(id, after == null ? 0 : Integer.parseInt(after.getFirst()), size + 1).stream()
                .map(row -> ImportView.row(one, row))
                .toList();
        return Page.of(found, size, row -> List.of(Integer.toString(row.row())));
    }

    @PATCH
    @Path("{id}/rows/{row}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Put cells of a row right; answers what is still wrong with it")
    @APIResponse(responseCode = "409", description = "IMPORT_RUNNING, IMPORT_WRITTEN")
    public ImportView.RowView correct(
            @PathParam("id") UUID id, @PathParam("row") int row, @NotNull @Valid CorrectCells typed) {
        var one = editable(id);
        var cells = typed.cells().stream()
                .collect(Collectors.toMap(CorrectedCell::field, CorrectedCell::value, (first, last) -> last));
        return ImportView.row(one, correcting.correct(one, row, Map.copyOf(cells)));
    }

    @POST
    @Path("{id}/confirmation")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Write what was checked, with the corrections; rows that are still wrong wait")
    @APIResponse(responseCode = "202", description = "Begun; Location leads to the job")
    @APIResponse(responseCode = "409", description = "IMPORT_RUNNING, IMPORT_WRITTEN")
    public RestResponse<JobView> confirm(@PathParam("id") UUID id) {
        var one = editable(id);
        audit.record("IMPORT", "people-import", id.toString(), one.organisation(), null);
        return again(one, false, one.header());
    }

    @POST
    @Path("{id}/undo")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take a batch back, but for people who have been worked with since")
    @APIResponse(responseCode = "409", description = "NOTHING_WRITTEN")
    public UndoImport.Undone undo(@PathParam("id") UUID id) {
        var one = imports.locked(id);
        caller.requireWithin(one.organisation());
        if (one.dryRun() || one.state() != ImportState.DONE) {
            throw Refusal.conflict("NOTHING_WRITTEN", "Отменять нечего: из этого файла ничего не записано.");
        }
        var undone = undoing.undo(id);
        imports.setState(id, ImportState.UNDONE);
        audit.record("UNDO_IMPORT", "people-import", id.toString(), one.organisation(), null);
        return undone;
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Delete an import with its file; people that it has written stay")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "IMPORT_RUNNING")
    public RestResponse<Void> delete(@PathParam("id") UUID id) {
        var one = imports.locked(id);
        caller.requireWithin(one.organisation());
        if (!one.isOver()) {
            throw Refusal.conflict("IMPORT_RUNNING", "Файл ещё читается. Сначала отмените загрузку.");
        }
        imports.delete(id);
        audit.record("DELETE_IMPORT", "people-import", id.toString(), one.organisation(), null);
        return RestResponse.noContent();
    }

    @GET
    @Path("{id}/marked-file")
    @Produces(XLSX)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "The rows that wait for a correction as a workbook, wrong cells marked and explained")
    public RestResponse<byte[]> marked(@PathParam("id") UUID id) {
        var one = imports.existing(id);
        audit.record(Audit.READ, "people-import", id.toString(), one.organisation(), null);
        return Download.of(
                MarkedFile.of(one, imports.doubtful(id, 0, ReadRegister.MOST_DOUBTFUL)), XLSX, "Исправить.xlsx");
    }

    @GET
    @Path("template")
    @Produces(XLSX)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Our template: headings, choices in lists, an explanation of each column")
    public RestResponse<byte[]> template() {
        return Download.of(ImportTemplate.workbook(safe.isThere()), XLSX, "Участники – шаблон.xlsx");
    }

    private PeopleImport editable(UUID id) {
        var one = imports.locked(id);
        caller.requireWithin(one.organisation());
        CorrectRows.requireChecked(one);
        return one;
    }

    private RestResponse<JobView> again(
            PeopleImport one, boolean dryRun, ru.estafeta.participants.importing.reading.@Nullable Header header) {
        imports.queue(one.id(), dryRun, header);
        queue.add(one.id());
        return begun(imports.existing(one.id()));
    }

    private static RestResponse<JobView> begun(PeopleImport one) {
        return RestResponse.ResponseBuilder.<JobView>create(RestResponse.Status.ACCEPTED, JobView.of(one))
                .location(URI.create("/api/v1/jobs/" + one.id()))
                .build();
    }

    private static @Nullable UUID id(@Nullable String organisation) {
        if (organisation == null || organisation.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(organisation.strip());
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("BAD_FORMAT", "organisation", "Это не идентификатор организации.");
        }
    }
}
