package ru.estafeta.stand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Resident memory of a running stand in megabytes by part. Java processes by what is resident of each; PostgreSQL's
 * processes share their buffers, so of those only each one's share is counted.
 */
record Footprint(Map<String, Integer> megabytes) {

    static final List<String> SERVICES =
            List.of("participants-service", "roadmap-service", "monitoring-service", "gateway");

    private static final Pattern PART = Pattern.compile(
            "PostgresServer|KafkaServer|/(?:keycloak|participants-service|roadmap-service|monitoring-service|gateway)/");
    private static final String FORGET_PEAK = "5";
    private static final String DATABASE = "postgres";

    static Footprint of(ProcessHandle launcher, Path data) throws IOException {
        Map<String, Integer> megabytes = new LinkedHashMap<>();
        megabytes.put("launcher", kilobytes(launcher, "status", "VmRSS:"));
        for (ProcessHandle each : launcher.descendants().toList()) {
            megabytes.merge(name(each), kilobytes(each, "status", "VmRSS:"), Integer::sum);
        }
        int database = 0;
        for (ProcessHandle each : database(data)) {
            database += kilobytes(each, "smaps_rollup", "Pss:");
        }
        megabytes.put(DATABASE, database);
        megabytes.replaceAll((part, kilobytes) -> kilobytes / 1024);
        return new Footprint(megabytes);
    }

    int total() {
        return megabytes.values().stream().mapToInt(Integer::intValue).sum();
    }

    int services() {
        return SERVICES.stream()
                .mapToInt(part -> megabytes.getOrDefault(part, 0))
                .sum();
    }

    /** Megabytes by which a service grew at most while the work went on, whatever it had needed before. */
    static int growth(ProcessHandle launcher, String service, Runnable work) throws IOException {
        var process = launcher.descendants()
                .filter(each -> name(each).equals(service))
                .findFirst()
                .orElseThrow();
        Files.writeString(Path.of("/proc", Long.toString(process.pid()), "clear_refs"), FORGET_PEAK);
        int before = kilobytes(process, "status", "VmRSS:");
        work.run();
        return (kilobytes(process, "status", "VmHWM:") - before) / 1024;
    }

    private static String name(ProcessHandle process) {
        var match = PART.matcher(process.info().commandLine().orElse(""));
        String name = "other";
        while (match.find()) {
            name = match.group().replace("/", "");
        }
        return name;
    }

    /** The server has left its JVM and is nobody's child; its pid file tells where it is. */
    private static List<ProcessHandle> database(Path data) throws IOException {
        try (var files = Files.find(data.resolve("postgres"), 2, (file, is) -> file.endsWith("postmaster.pid"))) {
            List<ProcessHandle> processes = new ArrayList<>();
            for (Path file : files.toList()) {
                long pid = Long.parseLong(Files.readAllLines(file).getFirst().trim());
                ProcessHandle.of(pid)
                        .ifPresent(server -> Stream.concat(Stream.of(server), server.descendants())
                                .forEach(processes::add));
            }
            return processes;
        }
    }

    private static int kilobytes(ProcessHandle process, String file, String field) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), file))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
