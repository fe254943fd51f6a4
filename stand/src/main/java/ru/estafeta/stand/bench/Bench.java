package ru.estafeta.stand.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.estafeta.stand.console.Console;
import ru.estafeta.stand.console.Failure;

/** {@code ./estafeta bench [NAME…]}: runs the named measurements, or lists what there is. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var root = Path.of(System.getProperty("estafeta.root"));
        var console = Console.standard();
        Map<String, Benchmark> known = List.<Benchmark>of(
                        new StartBenchmark(root), new RoadmapBenchmark(root), new RegistryBenchmark(root))
                .stream()
                .collect(Collectors.toMap(Benchmark::name, Function.identity()));
        if (arguments.length == 0) {
            known.values().forEach(benchmark -> console.step(benchmark.name(), benchmark.purpose()));
        }
        boolean kept = true;
        try {
            for (String name : arguments) {
                var benchmark = known.get(name);
                if (benchmark == null) {
                    throw new Failure("Nothing to measure is called " + name + ". See ./estafeta bench");
                }
                kept &= benchmark.run(console);
            }
        } catch (Failure e) {
            System.err.println("estafeta: " + e.getMessage());
            kept = false;
        }
        System.exit(kept ? 0 : 1);
    }
}
