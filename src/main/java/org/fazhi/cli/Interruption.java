package org.fazhi.cli;

import java.io.PrintStream;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;

/**
 * Ctrl-C: the JVM ends with exit code 130 by itself. This says what became of the run, once, and keeps the session's
 * complaints about its own end to itself.
 */
final class Interruption implements AutoCloseable {
    private final Thread hook;
    private volatile boolean interrupted;
    private volatile boolean published;

    Interruption(PrintStream err) {
        hook = new Thread(() -> {
            interrupted = true;
            Configurator.setRootLevel(Level.OFF);
            err.println(
                    published
                            ? "fazhi: interrupted after the run was published"
                            : "fazhi: interrupted; nothing was published");
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void published() {
        published = true;
    }

    /** What fails while the JVM ends fails because it ends: that is never told, the JVM is gone before. */
    Exception unlessInterrupted(Exception failure) {
        try {
            if (interrupted) {
                Thread.currentThread().join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return failure;
    }

    @Override
    public void close() {
        if (!interrupted) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
