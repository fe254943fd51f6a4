package ru.estafeta.stand.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ru.estafeta.stand.console.Failure;

/** The {@code node_modules} of one folder: installed anew only when the lock file is not the one they came from. */
final class NodeLibraries {

    private static final int NODE = 20;

    private final Path root;
    private final Path folder;

    NodeLibraries(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
        Tool.require("node", "install Node.js " + NODE + " or newer");
        Tool.require("npm", "install npm, which comes with Node.js " + NODE);
        tool("node-version").run(folder, NodeLibraries::requireVersion, "node", "--version");
    }

    private static void requireVersion(String version) {
        if (Integer.parseInt(version.replaceAll("^v|\\..*", "")) < NODE) {
            throw new Failure("Node.js " + version + " is too old, " + NODE + " or newer is needed");
        }
    }

    boolean areStale() throws IOException {
        return !Files.exists(stamp()) || !Files.readString(stamp()).equals(lockFile());
    }

    void install() throws IOException {
        tool("npm-" + folder.getFileName()).run(folder, line -> {}, "npm", "ci", "--no-audit", "--no-fund");
        Files.writeString(stamp(), lockFile());
    }

    private String lockFile() {
        return Sources.fingerprint(folder, List.of("package-lock.json"));
    }

    private Path stamp() {
        return folder.resolve("node_modules/.estafeta-lock");
    }

    private Tool tool(String name) {
        return new Tool(root, root.resolve(".estafeta/logs/build-" + name + ".log"));
    }
}
