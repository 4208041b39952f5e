package org.fazhi.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Points of the places of one group, 0 to 100, all of them made of a place's own values alone: no other place moves them. With
 * goalposts p = 100 (x - worst) / (best - worst) cut to 0 and 100, t = Σ v p / Σ v a theme, score = Σ w t / Σ w, v and w the
 * weights of {@code conf/index.yaml} (OECD/JRC 2008, steps 3, 5 and 6).
 *
 * @param points of each indicator; NaN is missing
 * @param themes of each theme, over its indicators there are
 * @param score over the themes there are
 * @param geometric the same by geometric mean
 * @param worst score if every missing value gave 0 points
 * @param best score if every missing value gave 100 points
 * @param coverage share of the core set's weight there are values for, per cent
 */
record Scores(
        double[][] points,
        double[][] themes,
        double[] score,
        double[] geometric,
        double[] worst,
        double[] best,
        double[] coverage) {
    static Scores of(Values values, IndexRules rules) {
        int places = values.size();
        double[][] points = Points.ofIndicators(values.value(), Normalisation.GOALPOSTS, rules);
        double[][] themes = Points.ofThemes(points, rules);
        return new Scores(
                points,
                themes,
                Points.arithmetic(themes, rules.weights(), places),
                Points.geometric(themes, rules.weights(), places),
                total(Points.filled(points, 0), rules),
                total(Points.filled(points, 100), rules),
                total(Points.present(points), rules));
    }

    /** Places that have values for enough of the core set, ascending. */
    int[] covered(double minCoverage) {
        return IntStream.range(0, coverage.length)
                .filter(place -> coverage[place] >= minCoverage)
                .toArray();
    }

    /** The points a theme counts with in a place's SCORE: its own or, where it is missing, those of the SCORE itself. */
    double counted(int theme, int place) {
        return Double.isNaN(themes[theme][place]) ? score[place] : themes[theme][place];
    }

    /** How many of these indicators a place has a value of. */
    int present(int[] parts, int place) {
        return (int) Arrays.stream(parts)
                .filter(part -> !Double.isNaN(points[part][place]))
                .count();
    }

    private static double[] total(double[][] points, IndexRules rules) {
        return Points.arithmetic(Points.ofThemes(points, rules), rules.weights(), points[0].length);
    }
}
