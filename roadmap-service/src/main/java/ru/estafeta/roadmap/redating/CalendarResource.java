package ru.estafeta.roadmap.redating;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.calendar.CalendarLayer;
import ru.estafeta.roadmap.calendar.WorkCalendars;
import ru.estafeta.roadmap.job.Job;
import ru.estafeta.roadmap.job.Jobs;

@Path("/api/v1/work-calendars/{year}")
@Tag(name = "Calendars")
@RunOnVirtualThread
public class CalendarResource {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final WorkCalendars calendars;
    private final Redating redating;
    private final RedatingJob job;
    private final Jobs jobs;
    private final OrganisationTree tree;
    private final Caller caller;
    private final Audit audit;

    CalendarResource(
            WorkCalendars calendars,
            Redating redating,
            RedatingJob job,
            Jobs jobs,
            OrganisationTree tree,
            Caller caller,
            Audit audit) {
        this.calendars = calendars;
        this.redating = redating;
        this.job = job;
        this.jobs = jobs;
        this.tree = tree;
        this.caller = caller;
        this.audit = audit;
    }

    /** The country's calendar, or what the caller's organisation changes in it. */
    @Schema(name = "CalendarLayerKind")
    enum Layer {
        COUNTRY,
        OWN
    }

    /**
     * @param daysOff every day of the year that is off for the caller
     * @param workingDays how many are worked
     * @param layer what the asked layer changes, its newest version
     * @param versions all versions of it, newest first
     */
    @Schema(
            name = "WorkCalendar",
            requiredProperties = {
                "year",
                "daysOff",
                "workingDays",
                "source",
                "preliminary",
                "layer",
                "versions",
                "mayEdit"
            })
    record CalendarView(
            int year,
            List<LocalDate> daysOff,
            int workingDays,
            String source,
            boolean preliminary,
            CalendarLayer layer,
            List<CalendarLayer> versions,
            boolean mayEdit) {}

    /** @param dryRun only tell what would move */
    @Schema(
            name = "CalendarChange",
            requiredProperties = {"source", "daysOff", "workingDays"})
    record ChangeRequest(
            @NotBlank(message = "Укажите основание: акт, номер, дату.")
            @Size(max = 500, message = "Не длиннее 500 знаков.")
            String source,

            boolean preliminary,

            @NotNull @Size(max = 366, message = "В году не больше 366 дней.")
            List<@NotNull LocalDate> daysOff,

            @NotNull @Size(max = 366, message = "В году не больше 366 дней.")
            List<@NotNull LocalDate> workingDays,

            boolean dryRun) {}

    /** @param job re-dates the open rows; absent for a dry run */
    @Schema(
            name = "CalendarChanged",
            requiredProperties = {"impact", "calendar"})
    record Changed(Impact impact, @Nullable Job job, CalendarView calendar) {}

    @GET
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(summary = "Days off and worked in a year for the caller's organisation, with the act")
    public CalendarView read(@PathParam("year") int year, @QueryParam("layer") @DefaultValue("COUNTRY") Layer layer) {
        requireYear(year);
        return view(year, layer);
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "A new version of a layer: days that differ from the shipped calendar",
            description =
                    "The country's by the region only, the own one by region and municipality. dryRun tells what would move; "
                            + "an earlier version comes back by sending its days again")
    @APIResponse(responseCode = "400", description = "DAY_OF_OTHER_YEAR, DAY_BOTH_WAYS")
    @APIResponse(responseCode = "403", description = "The country's calendar is kept by the region")
    public Changed change(
            @PathParam("year") int year,
            @Parameter(description = "COUNTRY or OWN") @QueryParam("layer") @DefaultValue("COUNTRY") Layer layer,
            @NotNull @Valid ChangeRequest request) {
        requireYear(year);
        requireDays(year, request);
        if (!mayEdit(layer)) {
            throw Refusal.forbidden("Календарь страны ведёт регион. Своё отличие внесите в календарь муниципалитета.");
        }
        var organisation = ownerOf(layer);
        var root = caller.organisation();
        var changed = new CalendarLayer(
                organisation,
                year,
                0,
                request.source().strip(),
                request.preliminary(),
                List.copyOf(request.daysOff()),
                List.copyOf(request.workingDays()),
                null,
                null);
        var impact = redating.impact(
                root, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), calendars.with(root, changed));
        if (request.dryRun()) {
            return new Changed(impact, null, view(year, layer));
        }
        calendars.keep(changed, caller.name());
        audit.record("CALENDAR_CHANGED", "calendar", year + " " + layer, root, impact.rows() + " rows");
        return new Changed(impact, jobs.start(job, root, RedatingJob.input(year)), view(year, layer));
    }

    private CalendarView view(int year, Layer asked) {
        var days = calendars.of(caller.organisation());
        var off = Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
                .filter(day -> !days.isWorking(day))
                .toList();
        var country = calendars.layer(null, year);
        var layer = calendars.layer(ownerOf(asked), year);
        return new CalendarView(
                year,
                off,
                LocalDate.of(year, 1, 1).lengthOfYear() - off.size(),
                country.source(),
                country.preliminary(),
                layer,
                calendars.versions(ownerOf(asked), year),
                mayEdit(asked));
    }

    private @Nullable UUID ownerOf(Layer layer) {
        return layer == Layer.COUNTRY ? null : caller.organisation();
    }

    private boolean mayEdit(Layer layer) {
        boolean region = caller.is(Roles.REGION_OPERATOR)
                && tree.subtreeRoots().stream().anyMatch(root -> Objects.equals(root.id(), caller.organisation()));
        return region || (layer == Layer.OWN && caller.is(Roles.MUNICIPAL_COORDINATOR));
    }

    private static void requireYear(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw Refusal.notFound("Календарь есть на годы с " + EARLIEST + " по " + LATEST + ".");
        }
    }

    private static void requireDays(int year, ChangeRequest request) {
        Stream.concat(request.daysOff().stream(), request.workingDays().stream())
                .filter(day -> day.getYear() != year)
                .findFirst()
                .ifPresent(day -> {
                    throw Refusal.invalid(
                            "DAY_OF_OTHER_YEAR",
                            "daysOff",
                            "День " + day + " не из " + year + " года. Проверьте даты.");
                });
        request.daysOff().stream()
                .filter(request.workingDays()::contains)
                .findFirst()
                .ifPresent(day -> {
                    throw Refusal.invalid(
                            "DAY_BOTH_WAYS",
                            "workingDays",
                            "День " + day + " назван и выходным, и рабочим. Оставьте его в одном списке.");
                });
    }
}
