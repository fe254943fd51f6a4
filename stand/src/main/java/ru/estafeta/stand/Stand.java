package ru.estafeta.stand;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import ru.estafeta.stand.build.ReleaseFolder;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.data.Ports;
import ru.estafeta.stand.demo.DemoLoader;
import ru.estafeta.stand.mail.MailCatcher;
import ru.estafeta.stand.process.Parts;

/**
 * {@code ./estafeta run}: starts PostgreSQL, then everything else at once, loads the demo region into an empty data
 * folder, prints READY and stays until Ctrl-C, SIGTERM or the end of any part.
 */
public final class Stand {

    private final Options options;
    private final Console console = Console.standard();
    private final Workplace workplace;
    private final Parts parts;

    private Stand(Options options, ReleaseFolder release) throws IOException, InterruptedException {
        this.options = options;
        this.workplace = Workplace.open(options, release);
        this.parts = new Parts(workplace.plans()::cache, workplace.data(), console, options.training());
    }

    public static void main(String[] arguments) {
        Launch.main(arguments, (options, release) -> new Stand(options, release).run());
    }

    private void run() throws IOException, InterruptedException {
        // Ctrl-C and SIGTERM end the JVM, and with it the parts; so does a failure, by way of System.exit.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        var wiring = workplace.wiring();
        try (var mail = MailCatcher.start(wiring.port(Ports.Of.SMTP), wiring.port(Ports.Of.MAIL_PAGE))) {
            long start = System.nanoTime();
            startParts();
            var publicApi = new PublicApi(options.publicUrl());
            if (workplace.data().isDemo() && !workplace.data().isDemoLoaded()) {
                loadDemo();
            }
            if (parts.areTraining()) {
                train(publicApi);
            }
            console.say("Started in " + since(start) + ", logs in "
                    + workplace.data().path("logs"));
            if (!workplace.data().isDemo() && publicApi.needsFirstAdministrator()) {
                console.say("First administrator: " + options.publicUrl() + "/setup#" + wiring.setupToken());
            }
            console.say("READY " + options.publicUrl());
            throw parts.awaitEndOfAny();
        }
    }

    private void startParts() throws IOException, InterruptedException {
        var plans = workplace.plans();
        parts.start(List.of(List.of(plans.postgres())));
        parts.start(List.of(
                List.of(plans.kafka()),
                List.of(plans.keycloak()),
                plans.services(),
                List.of(plans.gateway(options.port()))));
    }

    private void loadDemo() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var bar = console.bar("Demo region");
        new DemoLoader(options.publicUrl(), bar).load();
        workplace.data().demoLoaded();
        bar.done("loaded in " + since(start));
    }

    private void train(PublicApi publicApi) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var bar = console.bar("AOT caches");
        bar.at(0, "once after a build, makes every later start fast");
        publicApi.readOnce();
        parts.stopAfterTraining();
        bar.done("trained in " + since(start));
        startParts();
    }

    private void stop() {
        console.say("Stopping");
        parts.stopQuietly();
        console.say("Stopped");
    }

    private static String since(long start) {
        return Console.seconds(Duration.ofNanos(System.nanoTime() - start));
    }
}
