package org.fazhi.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.fazhi.Progress;

/** One line a stage, one a table, with seconds since the start. */
final class TerminalProgress implements Progress {
    private final PrintStream err;
    private final long start = System.nanoTime();

    private final Runnable published;

    /** @param published told when the run is current */
    TerminalProgress(PrintStream err, Runnable published) {
        this.err = err;
        this.published = published;
    }

    @Override
    public void published(String run) {
        published.run();
    }

    @Override
    public void begin(String stage, String what) {
        err.printf(Locale.ROOT, "%6.1fs  %-10s %s%n", seconds(), stage, what);
    }

    @Override
    public void wrote(String table, long rows) {
        err.printf(Locale.ROOT, "%6.1fs    %-14s %,9d rows%n", seconds(), table, rows);
    }

    @Override
    public void note(String line) {
        err.printf(Locale.ROOT, "%6.1fs    %s%n", seconds(), line);
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
