package ru.estafeta.participants.survey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/pairs/{id}/survey-links")
@Tag(name = "Surveys")
@RunOnVirtualThread
public class SurveyLinkResource {

    private final IssueSurveyLinks issuing;
    private final SurveyInvitations invitations;

    SurveyLinkResource(IssueSurveyLinks issuing, SurveyInvitations invitations) {
        this.issuing = issuing;
        this.invitations = invitations;
    }

    @Schema(description = "mail: also send letters to those with an address. participations: only to these members")
    public record IssueLinksRequest(
            @Nullable Boolean mail,

            @Nullable @Size(min = 1, message = "Выберите хотя бы одного участника.")
            List<@NotNull UUID> participations) {}

    @Schema(name = "SurveyLinks")
    public record IssuedLinks(List<IssuedLink> items) {}

    @Schema(
            name = "SurveyLink",
            description = "url is shown this once; mailedTo only if the mail server took the letter")
    public record IssuedLink(
            UUID participation,
            UUID person,
            String name,
            ParticipantRole role,
            String url,
            LocalDate expiresOn,
            @Nullable String mailedTo) {}

    /** Letters go out after the links are committed: no letter with a dead link, no link lost with the mail server. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Issue personal links to the survey for members of a pair who have not answered yet")
    @APIResponse(responseCode = "201", description = "Issued, good for 30 days")
    @APIResponse(responseCode = "409", description = "PAIR_NOT_APPROVED, PAIR_CANCELLED, ALREADY_ANSWERED")
    @APIResponse(responseCode = "422", description = "CONSENT_MISSING, NOT_IN_PAIR")
    public RestResponse<IssuedLinks> issue(
            @PathParam("id") UUID pair, @RequestBody(required = false) @Nullable @Valid IssueLinksRequest request) {
        var links = issuing.issue(pair, request == null ? null : request.participations());
        var wantsMail = request != null && Boolean.TRUE.equals(request.mail());
        Set<UUID> mailed = wantsMail ? invitations.send(links) : Set.of();
        var items = links.stream()
                .map(link -> new IssuedLink(
                        link.participation(),
                        link.person(),
                        link.name(),
                        link.role(),
                        invitations.url(link.token()),
                        link.expiresOn(),
                        mailed.contains(link.participation()) ? link.email() : null))
                .toList();
        return RestResponse.ResponseBuilder.create(Response.Status.CREATED, new IssuedLinks(items))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
