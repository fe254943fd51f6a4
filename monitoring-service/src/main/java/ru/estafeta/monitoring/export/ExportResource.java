package ru.estafeta.monitoring.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.composition.TreeView;
import ru.estafeta.monitoring.figure.AskedFigures;
import ru.estafeta.monitoring.figure.Drill;
import ru.estafeta.monitoring.figure.IndicatorValue;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.indicator.Passports;
import ru.estafeta.monitoring.period.Period;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/exports/indicator-values")
@RunOnVirtualThread
@Tag(name = "exports", description = "Выгрузки")
public class ExportResource {

    private static final String TEXT_CSV = "text/csv";

    private final Passports passports;
    private final AskedFigures figures;

    ExportResource(Passports passports, AskedFigures figures) {
        this.passports = passports;
        this.figures = figures;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, TEXT_CSV})
    @RolesAllowed({
        Roles.REGION_OPERATOR,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.SCHOOL_HEAD,
        Roles.CURATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.INTEGRATION
    })
    @Operation(summary = "All indicators of a unit and of everything below it")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ValuePage.class)),
                @Content(
                        mediaType = TEXT_CSV,
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
            })
    public Response get(
            @QueryParam("organisation") @Nullable UUID organisation,
            @Parameter(description = "2026-Q4, 2026-H1, 2026 or 2026/2027; the current quarter by default")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @Parameter(description = "json (default), csv or csv-excel; wins over Accept")
                    @QueryParam("format")
                    @Nullable
                    String format,
            @Parameter(
                            description =
                                    "restated (default): by today's tree; as-it-was: by the tree of the as-of day,"
                                            + " before later moves and mergers")
                    @QueryParam("tree")
                    @Nullable
                    String tree,
            @Context HttpHeaders headers) {
        var chosen = ExportFormat.choose(format, headers);
        var when = figures.period(period);
        var inForce = passports.all();
        var values = figures.values(inForce, organisation, when, Drill.EVERYTHING, TreeView.parse(tree));
        var names = inForce.stream().collect(Collectors.toUnmodifiableMap(Passport::code, Passport::name));
        return switch (chosen) {
            case JSON ->
                Response.ok(Page.of(values), MediaType.APPLICATION_JSON_TYPE).build();
            case CSV -> csv(new CsvWriter(false, names).write(values), when);
            case CSV_EXCEL -> csv(new CsvWriter(true, names).write(values), when);
        };
    }

    private static Response csv(byte[] text, Period period) {
        return Response.ok(text, TEXT_CSV + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"indicator-values-"
                                + period.text().replace('/', '-') + ".csv\"")
                .build();
    }

    /** Shape of the JSON export for the API description. */
    @Schema(name = "ValuePage")
    record ValuePage(java.util.List<IndicatorValue> items) {}
}
