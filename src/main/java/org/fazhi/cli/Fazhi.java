package org.fazhi.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fazhi.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line as a whole: which commands there are, and what every one of them understands. */
@Command(
        name = "fazhi",
        versionProvider = Fazhi.Own.class,
        mixinStandardHelpOptions = true,
        description = "Turns Chinese rule-of-law reports into comparable statistics.",
        footer = {
            "",
            "Exit codes: 0 ok; 1 accounting, contract or publish check failed; 2 usage or configuration;",
            "3 input unreadable; 4 another run holds the warehouse; 5 disk or I/O; 70 bug; 130 interrupted."
        })
public final class Fazhi implements Runnable {
    static final class Own implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"fazhi " + Version.number()};
        }
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show the Java stack trace when something fails.")
    boolean stacktrace;

    /** Runs one command and returns its exit code; never throws, never exits. */
    public static int execute(Sessions sessions, String... args) {
        CommandLine fazhi = new CommandLine(new Fazhi());
        for (Object command : List.of(
                new RunCommand(sessions),
                new ExtractCommand(sessions),
                new EvaluateCommand(sessions),
                new CheckCommand(sessions),
                new CompareCommand(),
                new IndexCommand(),
                new CoverageCommand(),
                new RevisionCommand(),
                new TrendCommand(),
                new PlaceCommand(),
                new ExplainCommand(),
                new IssuesCommand(),
                new ReviewCommand(),
                new ConfCommand())) {
            fazhi.addSubcommand(command);
        }
        fazhi.registerConverter(YearMonth.class, Fazhi::month);
        fazhi.setOut(new PrintWriter(System.out, true));
        fazhi.setErr(new PrintWriter(System.err, true));
        fazhi.setParameterExceptionHandler((wrong, arguments) -> Failures.usage(wrong));
        fazhi.setExecutionExceptionHandler(
                (failure, command, parsed) -> Failures.report(failure, stacktrace(args), System.err));
        try {
            return fazhi.execute(args);
        } catch (Error failure) { // out of memory, a broken installation: the command line handles exceptions only
            return Failures.report(failure, stacktrace(args), System.err);
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException(text + " is no month; write it as 2024-06");
        }
    }

    private static boolean stacktrace(String... args) {
        return List.of(args).contains("--stacktrace");
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
