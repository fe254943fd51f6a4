package ru.estafeta.participants.survey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.paging.Page;

/** The survey as participants see it: without a login, by the secret of a personal link in a header. */
@Path("/api/v1")
@Tag(name = "Surveys")
@RunOnVirtualThread
public class SurveyResource {

    private static final String TOKEN = "X-Link-Token";

    private final AnswerSurvey survey;
    private final SatisfactionRules rules;

    SurveyResource(AnswerSurvey survey, SatisfactionRules rules) {
        this.survey = survey;
        this.rules = rules;
    }

    @Schema(description = "answers by id of the question")
    public record SurveyAnswers(
            @NotNull(message = "Ответьте на вопросы.") Map<String, Object> answers) {}

    public record Thanks(String thanks) {}

    @Schema(name = "SurveyRule", description = "Who counts as satisfied; threshold in points of the scale")
    public record RuleView(
            String id, int version, String text, @Nullable BigDecimal threshold, String source) {}

    @GET
    @Path("survey-form")
    @Transactional(TxType.NOT_SUPPORTED)
    @PermitAll
    @Operation(summary = "The questionnaire of a personal link")
    @APIResponse(responseCode = "404", description = "LINK_UNKNOWN")
    @APIResponse(responseCode = "409", description = "ALREADY_ANSWERED")
    @APIResponse(responseCode = "410", description = "LINK_EXPIRED, LINK_WITHDRAWN")
    public RestResponse<SurveyForm> form(@HeaderParam(TOKEN) @Nullable String token) {
        var form = SystemScope.call(() -> survey.form(LinkToken.of(token)));
        return RestResponse.ResponseBuilder.ok(form)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("survey-responses")
    @Transactional(TxType.NOT_SUPPORTED)
    @PermitAll
    @Operation(summary = "Answer the questionnaire of a personal link, once")
    @APIResponse(responseCode = "201", description = "Accepted")
    @APIResponse(responseCode = "400", description = "BAD_ANSWER, UNKNOWN_QUESTION, each at its question")
    @APIResponse(responseCode = "404", description = "LINK_UNKNOWN")
    @APIResponse(responseCode = "409", description = "ALREADY_ANSWERED")
    @APIResponse(responseCode = "410", description = "LINK_EXPIRED, LINK_WITHDRAWN")
    public RestResponse<Thanks> submit(
            @HeaderParam(TOKEN) @Nullable String token, @NotNull @Valid SurveyAnswers answers) {
        SystemScope.run(() -> survey.submit(LinkToken.of(token), answers.answers()));
        return RestResponse.status(Response.Status.CREATED, new Thanks("Ответы приняты. Спасибо, что нашли время."));
    }

    @GET
    @Path("survey-rules")
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
    @Operation(summary = "The rules that say who counts as satisfied, each in its latest version")
    public Page<RuleView> rules() {
        return Page.of(rules.all().stream()
                .map(rule -> new RuleView(rule.id(), rule.version(), rule.text(), rule.threshold(), rule.source()))
                .toList());
    }
}
