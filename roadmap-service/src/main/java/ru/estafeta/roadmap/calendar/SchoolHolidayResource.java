package ru.estafeta.roadmap.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.problem.FieldError;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.term.SchoolYear;

@Path("/api/v1/school-holidays")
@Tag(name = "Calendars")
@RunOnVirtualThread
public class SchoolHolidayResource {

    private final SchoolHolidayStore store;
    private final Caller caller;
    private final Audit audit;

    SchoolHolidayResource(SchoolHolidayStore store, Caller caller, Audit audit) {
        this.store = store;
        this.caller = caller;
        this.audit = audit;
    }

    /** @param source the order or the calendar schedule that they are from */
    @Schema(
            name = "SchoolHolidayChange",
            requiredProperties = {"source", "holidays"})
    record Change(
            @NotBlank(message = "Укажите, из какого приказа или графика эти дни.")
            @Size(max = 500, message = "Не длиннее 500 знаков.")
            String source,

            @NotNull(message = "Перечислите каникулы.")
            @Size(min = 1, max = 12, message = "Укажите от одних до двенадцати каникул.")
            @Valid
            List<Stretch> holidays) {

        @Schema(
                name = "SchoolHolidayInput",
                requiredProperties = {"name", "from", "to"})
        record Stretch(
                @NotBlank(message = "Назовите каникулы.") @Size(max = 100, message = "Не длиннее 100 знаков.")
                String name,

                @NotNull(message = "Укажите первый день.") LocalDate from,

                @NotNull(message = "Укажите последний день.")
                LocalDate to) {}
    }

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
    @Operation(
            summary =
                    "Holidays of a school year for the caller's organisation: its own, else those of the nearest one above",
            description = "None while nobody has set any")
    @APIResponse(responseCode = "400", description = "BAD_SCHOOL_YEAR")
    public SchoolHolidays read(
            @Parameter(description = "As 2026/2027", required = true) @QueryParam("schoolYear") @Nullable
                    String schoolYear) {
        return store.of(caller.organisation(), year(schoolYear));
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Set the holidays of the caller's organisation and of those below that have none of their own")
    @APIResponse(responseCode = "400", description = "BAD_SCHOOL_YEAR, REVERSED, OUT_OF_YEAR, OVERLAP")
    public SchoolHolidays change(
            @Parameter(description = "As 2026/2027", required = true) @QueryParam("schoolYear") @Nullable
                    String schoolYear,
            @NotNull @Valid Change change) {
        var year = year(schoolYear);
        var sorted = change.holidays().stream()
                .sorted(Comparator.comparing(Change.Stretch::from))
                .map(one -> new SchoolHolidays.Stretch(one.name().strip(), one.from(), one.to()))
                .toList();
        require(sorted, year);
        store.keep(caller.organisation(), year, change.source().strip(), sorted, caller.name());
        record("SCHOOL_HOLIDAYS_SET", year);
        return store.of(caller.organisation(), year);
    }

    @DELETE
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take the own holidays away; those from above count again")
    public SchoolHolidays remove(
            @Parameter(description = "As 2026/2027", required = true) @QueryParam("schoolYear") @Nullable
                    String schoolYear) {
        var year = year(schoolYear);
        store.remove(caller.organisation(), year);
        record("SCHOOL_HOLIDAYS_REMOVED", year);
        return store.of(caller.organisation(), year);
    }

    private void record(String action, SchoolYear year) {
        audit.record(action, "school-holidays", year.toString(), caller.organisation(), null);
    }

    private static SchoolYear year(@Nullable String written) {
        return SchoolYear.tryParse(written == null ? "" : written)
                .orElseThrow(
                        () -> Refusal.invalid("BAD_SCHOOL_YEAR", "schoolYear", "Учебный год пишется так: 2026/2027."));
    }

    /** Summer holidays belong to the year that ends before them. */
    private static LocalDate endOfSummer(SchoolYear year) {
        return LocalDate.of(year.secondYear(), Month.AUGUST, 31);
    }

    private static void require(List<SchoolHolidays.Stretch> sorted, SchoolYear year) {
        var wrong = new ArrayList<FieldError>();
        for (int i = 0; i < sorted.size(); i++) {
            var one = sorted.get(i);
            var at = "holidays/" + i;
            if (one.to().isBefore(one.from())) {
                wrong.add(new FieldError(
                        at, "REVERSED", "«" + one.name() + "»: последний день раньше первого. Поменяйте их местами."));
            } else if (one.from().isBefore(year.firstDay()) || one.to().isAfter(endOfSummer(year))) {
                wrong.add(
                        new FieldError(at, "OUT_OF_YEAR", "«" + one.name() + "»: дни вне учебного года " + year + "."));
            } else if (i > 0 && !one.from().isAfter(sorted.get(i - 1).to())) {
                wrong.add(new FieldError(
                        at,
                        "OVERLAP",
                        "«" + one.name() + "» начинаются раньше, чем кончаются «"
                                + sorted.get(i - 1).name() + "»."));
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }
}
