package org.fazhi.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * CONFIDENCE from labels: the share of coded figures that were right. Each {@link Way} of telling it is tried on every
 * document with what all other documents teach; the Brier score is the mean squared difference between confidence and
 * outcome. Bins of the score are kept only where they beat the constants; else the better of the two constants is.
 */
public final class ConfidenceFit {
    static final int LEAST = 30;
    static final String ANY = "*";

    /** How confidence is told: simplest first. */
    public enum Way {
        ONE_CONSTANT(figures -> List.of(bin(0, figures))),
        CONSTANT_PER_RULE(ConfidenceFit::perRule),
        BINS_OF_SCORE(ConfidenceFit::bins);

        private final Function<List<ScoredFigure>, List<Bin>> learn;

        Way(Function<List<ScoredFigure>, List<Bin>> learn) {
            this.learn = learn;
        }
    }

    /** A row of {@code conf/confidence.csv}. */
    public record Bin(String ruleId, double leastScore, double confidence, int figures) {}

    private final List<ScoredFigure> figures;
    private final Map<Way, Double> brier = new EnumMap<>(Way.class);

    public ConfidenceFit(List<ScoredFigure> figures) {
        this.figures = List.copyOf(figures);
        for (Way way : Way.values()) {
            brier.put(way, leftOut(way));
        }
    }

    /** Mean over all figures, each judged by what the other documents teach. */
    private double leftOut(Way way) {
        Map<String, List<ScoredFigure>> documents = byKey(figures, ScoredFigure::doc);
        double sum = 0;
        for (Map.Entry<String, List<ScoredFigure>> left : documents.entrySet()) {
            List<ScoredFigure> others = figures.stream()
                    .filter(figure -> !figure.doc().equals(left.getKey()))
                    .toList();
            List<Bin> learnt = way.learn.apply(others);
            for (ScoredFigure figure : left.getValue()) {
                double miss = (figure.right() ? 1 : 0) - confidence(learnt, figure);
                sum += miss * miss;
            }
        }
        return figures.isEmpty() ? 0 : sum / figures.size();
    }

    /** The last row that fits: rows of a rule stand after those of all. */
    private static double confidence(List<Bin> bins, ScoredFigure figure) {
        Bin found = bins.get(0);
        for (Bin bin : bins) {
            boolean meant = bin.ruleId().equals(ANY) || bin.ruleId().equals(figure.ruleId());
            found = meant && figure.score() >= bin.leastScore() ? bin : found;
        }
        return found.confidence();
    }

    /** A rule's own share, drawn towards the share of all as if {@link #LEAST} more figures of it had been like all. */
    private static List<Bin> perRule(List<ScoredFigure> figures) {
        Bin all = bin(0, figures);
        List<Bin> rows = new ArrayList<>(List.of(all));
        byKey(figures, ScoredFigure::ruleId).forEach((rule, own) -> {
            double share = (right(own) + LEAST * all.confidence()) / (own.size() + LEAST);
            rows.add(new Bin(rule, 0, share, own.size()));
        });
        return rows;
    }

    /** Equal counts in the order of the score; figures of one score stay together. */
    private static List<Bin> bins(List<ScoredFigure> figures) {
        List<ScoredFigure> sorted = figures.stream()
                .sorted(Comparator.comparingDouble(ScoredFigure::score))
                .toList();
        List<Bin> bins = new ArrayList<>();
        int from = 0;
        for (int at = LEAST; at <= sorted.size() - LEAST; at++) {
            boolean apart = sorted.get(at - 1).score() < sorted.get(at).score();
            if (at - from >= LEAST && apart) {
                bins.add(bin(bins.isEmpty() ? 0 : sorted.get(from).score(), sorted.subList(from, at)));
                from = at;
            }
        }
        bins.add(bin(bins.isEmpty() ? 0 : sorted.get(from).score(), sorted.subList(from, sorted.size())));
        return bins;
    }

    /** Share of right ones, one of each kind added: never quite 0 or 1. */
    private static Bin bin(double from, List<ScoredFigure> figures) {
        return new Bin(ANY, from, (right(figures) + 1.0) / (figures.size() + 2.0), figures.size());
    }

    private static long right(List<ScoredFigure> figures) {
        return figures.stream().filter(ScoredFigure::right).count();
    }

    private static Map<String, List<ScoredFigure>> byKey(
            List<ScoredFigure> figures, Function<ScoredFigure, String> key) {
        return figures.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    /** Brier score of a way, each document judged by the others; 0 is best. */
    public double brier(Way way) {
        return brier.get(way);
    }

    /** The way with the least Brier score; of equals the simplest. */
    public Way best() {
        return brier.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** What to publish. */
    public List<Bin> rows() {
        return best().learn.apply(figures);
    }
}
