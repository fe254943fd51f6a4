package ru.estafeta.participants.setup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.participants.account.AccountResource.OpenAccountRequest;

@Path("/api/v1/setup")
@Tag(name = "Setup")
@RunOnVirtualThread
public class SetupResource {

    private final StartSystem system;

    SetupResource(StartSystem system) {
        this.system = system;
    }

    public record SetupRequest(
            @NotBlank(message = "Откройте ссылку из вывода первого запуска целиком.")
            String token,

            @NotBlank(message = "Укажите имя для входа.")
            @Pattern(
                    regexp = OpenAccountRequest.USERNAME,
                    message = "Имя для входа – от 3 до 60 латинских строчных букв, цифр, точек и дефисов.")
            String username,

            @NotBlank(message = "Придумайте пароль.") @Size(min = 12, max = 128, message = "Пароль – от 12 знаков.")
            String password,

            @NotBlank(message = "Укажите фамилию.") @Size(max = 100, message = "Фамилия – до 100 знаков.")
            String familyName,

            @NotBlank(message = "Укажите имя.") @Size(max = 100, message = "Имя – до 100 знаков.")
            String givenName,

            @NotBlank(message = "Укажите название региона.") @Size(max = 300, message = "Название – до 300 знаков.")
            String regionName) {

        @Override
        public String toString() {
            return "SetupRequest";
        }
    }

    public record SetupState(boolean needed) {}

    public record SetupDone(UUID region) {}

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "Whether the system waits for its first administrator")
    public SetupState state() {
        return new SetupState(system.isNeeded());
    }

    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @PermitAll
    @Operation(summary = "Create the first administrator and the region of an empty system, once")
    @APIResponse(responseCode = "201", description = "Done; sign in")
    @APIResponse(responseCode = "403", description = "The one-time word is wrong, or there is none")
    @APIResponse(responseCode = "409", description = "REGION_EXISTS, USERNAME_TAKEN")
    public RestResponse<SetupDone> start(@NotNull @Valid SetupRequest request) {
        var administrator = new StartSystem.Administrator(
                request.username(), request.password(), request.familyName(), request.givenName());
        var region = system.start(request.token(), administrator, request.regionName());
        return RestResponse.status(Response.Status.CREATED, new SetupDone(region));
    }
}
