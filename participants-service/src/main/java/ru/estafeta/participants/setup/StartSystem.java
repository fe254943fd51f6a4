package ru.estafeta.participants.setup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.account.AccountDirectory;
import ru.estafeta.participants.account.StaffRole;
import ru.estafeta.participants.organisation.Organisations;
import ru.estafeta.participants.organisation.RegisterOrganisation;
import ru.estafeta.platform.problem.Refusal;

/**
 * The first start of an empty system: whoever holds the one-time word becomes the administrator of the region that he
 * names. Once there is a region the word is worth nothing.
 */
@ApplicationScoped
class StartSystem {

    private final Organisations organisations;
    private final RegisterOrganisation registration;
    private final AccountDirectory accounts;
    private final Optional<String> token;

    StartSystem(
            Organisations organisations,
            RegisterOrganisation registration,
            AccountDirectory accounts,
            @ConfigProperty(name = "estafeta.setup-token") Optional<String> token) {
        this.organisations = organisations;
        this.registration = registration;
        this.accounts = accounts;
        this.token = token;
    }

    record Administrator(String username, String password, String familyName, String givenName) {

        @Override
        public String toString() {
            return "Administrator";
        }
    }

    boolean isNeeded() {
        return organisations.areNone();
    }

    /** Region and account, or neither: an account whose region was not committed is taken back. */
    UUID start(String given, Administrator administrator, String regionName) {
        requireToken(given);
        var opened = new AtomicReference<@Nullable String>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (!isNeeded()) {
                    throw Refusal.conflict(
                            "REGION_EXISTS", "Система уже настроена. Войдите под своей учётной записью.");
                }
                var region = registration.firstRegion(regionName.strip());
                opened.set(accounts.create(new AccountDirectory.NewAccount(
                        administrator.username(),
                        administrator.familyName().strip(),
                        administrator.givenName().strip(),
                        StaffRole.ADMINISTRATOR,
                        region,
                        administrator.password(),
                        false)));
                return region;
            });
        } catch (RuntimeException failed) {
            var orphan = opened.get();
            if (orphan != null) {
                accounts.remove(orphan);
            }
            throw failed;
        }
    }

    private void requireToken(String given) {
        var expected = token.orElse("").getBytes(StandardCharsets.UTF_8);
        if (expected.length == 0 || !MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.forbidden("Ссылка для настройки не подошла. Возьмите её из вывода первого запуска.");
        }
    }
}
