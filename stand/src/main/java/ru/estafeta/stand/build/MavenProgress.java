package ru.estafeta.stand.build;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import ru.estafeta.stand.console.Console;

/**
 * Reads Maven's output: {@code Building gateway 0.1 [5/8]} moves the bar, downloads are counted, and a large one shows
 * how far it is.
 */
final class MavenProgress implements Consumer<String> {

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (\\S+) .*\\[(\\d+)/(\\d+)]");
    private static final Pattern TRANSFER = Pattern.compile("Progress \\(1\\): (?:\\S+ )?\\(?([\\d.]+)/([\\d.]+) MB.*");

    private final Console.Bar bar;
    private double share;
    private double step = 1;
    private String module = "";
    private int downloads;

    MavenProgress(Console.Bar bar) {
        this.bar = bar;
    }

    @Override
    public void accept(String line) {
        var building = MODULE.matcher(line);
        var transfer = TRANSFER.matcher(line);
        if (building.find()) {
            step = 1 / Double.parseDouble(building.group(3));
            share = (Double.parseDouble(building.group(2)) - 1) * step;
            module = building.group(1);
        } else if (transfer.matches()) {
            double done = Double.parseDouble(transfer.group(1));
            double total = Double.parseDouble(transfer.group(2));
            bar.at(share + step * done / total, "downloading, %.0f of %.0f MB".formatted(done, total));
            return;
        } else if (line.contains("Downloaded from ")) {
            downloads++;
        } else {
            return;
        }
        bar.at(share, downloads == 0 ? module : module + ", " + downloads + " files downloaded");
    }
}
