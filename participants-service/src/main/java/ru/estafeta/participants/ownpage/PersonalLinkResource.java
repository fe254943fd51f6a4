package ru.estafeta.participants.ownpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/personal-links")
@Tag(name = "Own page")
@RunOnVirtualThread
public class PersonalLinkResource {

    private final IssuePersonalLinks issuing;
    private final LinkLetters letters;

    PersonalLinkResource(IssuePersonalLinks issuing, LinkLetters letters) {
        this.issuing = issuing;
        this.letters = letters;
    }

    @Schema(description = "mail: also send letters to those with an address")
    public record PersonalLinksRequest(
            @NotEmpty(message = "Выберите хотя бы одного участника.")
            @Size(max = 300, message = "За раз – до 300 участников.")
            List<@NotNull UUID> people,

            @Nullable Boolean mail) {}

    @Schema(name = "PersonalLinks")
    public record IssuedLinks(List<IssuedLink> items) {}

    @Schema(
            name = "PersonalLink",
            description = "url and code are shown this once, and go to the person by different ways; mailedTo only if"
                    + " the mail server took the letter")
    public record IssuedLink(
            UUID person,
            String name,
            @Nullable String className,
            Party party,
            String url,
            String code,
            QrCode qr,
            LocalDate expiresOn,
            @Nullable String mailedTo) {}

    /** Letters go out after the links are committed: no letter with a dead link. */
    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Issue links to people's own pages, to each whose signature his age asks for",
            description = "Older links of the same people stop working")
    @APIResponse(responseCode = "201", description = "Issued, good for 30 days, on one device each")
    @APIResponse(responseCode = "422", description = "OPERATOR_INCOMPLETE: the address of the organisation is missing")
    public RestResponse<IssuedLinks> issue(@NotNull @Valid PersonalLinksRequest request) {
        var links = issuing.issue(request.people());
        Set<LinkToken> mailed = Boolean.TRUE.equals(request.mail()) ? letters.send(links) : Set.of();
        var items = links.stream().map(link -> shown(link, mailed)).toList();
        return RestResponse.ResponseBuilder.create(Response.Status.CREATED, new IssuedLinks(items))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private IssuedLink shown(IssuePersonalLinks.Issued link, Set<LinkToken> mailed) {
        var url = letters.url(link.token());
        return new IssuedLink(
                link.person(),
                link.name(),
                link.className(),
                link.party(),
                url,
                link.code(),
                QrCode.of(url),
                link.expiresOn(),
                mailed.contains(link.token()) ? link.email() : null);
    }
}
