package ru.estafeta.stand;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.estafeta.contracts.Topics;
import ru.estafeta.stand.build.ReleaseFolder;
import ru.estafeta.stand.data.DataFolder;
import ru.estafeta.stand.data.Ports;
import ru.estafeta.stand.process.AotCache;
import ru.estafeta.stand.process.Jvm;
import ru.estafeta.stand.process.PartPlan;
import ru.estafeta.stand.process.Readiness;

/** Which processes there are and how each is called. */
final class Plans {

    private static final String WRAP = "ru.estafeta.stand.child.Wrap";
    private static final int PARTITIONS = 4;

    private final ReleaseFolder release;
    private final DataFolder data;
    private final Wiring wiring;
    private final ServiceEnvironment environment;
    private final boolean throughput;

    Plans(ReleaseFolder release, DataFolder data, Wiring wiring, boolean throughput) {
        this.release = release;
        this.data = data;
        this.wiring = wiring;
        this.throughput = throughput;
        this.environment = new ServiceEnvironment(wiring);
    }

    PartPlan postgres() throws IOException {
        var jvm = new Jvm(
                serverLibraries(),
                "ru.estafeta.testkit.server.PostgresServer",
                256,
                List.of(),
                List.of(
                        "--data",
                        data.path("postgres").toString(),
                        "--binaries",
                        release.shared("postgres").toString(),
                        "--port",
                        Integer.toString(wiring.port(Ports.Of.POSTGRES)),
                        "--passwords",
                        wiring.secrets().file().toString(),
                        "--durable",
                        "--life",
                        "stdin"));
        return new PartPlan("postgres", "PostgreSQL", jvm, Map.of(), new Readiness.Announced("READY postgres"));
    }

    PartPlan kafka() throws IOException {
        var jvm = new Jvm(
                serverLibraries(),
                "ru.estafeta.testkit.server.KafkaServer",
                256,
                List.of(),
                List.of(
                        "--data",
                        data.path("kafka").toString(),
                        "--port",
                        Integer.toString(wiring.port(Ports.Of.KAFKA)),
                        "--controller-port",
                        Integer.toString(wiring.port(Ports.Of.KAFKA_CONTROLLER)),
                        "--topics",
                        String.join(",", Topics.ALL),
                        "--partitions",
                        Integer.toString(PARTITIONS),
                        "--life",
                        "stdin"));
        return new PartPlan("kafka", "Kafka", jvm, Map.of(), new Readiness.Announced("READY kafka"));
    }

    PartPlan keycloak() throws IOException {
        var distribution = release.current("keycloak");
        var home = KeycloakHome.prepare(data.path("keycloak"), distribution, data.isDemo());
        var flags = new ArrayList<>(List.of(
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        flags.addAll(opened("java.util", "java.util.concurrent", "java.security", "java.lang"));
        var jvm = new Jvm(
                        List.of(child(), distribution.resolve("lib/quarkus-run.jar")),
                        WRAP,
                        256,
                        flags,
                        List.of(
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + wiring.port(Ports.Of.KEYCLOAK),
                                "--http-management-port=" + wiring.port(Ports.Of.KEYCLOAK_MANAGEMENT),
                                "--http-pool-max-threads=16",
                                "--hostname=" + wiring.publicUrl() + "/auth",
                                "--hostname-backchannel-dynamic=true",
                                "--proxy-headers=xforwarded",
                                "--proxy-trusted-addresses=127.0.0.1",
                                "--log-level=info,io.smallrye.health:error"))
                .with("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"));
        return new PartPlan(
                "keycloak",
                "Keycloak",
                jvm,
                environment.keycloak(),
                health(wiring.port(Ports.Of.KEYCLOAK_MANAGEMENT), "/auth/health/ready"));
    }

    List<PartPlan> services() throws IOException {
        return List.of(
                service(
                        "participants-service",
                        "Participants",
                        environment.participants(),
                        Ports.Of.PARTICIPANTS_MANAGEMENT),
                service("roadmap-service", "Roadmaps", environment.roadmaps(), Ports.Of.ROADMAPS_MANAGEMENT),
                service("monitoring-service", "Monitoring", environment.monitoring(), Ports.Of.MONITORING_MANAGEMENT));
    }

    PartPlan gateway(int publicPort) throws IOException {
        return service(
                "gateway",
                "Gateway",
                environment.gateway(publicPort, release.current("frontend")),
                Ports.Of.GATEWAY_MANAGEMENT);
    }

    AotCache cache(PartPlan plan) throws IOException {
        return new AotCache(
                release.shared("aot"),
                plan.name(),
                plan.jvm().classPath(),
                plan.jvm().allFlags());
    }

    private PartPlan service(String module, String label, Map<String, String> settings, Ports.Of management)
            throws IOException {
        // The jar's own manifest says what it needs opened, but is heard only with -jar.
        var flags = new ArrayList<>(opened("java.lang", "java.nio"));
        flags.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        if (throughput) {
            flags.add(Jvm.WITH_C2);
        }
        var jvm = new Jvm(
                List.of(child(), release.current(module).resolve("quarkus-run.jar")),
                WRAP,
                heap(module),
                flags,
                List.of("io.quarkus.bootstrap.runner.AotQuarkusEntryPoint"));
        return new PartPlan(module, label, jvm, settings, health(wiring.port(management), "/q/health/ready"));
    }

    /** Megabytes. What is measured at the size of a region may have what the limits of a region allow. */
    private int heap(String module) {
        return module.equals("gateway") ? 96 : throughput ? 512 : 192;
    }

    private static List<String> opened(String... packages) {
        return Stream.of(packages)
                .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
                .toList();
    }

    private Readiness health(int port, String path) {
        return new Readiness.Healthy(URI.create("http://127.0.0.1:" + port + path));
    }

    private Path child() {
        return release.current("servers").resolve("child.jar");
    }

    private List<Path> serverLibraries() throws IOException {
        try (var jars = Files.list(release.current("servers").resolve("lib"))) {
            return jars.sorted().toList();
        }
    }
}
