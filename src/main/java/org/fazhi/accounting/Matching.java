package org.fazhi.accounting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sets the scanner's figures against METRIC's by position: those that overlap are one, each METRIC position serves once. */
final class Matching {
    private static final List<String> BEST_FATE_FIRST =
            List.of(MetricFate.CODED.name(), MetricFate.UNCODED.name(), MetricFate.OTHER.name());

    static ReportAccount of(String docId, List<Scanned> figures, List<MetricSpan> metrics) {
        List<MetricSpan> spans = metrics.stream()
                .sorted(Comparator.comparingInt(MetricSpan::start).thenComparingInt(MetricSpan::end))
                .toList();
        Set<Long> used = new HashSet<>();
        int[] fates = new int[BEST_FATE_FIRST.size()];
        List<String> missed = new ArrayList<>();
        int from = 0;
        for (Scanned figure : figures) {
            while (from < spans.size() && spans.get(from).end() <= figure.start()) {
                from++;
            }
            int fate = claim(figure, spans, from, used);
            if (fate < 0) {
                missed.add(figure.start() + " " + figure.text());
            } else {
                fates[fate]++;
            }
        }
        int beyond = (int) spans.stream()
                .map(Matching::position)
                .distinct()
                .filter(position -> !used.contains(position))
                .count();
        return new ReportAccount(docId, figures.size(), fates[0], fates[1], fates[2], missed, beyond);
    }

    /** Best fate of the first free position that overlaps the figure, marked as used; -1 where there is none. */
    private static int claim(Scanned figure, List<MetricSpan> spans, int from, Set<Long> used) {
        long claimed = -1;
        int best = -1;
        for (int i = from; i < spans.size() && spans.get(i).start() < figure.end(); i++) {
            MetricSpan span = spans.get(i);
            boolean overlaps = span.end() > figure.start();
            if (overlaps && claimed < 0 && used.add(position(span))) {
                claimed = position(span);
            }
            if (overlaps && position(span) == claimed) {
                int fate = BEST_FATE_FIRST.indexOf(span.fate());
                best = best < 0 ? fate : Math.min(best, fate);
            }
        }
        return best;
    }

    private static long position(MetricSpan span) {
        return ((long) span.start() << 32) | span.end();
    }

    private Matching() {}
}
