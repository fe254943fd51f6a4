package ru.estafeta.stand;

import java.io.IOException;
import java.util.List;
import ru.estafeta.stand.build.ReleaseFolder;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.process.Parts;

/**
 * Keycloak on a data folder of the stand, with nothing but its database: what {@code ./estafeta bench start} compares
 * the whole system with. Same distribution, flags and cache.
 */
public final class KeycloakAlone {

    private KeycloakAlone() {}

    public static void main(String[] arguments) {
        Launch.main(arguments, KeycloakAlone::run);
    }

    private static void run(Options options, ReleaseFolder release) throws IOException, InterruptedException {
        var workplace = Workplace.open(options, release);
        var parts = new Parts(workplace.plans()::cache, workplace.data(), Console.standard(), options.training());
        Runtime.getRuntime().addShutdownHook(new Thread(parts::stopQuietly, "stop"));
        parts.start(List.of(List.of(workplace.plans().postgres())));
        parts.start(List.of(List.of(workplace.plans().keycloak())));
        System.out.println("READY");
        throw parts.awaitEndOfAny();
    }
}
