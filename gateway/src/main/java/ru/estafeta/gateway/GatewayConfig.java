package ru.estafeta.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the gateway; application.properties tells from which variables they come. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** The address that people type; Keycloak's issuer and links are built from it. */
    URI publicUrl();

    Upstreams upstream();

    /** The services refuse bodies above 26 MB, so that multipart overhead never turns 25 MB into a broken connection. */
    MemorySize uploadLimit();

    /** Registers of people are larger than orders. */
    MemorySize registerLimit();

    /** Folder of the built pages; without it only the API is served. */
    Optional<Path> spaFolder();

    Session session();

    Rates rate();

    /** Where the parts listen. */
    interface Upstreams {
        URI participants();

        URI roadmaps();

        URI monitoring();

        URI keycloak();

        /** Demo only: shows the mails that the stand has caught. */
        Optional<URI> mailCatcher();
    }

    /** Sign-in by browser. */
    interface Session {
        /** At least 32 characters; encrypts tokens at rest and the state of a sign-in under way. */
        String key();

        String clientSecret();
    }

    /** Requests per second and how many may come at once; 0 switches the limit off. */
    interface Rates {
        /** Per session or per bearer's client and user. */
        Rate caller();

        /** Per network address for those who are not known: sign-in, personal links, first set-up. */
        Rate address();
    }

    /** A bucket that fills steadily and holds a burst. */
    interface Rate {
        long perSecond();

        long burst();
    }
}
