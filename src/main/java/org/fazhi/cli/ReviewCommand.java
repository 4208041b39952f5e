package org.fazhi.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.CorrectionsFile;
import org.fazhi.catalog.Decisions;
import org.fazhi.view.PublishedRun;
import org.fazhi.view.ReviewQueue;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Doubtful cells out to a person, decisions back in. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the doubtful cells of the current run as a CSV file for a spreadsheet. A person fills in DECISION"
                    + " (accept, override, drop or flag), NEW_VALUE and NEW_UNIT for an override, REASON, DECIDED_BY;"
                    + " --apply turns them into corrections, which the next run applies."
        })
final class ReviewCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Way way;

    private static final class Way {
        @Option(names = "--out", paramLabel = "FILE", description = "CSV file to write; must not exist.")
        private Path out;

        @Option(
                names = "--apply",
                paramLabel = "FILE",
                description = "Add the decisions of this file to corrections.yaml of the configuration.")
        private Path apply;
    }

    @Option(names = "--warehouse", paramLabel = "DIR", description = "Warehouse to read. Default: warehouse")
    private String warehouse;

    @Mixin
    private ConfOption conf;

    @Override
    public Integer call() throws IOException {
        Optional<String> folder = conf.folder();
        if (way.out != null) {
            refuseToOverwrite(way.out);
            write(Current.run(warehouse, "--warehouse"), Folders.catalog(folder), way.out);
        } else {
            apply(
                    way.apply,
                    Path.of(folder.orElseThrow(() -> new WrongArgumentException(
                            "there is no conf folder to add corrections to; name one with --conf"))));
        }
        return ExitCode.OK.code;
    }

    private static void refuseToOverwrite(Path file) {
        if (Files.exists(file)) {
            throw new WrongArgumentException(
                    "--out " + file + " exists already, and may hold decisions; name another file");
        }
    }

    private static void write(PublishedRun run, Catalog catalog, Path file) throws IOException {
        List<List<String>> entries = ReviewQueue.entries(run, catalog.settings().review());
        List<String> head = new ArrayList<>(Decisions.COLUMNS);
        head.addAll(ReviewQueue.COLUMNS);
        try (Writer text = Files.newBufferedWriter(file);
                CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            text.write('\uFEFF'); // without it a spreadsheet takes the file for GBK
            csv.printRecord(head);
            for (List<String> entry : entries) {
                List<String> row = new ArrayList<>(List.of("", "", "", "", ""));
                row.addAll(entry);
                csv.printRecord(row);
            }
        }
        System.out.println(entries.size() + " entries to look at in " + file.toAbsolutePath());
        System.out.println("Next:  fill in DECISION (accept, override, drop, flag) where you can, then");
        System.out.println("       bin/fazhi review --apply " + file);
    }

    private static void apply(Path file, Path conf) throws IOException {
        Decisions decisions = Decisions.read(file);
        CorrectionsFile corrections = CorrectionsFile.with(decisions, conf);
        if (!decisions.corrections().isEmpty()) {
            corrections.write();
        }
        System.out.println(decisions.corrections().size() - corrections.renewed() + " corrections added to "
                + corrections.file() + ", " + corrections.renewed() + " renewed, " + decisions.undecided()
                + " entries undecided");
        System.out.println("Next:  bin/fazhi run");
    }
}
