package ru.estafeta.monitoring.lineage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.composition.Composition;
import ru.estafeta.monitoring.composition.TreeView;
import ru.estafeta.monitoring.indicator.Passports;
import ru.estafeta.monitoring.period.Period;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/indicators/{code}/lineage")
@RunOnVirtualThread
@Tag(name = "lineage", description = "Из чего сложился показатель")
public class LineageResource {

    private final Passports passports;
    private final Lineage lineage;
    private final Caller caller;
    private final Clock clock;

    LineageResource(Passports passports, Lineage lineage, Caller caller, Clock clock) {
        this.passports = passports;
        this.lineage = lineage;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.REGION_OPERATOR,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.SCHOOL_HEAD,
        Roles.CURATOR,
        Roles.PSYCHOLOGIST,
        Roles.INTEGRATION
    })
    @Operation(
            summary = "Subjects behind a figure, by pseudonym",
            description = "Whoever may know the people turns pseudonyms into names at /people-resolutions.")
    public LineageView get(
            @PathParam("code") String code,
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("period") @Nullable String period,
            @Parameter(description = "restated (default) or as-it-was, as for the figure") @QueryParam("tree") @Nullable
                    String tree,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var passport = passports.require(code);
        var today = LocalDate.now(clock);
        var when = period == null ? Period.quarterOf(today) : Period.parse(period);
        var size = Page.limit(limit);
        var last = Cursor.decode(cursor, 1);
        var question = new Lineage.Question(
                passport,
                caller.organisationOrOwn(organisation),
                when.reportingYear(passport.period()),
                new Composition(TreeView.parse(tree), when.asOf(today)));
        var isFuture = when.isFuture(today);
        var after = last == null ? "" : last.getFirst();
        return question.composition().inItsScope(() -> {
            var page = Page.of(
                    isFuture ? List.<LineageView.Counted>of() : lineage.page(question, after, size + 1),
                    size,
                    counted -> List.of(counted.person()));
            return new LineageView(
                    code,
                    question.unit(),
                    when.text(),
                    question.asOf(),
                    isFuture ? 0 : lineage.total(question),
                    page.items(),
                    page.next());
        });
    }
}
