package ru.estafeta.stand.build;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the release with a version of its own: built when one of its sources changed, whatever the others do.
 *
 * @param name folder in the release
 * @param sources files and folders, relative to the repository, that decide its content
 */
public record Component(String name, List<String> sources) {

    private static final List<String> SHARED = List.of(
            "pom.xml", ".mvn", "contracts/pom.xml", "contracts/src/main", "platform/pom.xml", "platform/src/main");

    /** Maven modules that become a process each. */
    static final List<Component> SERVICES = Stream.of(
                    "participants-service", "roadmap-service", "monitoring-service", "gateway")
            .map(Component::service)
            .toList();

    /** PostgreSQL and Kafka with their libraries, and the class that ties every process to the launcher. */
    static final Component SERVERS = new Component(
            "servers",
            List.of(
                    "pom.xml",
                    "testkit/pom.xml",
                    "testkit/src/main/java/ru/estafeta/testkit/server",
                    "stand/pom.xml",
                    "stand/src/main/java/ru/estafeta/stand/child"));

    static final Component STAND =
            new Component("stand", List.of("pom.xml", ".mvn", "contracts/src/main", "stand/pom.xml", "stand/src/main"));

    static final Component PAGES = new Component("frontend", List.of("frontend"));

    public Component {
        sources = List.copyOf(sources);
    }

    private static Component service(String module) {
        return new Component(
                module,
                Stream.concat(SHARED.stream(), Stream.of(module + "/pom.xml", module + "/src/main"))
                        .toList());
    }
}
