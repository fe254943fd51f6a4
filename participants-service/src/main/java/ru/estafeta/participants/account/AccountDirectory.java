package ru.estafeta.participants.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import ru.estafeta.platform.problem.Refusal;

/** Accounts of staff in Keycloak, reached as the client {@code estafeta-accounts}. */
@ApplicationScoped
public class AccountDirectory {

    private static final String ORGANISATION = "organisation";
    private static final int BATCH = 500;

    private final Keycloak keycloak;
    private final String realm;

    AccountDirectory(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /** A new account. A temporary password must be changed at the first sign-in. */
    public record NewAccount(
            String username,
            String familyName,
            String givenName,
            StaffRole role,
            UUID organisation,
            String password,
            boolean temporary) {

        @Override
        public String toString() {
            return "NewAccount";
        }
    }

    public String create(NewAccount account) {
        return reached(() -> {
            var user = new UserRepresentation();
            user.setUsername(account.username());
            user.setFirstName(account.givenName());
            user.setLastName(account.familyName());
            user.setEnabled(true);
            user.setAttributes(
                    Map.of(ORGANISATION, List.of(account.organisation().toString())));
            user.setCredentials(List.of(password(account.password(), account.temporary())));
            try (var answer = realm().users().create(user)) {
                if (answer.getStatus() == 409) {
                    throw Refusal.conflict("USERNAME_TAKEN", "Такое имя для входа уже занято. Придумайте другое.");
                }
                if (answer.getStatus() == 400) {
                    throw Refusal.rule(
                            "ACCOUNT_REFUSED",
                            "password",
                            "Правила входа не приняли имя или пароль. Пароль – от 12 знаков и не похож на имя для входа.");
                }
                if (answer.getStatus() != 201) {
                    throw new WebApplicationException(answer.getStatus());
                }
                var path = answer.getLocation().getPath();
                return giveRole(path.substring(path.lastIndexOf('/') + 1), account.role());
            }
        });
    }

    public void remove(String id) {
        reached(() -> {
            realm().users().get(id).remove();
            return id;
        });
    }

    /** An account without its role would be nobody's: it is taken back. */
    private String giveRole(String id, StaffRole role) {
        try {
            var representation = realm().roles().get(role.code()).toRepresentation();
            realm().users().get(id).roles().realmLevel().add(List.of(representation));
            return id;
        } catch (RuntimeException failed) {
            realm().users().get(id).remove();
            throw failed;
        }
    }

    Collection<Account> all() {
        return reached(() -> {
            var roles = new LinkedHashMap<String, EnumSet<StaffRole>>();
            var users = new LinkedHashMap<String, UserRepresentation>();
            for (var role : StaffRole.values()) {
                for (var user : holders(role)) {
                    users.putIfAbsent(user.getId(), user);
                    roles.computeIfAbsent(user.getId(), id -> EnumSet.noneOf(StaffRole.class))
                            .add(role);
                }
            }
            return users.values().stream()
                    .flatMap(user ->
                            account(user, roles.getOrDefault(user.getId(), EnumSet.noneOf(StaffRole.class))).stream())
                    .toList();
        });
    }

    Optional<Account> find(String id) {
        return reached(() -> {
            try {
                var user = realm().users().get(id);
                var roles = user.roles().realmLevel().listEffective().stream()
                        .flatMap(role -> StaffRole.known(role.getName()).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StaffRole.class)));
                return account(user.toRepresentation(), roles);
            } catch (WebApplicationException refused) {
                if (refused.getResponse().getStatus() == 404) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    /** Switching off also ends every session, so that it holds at once. */
    void setActive(String id, boolean active) {
        reached(() -> {
            var resource = realm().users().get(id);
            var user = resource.toRepresentation();
            user.setEnabled(active);
            resource.update(user);
            if (!active) {
                resource.logout();
            }
            return id;
        });
    }

    void resetPassword(String id, String password) {
        reached(() -> {
            var user = realm().users().get(id);
            user.resetPassword(password(password, true));
            user.logout();
            return id;
        });
    }

    private List<UserRepresentation> holders(StaffRole role) {
        var holders = new ArrayList<UserRepresentation>();
        List<UserRepresentation> batch;
        do {
            batch = realm().roles().get(role.code()).getUserMembers(false, holders.size(), BATCH);
            holders.addAll(batch);
        } while (batch.size() == BATCH);
        return holders;
    }

    private static Optional<Account> account(UserRepresentation user, EnumSet<StaffRole> roles) {
        var organisation = organisationOf(user);
        return organisation == null || roles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Account(
                        user.getId(),
                        user.getUsername(),
                        user.getLastName() == null ? "" : user.getLastName(),
                        user.getFirstName() == null ? "" : user.getFirstName(),
                        organisation,
                        roles,
                        Boolean.TRUE.equals(user.isEnabled())));
    }

    private static @Nullable UUID organisationOf(UserRepresentation user) {
        var values = user.getAttributes() == null ? null : user.getAttributes().get(ORGANISATION);
        try {
            return values == null || values.isEmpty() ? null : UUID.fromString(values.getFirst());
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static CredentialRepresentation password(String value, boolean temporary) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(value);
        credential.setTemporary(temporary);
        return credential;
    }

    private RealmResource realm() {
        return keycloak.realm(realm);
    }

    /** Keycloak's own words and codes never reach the caller. */
    private static <T> T reached(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (WebApplicationException | ProcessingException failed) {
            throw Refusal.of(
                    503,
                    "ACCOUNTS_AWAY",
                    "Учётные записи сейчас недоступны",
                    "Ничего не изменилось. Повторите через минуту; остальное работает.");
        }
    }
}
