package ru.estafeta.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;

/** The one who asks: his roles and his place in the organisation tree, both from the token. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final OrganisationTree tree;

    Caller(SecurityIdentity identity, OrganisationTree tree) {
        this.identity = identity;
        this.tree = tree;
    }

    /** Subject of the token: Keycloak's id of the user or of the client's service account. */
    public String id() {
        return token().getSubject();
    }

    /** Nobody has logged in where a personal link is answered or the system works by itself. */
    public String username() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /** Name to show, or the user name where the token carries none. */
    public String name() {
        var name = token().<String>getClaim("name");
        return name == null || name.isBlank() ? username() : name;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** Root of the subtree in which the caller acts. */
    public UUID organisation() {
        var organisation = organisationOf(identity);
        if (organisation == null) {
            throw Refusal.forbidden("За вашей учётной записью не закреплена организация. Обратитесь к администратору.");
        }
        return organisation;
    }

    /** The organisation asked for, the caller's own by default; one outside his subtree is as if it did not exist. */
    public UUID organisationOrOwn(@Nullable UUID asked) {
        if (asked == null) {
            return organisation();
        }
        requireWithin(asked);
        return asked;
    }

    /** Refuses organisations outside the caller's subtree in the same words as unknown ones, so that nothing leaks. */
    public void requireWithin(UUID asked) {
        if (!tree.isWithin(asked, organisation())) {
            throw Refusal.notFound("Организация не найдена среди доступных вам.");
        }
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }

    static @Nullable UUID organisationOf(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        var claim = token.<String>getClaim("organisation");
        try {
            return claim == null ? null : UUID.fromString(claim);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
