package org.fazhi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.fazhi.bench.SeededReports.Report;
import org.fazhi.extract.NamedPlaces;
import org.fazhi.grammar.ReadReport;
import org.fazhi.grammar.ReportContext;
import org.fazhi.grammar.ReportGrammar;
import org.fazhi.period.TimePeriod;
import org.fazhi.place.Places;

/**
 * The grammar alone, texts in memory: megabytes of UTF-8 a second on two threads. Each report is read with what a run knows of it:
 * its title, its last day and the places its text may name.
 */
final class GrammarSpeed {
    private static final int CORES = 2;
    /** Until the compiler has settled, which on a fast machine takes as long and so more passes. */
    private static final int WARM_UP = 12;

    private static final int PASSES = 5;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final ReportGrammar grammar;
    private final List<Report> reports;
    private final Places places;
    /** Nanoseconds the two threads were at work: what other programs on the machine leave untouched. */
    private final AtomicLong busy = new AtomicLong();

    GrammarSpeed(ReportGrammar grammar, Places places, List<Report> reports) {
        this.grammar = grammar;
        this.places = places;
        this.reports = reports;
    }

    /** Megabytes a second of the median pass. */
    double run() throws Exception {
        long bytes = 0;
        int written = 0;
        for (Report report : reports) {
            bytes += report.text().getBytes(StandardCharsets.UTF_8).length;
            written += report.figures();
        }
        ExecutorService threads = Executors.newFixedThreadPool(CORES);
        List<Double> speeds = new ArrayList<>();
        try {
            for (int pass = 0; pass < WARM_UP + PASSES; pass++) {
                long start = System.nanoTime();
                busy.set(0);
                long found = pass(threads);
                double speed = bytes / 1e6 / ((System.nanoTime() - start) / 1e9);
                if (found != written) {
                    throw new IllegalStateException(written + " figures were written, " + found + " found");
                }
                if (pass >= WARM_UP) {
                    speeds.add(speed);
                }
                System.out.printf(
                        "  pass %d %6.1f MB/s, %5.1f MB a second of CPU time%s%n",
                        pass + 1, speed, bytes / 1e6 / (busy.get() / 1e9), pass < WARM_UP ? " (warm-up)" : "");
            }
        } finally {
            threads.shutdownNow();
        }
        speeds.sort(null);
        double median = speeds.get(PASSES / 2);
        System.out.printf(
                "grammar alone        %.1f MB/s on %d cores, median of %d passes over %.0f MB, %d reports, %d figures, all found%n",
                median, CORES, PASSES, bytes / 1e6, reports.size(), written);
        return median;
    }

    private long pass(ExecutorService threads) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Long> reader = () -> {
            Map<LocalDate, NamedPlaces> named = new HashMap<>();
            long found = 0;
            long start = CPU.getCurrentThreadCpuTime();
            for (int i = next.getAndIncrement(); i < reports.size(); i = next.getAndIncrement()) {
                Report report = reports.get(i);
                ReadReport read = grammar.read(report.text(), context(report, named));
                found += read.figures().size();
            }
            busy.addAndGet(CPU.getCurrentThreadCpuTime() - start);
            return found;
        };
        List<Future<Long>> readers = threads.invokeAll(List.of(reader, reader));
        return readers.get(0).get() + readers.get(1).get();
    }

    private ReportContext context(Report report, Map<LocalDate, NamedPlaces> named) {
        TimePeriod year = TimePeriod.year(report.year());
        return new ReportContext(
                report.place().code(),
                report.place().name(),
                year,
                year.end(),
                named.computeIfAbsent(year.end(), day -> new NamedPlaces(places, day)),
                report.title());
    }
}
