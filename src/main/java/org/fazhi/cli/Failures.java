package org.fazhi.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.fazhi.catalog.ConfException;
import org.fazhi.evaluate.GoldException;
import org.fazhi.publish.LockHeldException;
import org.fazhi.publish.PublishException;
import org.fazhi.schema.ContractException;
import org.fazhi.schema.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns a failure into words for a person and a code for the shell. */
final class Failures {
    /** Wrong arguments: what is wrong, what was perhaps meant, how the command is called. */
    static int usage(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("fazhi: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        command.usage(err, command.getColorScheme());
        return ExitCode.USAGE.code;
    }

    static int report(Throwable failure, boolean stacktrace, PrintStream err) {
        Throwable told = known(failure).orElse(failure);
        ExitCode code = codeOf(told).orElse(ExitCode.BUG);
        err.println("fazhi: " + message(told, code));
        if (stacktrace) {
            failure.printStackTrace(err);
        } else if (code == ExitCode.BUG) {
            err.println("This is a bug in fazhi. Run the same command with --stacktrace and report what it prints.");
        }
        return code.code;
    }

    /** The first in the chain of causes that says something to a person: Spark wraps what its tasks throw. */
    private static Optional<Throwable> known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (codeOf(cause).isPresent()) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }

    private static Optional<ExitCode> codeOf(Throwable failure) {
        if (failure instanceof ConfException || failure instanceof WrongArgumentException) {
            return Optional.of(ExitCode.USAGE);
        }
        if (failure instanceof InputException
                || failure instanceof NothingThereException
                || failure instanceof GoldException) {
            return Optional.of(ExitCode.INPUT);
        }
        if (failure instanceof LockHeldException) {
            return Optional.of(ExitCode.LOCK);
        }
        if (failure instanceof ContractException || failure instanceof PublishException) {
            return Optional.of(ExitCode.CHECK);
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return Optional.of(ExitCode.IO);
        }
        if (failure instanceof InterruptedException) {
            return Optional.of(ExitCode.INTERRUPTED);
        }
        return Optional.empty();
    }

    private static String message(Throwable failure, ExitCode code) {
        return switch (code) {
            case IO -> "cannot read or write: " + io(failure);
            case BUG -> failure.getClass().getSimpleName() + ": " + firstLine(failure.getMessage());
            case INTERRUPTED -> "interrupted; nothing was published";
            default -> failure.getMessage();
        };
    }

    /** The JDK's messages are often a bare path; say what is the matter with it. */
    private static String io(Throwable failure) {
        if (failure instanceof UncheckedIOException wrapped) {
            boolean ownWords = !wrapped.getCause().toString().equals(wrapped.getMessage());
            return (ownWords ? wrapped.getMessage() + ": " : "") + io(wrapped.getCause());
        }
        if (failure instanceof NoSuchFileException) {
            return failure.getMessage() + ": no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + ": permission denied";
        }
        if (failure instanceof FileSystemException system && system.getReason() == null) {
            return failure.getMessage() + ": " + failure.getClass().getSimpleName();
        }
        return firstLine(failure.getMessage());
    }

    private static String firstLine(String text) {
        return text == null ? "(no message)" : text.lines().findFirst().orElse("(no message)");
    }

    private Failures() {}
}
