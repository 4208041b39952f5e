package org.fazhi.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.grammar.ReportContext;
import org.fazhi.grammar.ReportGrammar;
import org.fazhi.period.TimePeriod;

/** Text made to slow a reader down: the time for a megabyte of it and for two, whose ratio is near 2 when time is linear. */
final class HostileSpeed {
    private static final ReportContext CONTEXT =
            new ReportContext("330703", "金东区", TimePeriod.year(2023), null, ReportContext.Places.NONE);
    private static final Map<String, String> PIECES = new LinkedHashMap<>();
    /** Of each size: what the compiler has seen of a short text only is slow once on a longer one. */
    private static final int WARM_UP = 8;

    private static final int RUNS = 5;

    static {
        PIECES.put("digits", "8");
        PIECES.put("其中", "其中");
        PIECES.put("one endless sentence", "受理行政复议案件23件,办结19件,其中和解结案7件,");
        PIECES.put("pilots", "驻村工作队化解纠纷40件,");
        PIECES.put("numbers without words", "1件");
        PIECES.put("Chinese numerals", "三万余");
        PIECES.put("brackets and quotes", "(“《");
        PIECES.put("dates", "2023年5月8日至2023年");
        PIECES.put("beyond the basic plane", "𠮷1件。");
    }

    static void run(ReportGrammar grammar) {
        System.out.println("hostile text         ms for 1 MB, for 2 MB, ratio (best of " + RUNS + ")");
        PIECES.forEach((name, piece) -> {
            int bytes = piece.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            String one = piece.repeat(1_000_000 / bytes);
            String two = piece.repeat(2_000_000 / bytes);
            for (int i = 0; i < WARM_UP; i++) {
                grammar.read(one, CONTEXT);
                grammar.read(two, CONTEXT);
            }
            double first = best(grammar, one);
            double second = best(grammar, two);
            System.out.printf("  %-24s %7.0f %7.0f   %.2f%n", name, first, second, second / first);
        });
    }

    private static double best(ReportGrammar grammar, String text) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            grammar.read(text, CONTEXT);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private HostileSpeed() {}
}
