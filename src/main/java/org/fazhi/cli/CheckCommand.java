package org.fazhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.Delivery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A delivery held against its contract. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Holds delivered metrics against their contract and says file, line and reason of every line that could not"
                    + " be used; writes nothing.",
            "Exit code 0: every line can be used; 1: some cannot; 3: a file cannot be read at all."
        })
final class CheckCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Asked asked;

    private static final class Asked {
        @Option(
                names = "--metrics",
                paramLabel = "PATH",
                description = "File or folder of JSON Lines (.jsonl), CSV (.csv) or Parquet (.parquet).")
        private String metrics;

        @Option(names = "--schema", description = "Print the contract as a JSON Schema.")
        private boolean schema;
    }

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Faults told one by one; the summary counts all. Default: ${DEFAULT-VALUE}")
    private int most;

    @Mixin
    private ConfOption conf;

    private final Sessions sessions;

    CheckCommand(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        if (asked.schema) {
            try (InputStream schema = CheckCommand.class.getResourceAsStream("/schema/metric.schema.json")) {
                System.out.print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            }
            return ExitCode.OK.code;
        }
        Optional<String> folder = conf.folder();
        Delivery delivery = Delivery.check(sessions.open(), Folders.catalog(folder), Folders.said(asked.metrics), most);
        print(delivery, System.out);
        return delivery.refused() == 0 ? ExitCode.OK.code : ExitCode.CHECK.code;
    }

    private static void print(Delivery delivery, PrintStream screen) {
        delivery.faults()
                .forEach(fault -> screen.println(
                        fault.file() + ":" + fault.line() + ": " + fault.reason() + ": " + fault.detail()));
        long untold = delivery.refused() - delivery.faults().size();
        if (untold > 0) {
            screen.println("… and " + untold + " more; --most tells of more");
        }
        delivery.remarks().forEach(screen::println);
        screen.println("%d lines = %d usable + %d refused"
                .formatted(delivery.lines(), delivery.lines() - delivery.refused(), delivery.refused()));
        delivery.byReason().forEach((reason, lines) -> screen.println("%6d  %s".formatted(lines, reason)));
    }
}
