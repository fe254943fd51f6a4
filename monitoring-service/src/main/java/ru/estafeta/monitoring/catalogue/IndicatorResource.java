package ru.estafeta.monitoring.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.monitoring.indicator.Passports;
import ru.estafeta.monitoring.target.Plans;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/indicators")
@RunOnVirtualThread
@Tag(name = "indicators", description = "Паспорта показателей")
public class IndicatorResource {

    private final Passports passports;
    private final Plans plans;
    private final Caller caller;

    IndicatorResource(Passports passports, Plans plans, Caller caller) {
        this.passports = passports;
        this.plans = plans;
        this.caller = caller;
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
    @Operation(summary = "Passports in force, in the order of the act")
    public Page<IndicatorView> list() {
        return Page.of(passports.all().stream()
                .map(passport -> IndicatorView.of(passport, null))
                .toList());
    }

    @GET
    @Path("/{code}")
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
    @Operation(summary = "A passport with the plans that concern the caller's subtree and the units above it")
    public IndicatorView get(@PathParam("code") String code) {
        var passport = passports.require(code);
        return IndicatorView.of(passport, plans.around(caller.organisation(), code));
    }
}
