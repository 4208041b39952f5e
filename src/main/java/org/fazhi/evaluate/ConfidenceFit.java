package org.fazhi.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * CONFIDENCE from labels: the share of figures that were right, by bins of the score with at least {@link #LEAST}
 * figures, or the one share of all. Each way is tried on every document with what all other documents teach; the Brier
 * score is the mean squared difference between confidence and outcome. Bins are kept only where they beat the constant.
 */
public final class ConfidenceFit {
    static final int LEAST = 30;

    /** A row of {@code conf/confidence.csv}. */
    public record Bin(double leastScore, double confidence, int figures) {}

    private final List<ScoredFigure> figures;
    private final double brierConstant;
    private final double brierBins;

    public ConfidenceFit(List<ScoredFigure> figures) {
        this.figures = List.copyOf(figures);
        brierConstant = brier(ConfidenceFit::constant);
        brierBins = brier(ConfidenceFit::bins);
    }

    /** Mean over all figures, each judged by what the other documents teach. */
    private double brier(Function<List<ScoredFigure>, List<Bin>> learn) {
        Map<String, List<ScoredFigure>> documents =
                figures.stream().collect(Collectors.groupingBy(ScoredFigure::doc, TreeMap::new, Collectors.toList()));
        double sum = 0;
        for (String left : documents.keySet()) {
            List<Bin> learnt = learn.apply(figures.stream()
                    .filter(figure -> !figure.doc().equals(left))
                    .toList());
            ToDoubleFunction<ScoredFigure> miss =
                    figure -> (figure.right() ? 1 : 0) - confidence(learnt, figure.score());
            sum += documents.get(left).stream()
                    .mapToDouble(miss)
                    .map(gap -> gap * gap)
                    .sum();
        }
        return figures.isEmpty() ? 0 : sum / figures.size();
    }

    private static double confidence(List<Bin> bins, double score) {
        Bin found = bins.get(0);
        for (Bin bin : bins) {
            found = score >= bin.leastScore() ? bin : found;
        }
        return found.confidence();
    }

    private static List<Bin> constant(List<ScoredFigure> figures) {
        return List.of(bin(0, figures));
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
        long right = figures.stream().filter(ScoredFigure::right).count();
        return new Bin(from, (right + 1.0) / (figures.size() + 2.0), figures.size());
    }

    public double brierConstant() {
        return brierConstant;
    }

    public double brierBins() {
        return brierBins;
    }

    public boolean binsWin() {
        return brierBins < brierConstant;
    }

    /** What to publish: the bins where they win, else the constant. */
    public List<Bin> bins() {
        return binsWin() ? bins(figures) : constant(figures);
    }
}
