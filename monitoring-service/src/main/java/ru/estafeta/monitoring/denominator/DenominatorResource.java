package ru.estafeta.monitoring.denominator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.indicator.DenominatorCode;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;

@Path("/api/v1/denominators")
@RunOnVirtualThread
@Tag(name = "denominators", description = "Знаменатели: сколько детей, молодых учителей, обучающихся, предприятий")
public class DenominatorResource {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2100;

    private final Denominators denominators;
    private final OrganisationTree tree;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DenominatorResource(Denominators denominators, OrganisationTree tree, Caller caller, Audit audit, Clock clock) {
        this.denominators = denominators;
        this.tree = tree;
        this.caller = caller;
        this.audit = audit;
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
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.INTEGRATION
    })
    @Operation(summary = "Denominators of a subtree and year, missing ones included; the current year by default")
    public Page<DenominatorView> list(
            @QueryParam("organisation") @Nullable UUID organisation, @QueryParam("year") @Nullable Integer year) {
        var unit = caller.organisationOrOwn(organisation);
        var asked = year == null ? LocalDate.now(clock).getYear() : checkedYear(year);
        return Page.of(denominators.ofSubtree(unit, asked));
    }

    /** Without {@code If-Match} the last one to write wins; with it a value that was changed meanwhile is kept. */
    @PUT
    @Path("/{organisation}/{code}/{year}")
    @Transactional
    @RolesAllowed({Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR, Roles.SCHOOL_HEAD, Roles.CURATOR})
    @Operation(summary = "Sets a denominator; If-Match with the version read is optional, version 0 means none yet")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DenominatorView.class)))
    public Response set(
            @PathParam("organisation") UUID organisation,
            @PathParam("code") String code,
            @PathParam("year") int year,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Передайте число и его источник.") @Valid SetDenominatorRequest request) {
        caller.requireWithin(organisation);
        var kind = checkedCode(code);
        checkedYear(year);
        requireAccepted(tree.find(organisation).orElseThrow(), kind);
        var before = denominators.lock(organisation, kind, year);
        if (ifMatch != null) {
            ETags.requireMatch(ifMatch, before.map(Denominators.Known::version).orElse(0L));
        }
        var value = Objects.requireNonNull(request.value());
        denominators.keep(
                organisation,
                kind,
                year,
                value,
                Objects.requireNonNull(request.source()).strip());
        audit.record(
                "DENOMINATOR_SET",
                "denominator",
                organisation + "/" + kind + "/" + year,
                organisation,
                before.map(known -> known.value() + " → " + value).orElse("→ " + value));
        var view = denominators.ofSubtree(organisation, year).stream()
                .filter(one -> one.organisation().equals(organisation) && one.code() == kind)
                .findFirst()
                .orElseThrow();
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }

    private static DenominatorCode checkedCode(String code) {
        return Arrays.stream(DenominatorCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "UNKNOWN_DENOMINATOR",
                        "code",
                        "Такого знаменателя нет. Возможны: "
                                + Arrays.stream(DenominatorCode.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static int checkedYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.invalid(
                    "YEAR_OUT_OF_RANGE", "year", "Укажите год от " + FIRST_YEAR + " до " + LAST_YEAR + ".");
        }
        return year;
    }

    private static void requireAccepted(OrganisationNode organisation, DenominatorCode code) {
        if (!code.isAcceptedAt(organisation.type())) {
            throw Refusal.rule(
                    "DENOMINATOR_NOT_KEPT_HERE",
                    "organisation",
                    code == DenominatorCode.ENTERPRISES
                            ? "Число предприятий вносит муниципалитет. Выберите его."
                            : "Число " + code.words()
                                    + " вносит каждая школа, по территории оно складывается. Выберите школу.");
        }
    }
}
