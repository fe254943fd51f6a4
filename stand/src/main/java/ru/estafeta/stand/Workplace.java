package ru.estafeta.stand;

import java.io.IOException;
import ru.estafeta.stand.build.ReleaseFolder;
import ru.estafeta.stand.data.DataFolder;
import ru.estafeta.stand.data.Ports;
import ru.estafeta.stand.data.Secrets;

/** A data folder that this launcher has for itself, with all that its processes are told. */
record Workplace(DataFolder data, Wiring wiring, Plans plans) {

    static Workplace open(Options options, ReleaseFolder release) throws IOException, InterruptedException {
        Ports.requireFree(options.port());
        var data = DataFolder.open(options.data(), options.fresh(), options.empty());
        var secrets = Secrets.keptIn(data.path("secrets.properties"));
        var wiring = new Wiring(
                Ports.keptIn(data.path("ports.properties")),
                secrets,
                options.publicUrl(),
                data.isDemo() ? "" : secrets.of("setup-token"));
        return new Workplace(data, wiring, new Plans(release, data, wiring, options.throughput()));
    }
}
