package ru.estafeta.participants.ownpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.consent.PublicationScope;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.problem.Refusal;

/** The page of a participant or his parent: without a login, by the secrets of the link and of the device. */
@Path("/api/v1/own-page")
@Tag(name = "Own page")
@RunOnVirtualThread
public class OwnPageResource {

    private static final String LINK = "X-Link-Token";
    private static final String DEVICE = "X-Device-Key";

    private final OwnPage page;

    OwnPageResource(OwnPage page) {
        this.page = page;
    }

    public record OpeningRequest(
            @NotBlank(message = "Введите код из шести цифр.") @Size(max = 20, message = "В коде шесть цифр.")
            String code) {}

    @Schema(name = "OwnPageOpening", description = "device: the secret by which this device is known from now on")
    public record OpenedPage(String device) {}

    @Schema(
            name = "OwnConsent",
            description =
                    "guardian: full name of the one who holds a representative's link. scope: of PUBLICATION only")
    public record OwnConsentRequest(
            @NotNull(message = "Укажите, на что согласие.") ConsentPurpose purpose,

            @Nullable @Size(max = 200, message = "Имя – до 200 знаков.")
            String guardian,

            @Nullable @Valid PublicationScope scope) {}

    @Schema(name = "OwnAnswers", description = "answers by id of the question")
    public record OwnAnswersRequest(
            @NotNull(message = "Укажите, на какую анкету отвечаете.")
            UUID participation,

            @NotNull(message = "Ответьте на вопросы.") Map<String, Object> answers) {}

    public record OwnWithdrawalRequest(
            @NotNull(message = "Укажите, какое согласие отзываете.")
            ConsentPurpose purpose) {}

    @POST
    @Path("opening")
    @Transactional(TxType.NOT_SUPPORTED)
    @PermitAll
    @Operation(summary = "Open a personal link with its one-time code, on one device")
    @APIResponse(responseCode = "404", description = "LINK_UNKNOWN")
    @APIResponse(responseCode = "409", description = "LINK_USED: another device has opened it")
    @APIResponse(responseCode = "410", description = "LINK_EXPIRED, LINK_REPLACED, LINK_LOCKED")
    @APIResponse(responseCode = "422", description = "WRONG_CODE, five times at most")
    public RestResponse<OpenedPage> open(
            @HeaderParam(LINK) @Nullable String link, @NotNull @Valid OpeningRequest request) {
        return switch (SystemScope.call(() -> page.open(LinkToken.of(link), request.code()))) {
            case OwnPage.Opening.Opened(var device) -> unstored(new OpenedPage(device.secret()));
            case OwnPage.Opening.WrongCode(var left) ->
                throw Refusal.rule(
                        "WRONG_CODE",
                        "code",
                        left == 0
                                ? "Код неверный, и попыток больше нет. Попросите у куратора новую ссылку."
                                : "Код неверный. Проверьте цифры: осталось попыток – " + left + ".");
        };
    }

    @GET
    @Transactional(TxType.NOT_SUPPORTED)
    @PermitAll
    @Operation(summary = "What is kept of the person and why, and his consents. The read is logged")
    @APIResponse(responseCode = "403", description = "CODE_NEEDED: the link is not opened yet")
    @APIResponse(responseCode = "404", description = "LINK_UNKNOWN")
    @APIResponse(responseCode = "409", description = "LINK_USED: another device has opened it")
    @APIResponse(responseCode = "410", description = "LINK_EXPIRED, LINK_REPLACED, LINK_LOCKED")
    public RestResponse<OwnPageView> read(
            @HeaderParam(LINK) @Nullable String link, @HeaderParam(DEVICE) @Nullable String device) {
        return inSystem(() -> page.read(keys(link, device)));
    }

    @POST
    @Path("consents")
    @Transactional(TxType.NOT_SUPPORTED)
    @PermitAll
    @Operation(summary = "Give a consent; where two sign, it holds with the second signature")
    @APIResponse(responseCode = "409", description = "CONSENT_EXISTS, LINK_USED")
    @APIResponse(responseCode = "422", description = "WRONG_SIGNER, GUARDIAN_MISSING, SCOPE_MISSING, SITE_UNKNOWN")
    public RestResponse<OwnPageView> sign(
            @HeaderParam(LINK) @Nullable String link,
            @HeaderParam(DEVICE) @Nullable String device,
            @NotNull @Valid OwnConsentRequest request) {
        return inSystem(() -> page.sign(keys(link, device), request.purpose(), request.guardian(), request.scope()));
    }

    @POST
    @Path("answers")
    @Transactional(TxType.NOT_SUPPORTED)
    @PermitAll
    @Operation(summary = "Answer the entry questionnaire of one of his roles, or answer it anew")
    @APIResponse(responseCode = "400", description = "BAD_ANSWER, UNKNOWN_QUESTION, each at its question")
    @APIResponse(responseCode = "404", description = "LINK_UNKNOWN; he does not have that role any more")
    @APIResponse(responseCode = "422", description = "CONSENT_MISSING")
    public RestResponse<OwnPageView> answer(
            @HeaderParam(LINK) @Nullable String link,
            @HeaderParam(DEVICE) @Nullable String device,
            @NotNull @Valid OwnAnswersRequest request) {
        return inSystem(() -> page.answer(keys(link, device), request.participation(), request.answers()));
    }

    @POST
    @Path("withdrawals")
    @Transactional(TxType.NOT_SUPPORTED)
    @PermitAll
    @Operation(summary = "Take a consent back, from today; again changes nothing")
    public RestResponse<OwnPageView> withdraw(
            @HeaderParam(LINK) @Nullable String link,
            @HeaderParam(DEVICE) @Nullable String device,
            @NotNull @Valid OwnWithdrawalRequest request) {
        return inSystem(() -> page.withdraw(keys(link, device), request.purpose()));
    }

    private static RestResponse<OwnPageView> inSystem(Callable<OwnPageView> work) {
        return unstored(SystemScope.call(work));
    }

    private static <T> RestResponse<T> unstored(T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static OwnPage.Keys keys(@Nullable String link, @Nullable String device) {
        return new OwnPage.Keys(LinkToken.of(link), LinkToken.of(device));
    }
}
