package ru.estafeta.participants.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/accounts")
@Tag(name = "Accounts")
@RunOnVirtualThread
public class AccountResource {

    private final ManageAccounts accounts;
    private final OrganisationTree tree;
    private final Caller caller;

    AccountResource(ManageAccounts accounts, OrganisationTree tree, Caller caller) {
        this.accounts = accounts;
        this.tree = tree;
        this.caller = caller;
    }

    @Schema(
            name = "NewAccount",
            description = "username is for signing in; the role must have its place at the organisation")
    public record OpenAccountRequest(
            @NotBlank(message = "Укажите имя для входа.")
            @Pattern(
                    regexp = USERNAME,
                    message = "Имя для входа – от 3 до 60 латинских строчных букв, цифр, точек и дефисов.")
            String username,

            @NotBlank(message = "Укажите фамилию.") @Size(max = 100, message = "Фамилия – до 100 знаков.")
            String familyName,

            @NotBlank(message = "Укажите имя.") @Size(max = 100, message = "Имя – до 100 знаков.")
            String givenName,

            @NotNull(message = "Выберите роль.") StaffRole role,
            @NotNull(message = "Выберите организацию.") UUID organisation) {

        public static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,59}";
    }

    @Schema(name = "Account")
    public record AccountView(
            String id,
            String username,
            String familyName,
            String givenName,
            StaffRole role,
            UUID organisation,
            @Nullable String organisationName,
            boolean active) {}

    @Schema(description = "Shown this once; must be changed at the first sign-in")
    public record TemporaryPassword(String id, String temporaryPassword) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Accounts of an organisation and those below it, by user name")
    @APIResponse(responseCode = "503", description = "ACCOUNTS_AWAY: Keycloak does not answer")
    public Page<AccountView> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var size = Page.limit(limit);
        var after = Cursor.decode(cursor, 1);
        var found = accounts.within(caller.organisationOrOwn(organisation)).stream()
                .filter(account -> after == null || account.username().compareTo(after.getFirst()) > 0)
                .limit(size + 1L)
                .map(this::view)
                .toList();
        return Page.of(found, size, account -> java.util.List.of(account.username()));
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Open an account with a temporary password, for a role below the caller's own")
    @APIResponse(responseCode = "201", description = "Opened")
    @APIResponse(responseCode = "403", description = "The role is not the caller's to give")
    @APIResponse(responseCode = "409", description = "USERNAME_TAKEN")
    @APIResponse(responseCode = "422", description = "ROLE_OUT_OF_PLACE")
    public RestResponse<TemporaryPassword> open(@NotNull @Valid OpenAccountRequest request) {
        return secret(
                Response.Status.CREATED,
                accounts.open(
                        request.username(),
                        request.familyName().strip(),
                        request.givenName().strip(),
                        request.role(),
                        request.organisation()));
    }

    @POST
    @Path("{id}/deactivation")
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Switch an account off; its sessions end")
    @APIResponse(responseCode = "204", description = "Switched off")
    public void deactivate(@PathParam("id") UUID id) {
        accounts.setActive(id, false);
    }

    @POST
    @Path("{id}/activation")
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Switch an account on again")
    @APIResponse(responseCode = "204", description = "Switched on")
    public void activate(@PathParam("id") UUID id) {
        accounts.setActive(id, true);
    }

    @POST
    @Path("{id}/password-reset")
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Give an account a new temporary password; its sessions end")
    public RestResponse<TemporaryPassword> resetPassword(@PathParam("id") UUID id) {
        return secret(Response.Status.OK, accounts.resetPassword(id));
    }

    private static RestResponse<TemporaryPassword> secret(Response.Status status, ManageAccounts.Opened opened) {
        return RestResponse.ResponseBuilder.create(
                        status, new TemporaryPassword(opened.id(), opened.temporaryPassword()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private AccountView view(Account account) {
        return new AccountView(
                account.id(),
                account.username(),
                account.familyName(),
                account.givenName(),
                account.role(),
                account.organisation(),
                tree.find(account.organisation()).map(node -> node.name()).orElse(null),
                account.active());
    }
}
