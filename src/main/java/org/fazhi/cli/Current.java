package org.fazhi.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.publish.Snapshots;
import org.fazhi.view.PublishedRun;
import picocli.CommandLine.Option;

/** The current run of the warehouse a reading command was pointed to. */
final class Current {
    @Option(
            names = {"--out", "--warehouse"},
            paramLabel = "WAREHOUSE",
            description = "Warehouse to read. Default: warehouse")
    private String out;

    PublishedRun run() {
        return run(out, "--out");
    }

    /** @param option how the command calls it */
    static PublishedRun run(String said, String option) {
        String warehouse = Folders.warehouse(said);
        return Snapshots.current(Path.of(warehouse))
                .map(snapshot -> new PublishedRun(snapshot.path()))
                .orElseThrow(() -> new NothingThereException("no run is published in " + warehouse
                        + "; make one with `fazhi run`, or name another " + option));
    }

    /** An empty answer is an error: a misspelt name must not look like an empty county. */
    static int print(List<String> lines, String nothing, PrintStream screen) {
        if (lines.isEmpty()) {
            throw new NothingThereException(nothing);
        }
        lines.forEach(screen::println);
        return ExitCode.OK.code;
    }
}
