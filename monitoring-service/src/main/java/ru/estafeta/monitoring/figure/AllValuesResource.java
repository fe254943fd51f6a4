package ru.estafeta.monitoring.figure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.composition.TreeView;
import ru.estafeta.monitoring.indicator.Passports;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/indicator-values")
@RunOnVirtualThread
@Tag(name = "values", description = "Значения показателей")
public class AllValuesResource {

    private final Passports passports;
    private final AskedFigures figures;

    AllValuesResource(Passports passports, AskedFigures figures) {
        this.passports = passports;
        this.figures = figures;
    }

    @GET
    @Transactional
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
    @Operation(
            summary = "All indicators of a unit",
            description = "With drill=children the unit itself comes first, then the units directly below it by name.")
    public Page<IndicatorValue> get(
            @QueryParam("organisation") @Nullable UUID organisation,
            @Parameter(description = "2026-Q4, 2026-H1, 2026 or 2026/2027; the current quarter by default")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @Parameter(description = "none (default) or children") @QueryParam("drill") @Nullable String drill,
            @Parameter(
                            description =
                                    "restated (default): by today's tree; as-it-was: by the tree of the as-of day,"
                                            + " before later moves and mergers")
                    @QueryParam("tree")
                    @Nullable
                    String tree) {
        return Page.of(figures.values(
                passports.all(), organisation, figures.period(period), Drill.parse(drill), TreeView.parse(tree)));
    }
}
