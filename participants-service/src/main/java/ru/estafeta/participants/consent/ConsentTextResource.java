package ru.estafeta.participants.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

/** The texts of consents: read by those who collect them, worded by the region. */
@Path("/api/v1/consent-texts")
@Tag(name = "Consents")
@RunOnVirtualThread
public class ConsentTextResource {

    private final ConsentTexts texts;

    ConsentTextResource(ConsentTexts texts) {
        this.texts = texts;
    }

    public record ConsentTextRequest(
            @NotNull(message = "Укажите, на что согласие.") ConsentPurpose purpose,

            @NotBlank(message = "Напишите заголовок.") @Size(max = 200, message = "Заголовок – до 200 знаков.")
            String title,

            @NotBlank(message = "Напишите текст.") @Size(max = 20_000, message = "Текст – до 20 000 знаков.")
            String body,

            @Nullable
            @Min(value = 1, message = "Срок – от 1 до 120 месяцев.")
            @Max(value = 120, message = "Срок – от 1 до 120 месяцев.")
            Integer validMonths,

            @NotBlank(message = "Укажите, на чём текст основан.")
            @Size(max = 300, message = "Источник – до 300 знаков.")
            String source,

            boolean verified) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Texts of consents in all versions, the newest of each purpose first")
    public Page<ConsentText> list() {
        return Page.of(texts.all());
    }

    @POST
    @Transactional
    @RolesAllowed(Roles.REGION_OPERATOR)
    @Operation(
            summary = "Put a new version in force from today; what was signed keeps the version that it was given to")
    @APIResponse(responseCode = "201", description = "In force")
    public RestResponse<ConsentText> publish(@NotNull @Valid ConsentTextRequest request) {
        return RestResponse.status(
                Response.Status.CREATED,
                texts.publish(
                        request.purpose(),
                        request.title(),
                        request.body(),
                        request.validMonths(),
                        request.source(),
                        request.verified()));
    }
}
