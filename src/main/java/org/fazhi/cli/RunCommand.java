package org.fazhi.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.SparkSession;
import org.fazhi.Pipeline;
import org.fazhi.RunOptions;
import org.fazhi.RunResult;
import org.fazhi.catalog.Catalog;
import org.fazhi.view.PublishedRun;
import org.fazhi.view.ResultView;
import org.fazhi.view.UnreadReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole walk: reports and delivered metrics in, a published run out. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Reads reports and delivered metrics, publishes every table, prints the result.")
final class RunCommand implements Callable<Integer> {
    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Folder of reports; none: no reports. Default: seeds/reports")
    private String reports;

    @Option(
            names = "--metrics",
            paramLabel = "PATH",
            description = "File or folder of delivered metrics; none: no metrics. Default: seeds/metrics")
    private String metrics;

    @Option(
            names = "--denominators",
            paramLabel = "FILE",
            description = "CSV or JSON Lines of populations and the like: adds rates per 100,000. Default: none")
    private String denominators;

    @Mixin
    private ConfOption conf;

    @Option(names = "--out", paramLabel = "WAREHOUSE", description = "Where runs are published. Default: warehouse")
    private String out;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM",
            description =
                    "Month that the latest values are looked for from and reports are due by. Default: that of the newest publication")
    private YearMonth asOf;

    @Option(names = "--strict", description = "Fail with exit code 1 when an issue of severity ERROR is found.")
    private boolean strict;

    private final Sessions sessions;

    RunCommand(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws Exception {
        RunOptions options = new RunOptions(
                Folders.input(reports, "seeds/reports"),
                Folders.input(metrics, "seeds/metrics"),
                Folders.optional(denominators),
                conf.folder(),
                Folders.warehouse(out),
                Optional.ofNullable(asOf),
                strict);
        RunResult result = run(options);
        print(options, result, System.out);
        return strict && result.errorIssues() > 0 ? ExitCode.CHECK.code : ExitCode.OK.code;
    }

    private RunResult run(RunOptions options) throws Exception {
        try (Interruption interruption = new Interruption(System.err)) {
            try {
                // Read while the session starts: neither waits for the other, and the start has a core to spare.
                CompletableFuture<Catalog> catalog =
                        CompletableFuture.supplyAsync(() -> Folders.catalog(options.conf()));
                SparkSession spark = sessions.open();
                TerminalProgress progress = new TerminalProgress(System.err, interruption::published);
                return Pipeline.run(spark, catalog.join(), options, progress);
            } catch (Exception failure) { // Scala throws checked ones that it does not declare
                throw interruption.unlessInterrupted(failure);
            }
        }
    }

    private static void print(RunOptions options, RunResult result, PrintStream screen) {
        ResultView.lines(new PublishedRun(Path.of(result.folder()))).forEach(screen::println);
        screen.println();
        result.summary().forEach(screen::println);
        UnreadReports.lines(new PublishedRun(Path.of(result.folder()))).forEach(screen::println);
        screen.println();
        screen.println((result.upToDate() ? "Up to date: " : "Published: ") + result.folder());
        screen.println("Next:  " + command("compare", options) + "   places side by side");
        screen.println("       " + command("trend", options) + "     the same place over time");
        screen.println("       " + command("issues", options) + "    what the checks found");
    }

    private static String command(String name, RunOptions options) {
        boolean usual = options.warehouse().equals(Folders.warehouse(null));
        return "bin/fazhi " + name + (usual ? "" : " --out " + options.warehouse());
    }
}
