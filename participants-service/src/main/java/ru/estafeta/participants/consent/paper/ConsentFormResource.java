package ru.estafeta.participants.consent.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.word.WordFile;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;

/** Asked for by POST: whose forms they are stands in no address. */
@Path("/api/v1/consents/forms")
@Tag(name = "Consents")
@RunOnVirtualThread
public class ConsentFormResource {

    private final ConsentForms forms;

    ConsentFormResource(ConsentForms forms) {
        this.forms = forms;
    }

    public record ConsentFormsRequest(
            @NotEmpty(message = "Выберите хотя бы одного участника.")
            @Size(max = 300, message = "За раз – до 300 участников.")
            List<@NotNull UUID> people,

            @NotNull(message = "Укажите, на что согласие.") ConsentPurpose purpose) {}

    @POST
    @Produces(WordFile.TYPE)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "The consent of each as a Word document to be printed and signed, every one on a page of its own",
            description = "The text in force, filled in from the cards, for those to sign whom the age asks for today."
                    + " The read is logged")
    @APIResponse(
            responseCode = "200",
            description = "The file, as an attachment",
            content =
                    @Content(mediaType = WordFile.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "PERSON_ERASED, PERSON_MERGED")
    @APIResponse(
            responseCode = "422",
            description =
                    "OPERATOR_INCOMPLETE: the address of the organisation is missing; SITE_UNKNOWN: that of its site")
    public RestResponse<byte[]> print(@NotNull @Valid ConsentFormsRequest request) {
        var printed = forms.print(request.people(), request.purpose());
        var file = Download.of(printed.docx(), WordFile.TYPE, printed.title() + ".docx");
        file.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        return file;
    }
}
