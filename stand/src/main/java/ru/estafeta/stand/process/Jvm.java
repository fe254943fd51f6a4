package ru.estafeta.stand.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line of one Java process. C1 alone and the serial collector: a stand has two cores and little memory, and
 * starts often; {@code ./estafeta bench} asks for C2 ({@link #WITH_C2}) where throughput is measured.
 */
public record Jvm(
        List<Path> classPath,
        String mainClass,
        int maxHeapMegabytes,
        List<String> flags,
        List<String> properties,
        List<String> arguments) {

    /** Stands behind the common flags and outweighs them. */
    public static final String WITH_C2 = "-XX:TieredStopAtLevel=4";

    private static final List<String> COMMON = List.of(
            "-Xms16m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED");

    public Jvm {
        classPath = List.copyOf(classPath);
        flags = List.copyOf(flags);
        properties = List.copyOf(properties);
        arguments = List.copyOf(arguments);
    }

    public Jvm(
            List<Path> classPath, String mainClass, int maxHeapMegabytes, List<String> flags, List<String> arguments) {
        this(classPath, mainClass, maxHeapMegabytes, flags, List.of(), arguments);
    }

    /** System properties that differ between data folders and leave the AOT cache as it is. */
    public Jvm with(String... more) {
        return new Jvm(classPath, mainClass, maxHeapMegabytes, flags, List.of(more), arguments);
    }

    /** Everything that the class loading depends on. */
    public List<String> allFlags() {
        return Stream.of(COMMON, List.of("-Xmx" + maxHeapMegabytes + "m"), flags)
                .flatMap(List::stream)
                .toList();
    }

    List<String> command(String dataMark, List<String> cacheFlags) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(allFlags());
        command.addAll(cacheFlags);
        command.addAll(properties);
        command.add(dataMark);
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }
}
