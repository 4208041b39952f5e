package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.Pipeline;
import org.fazhi.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The first half of the walk: figures out of reports, for scoring and for others' use. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Writes every figure of the reports as JSON Lines, one METRIC row a line.")
final class ExtractCommand implements Callable<Integer> {
    @Option(names = "--reports", paramLabel = "DIR", required = true, description = "Folder of reports.")
    private String reports;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "JSON Lines file to write.")
    private String out;

    @Mixin
    private ConfOption conf;

    private final Sessions sessions;

    ExtractCommand(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        Path file = Path.of(out).toAbsolutePath().normalize();
        Catalog catalog = conf.catalog();
        TerminalProgress progress = new TerminalProgress(System.err, () -> {});
        Dataset<Row> metrics = Pipeline.extract(sessions.open(), catalog, Folders.said(reports), progress);
        long rows = JsonLines.write(metrics, file);
        System.out.println(rows + " figures in " + file);
        return ExitCode.OK.code;
    }
}
