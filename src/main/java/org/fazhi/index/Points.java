package org.fazhi.index;

import java.util.Arrays;

/**
 * Points of one group from 0 to 100, a column an indicator or theme and a cell a place; NaN is missing. A mean is taken over
 * what is there, its weights scaled up to the whole: arithmetic Σ w p / Σ w, geometric exp(Σ w ln max(p, 1) / Σ w), held to
 * 10⁻⁹ of a point (OECD/JRC 2008, Handbook on Constructing Composite Indicators, steps 5 and 6).
 */
final class Points {
    /** Least points of a theme in a geometric mean, which one zero would make zero. */
    private static final double FLOOR = 1;
    /** Parts of a point that a mean tells apart. */
    private static final double SETTLED = 1e9;

    /** Points of each indicator. */
    static double[][] ofIndicators(double[][] values, Normalisation normalisation, IndexRules rules) {
        double[][] points = new double[values.length][];
        for (int part = 0; part < values.length; part++) {
            points[part] = normalisation.points(values[part], rules.parts().get(part));
        }
        return points;
    }

    /** The same with every missing one filled. */
    static double[][] filled(double[][] points, double with) {
        return Arrays.stream(points)
                .map(column -> Arrays.stream(column)
                        .map(point -> Double.isNaN(point) ? with : point)
                        .toArray())
                .toArray(double[][]::new);
    }

    /** 100 where there is a value, 0 where it is missing: their mean is the weight there are values for. */
    static double[][] present(double[][] points) {
        return Arrays.stream(points)
                .map(column -> Arrays.stream(column)
                        .map(point -> Double.isNaN(point) ? 0 : 100)
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Points of each theme: the weighted mean of its indicators. */
    static double[][] ofThemes(double[][] points, IndexRules rules) {
        double[][] themes = new double[rules.themes().size()][];
        for (int theme = 0; theme < themes.length; theme++) {
            double[][] own = Arrays.stream(rules.partsOf(theme))
                    .mapToObj(part -> points[part])
                    .toArray(double[][]::new);
            themes[theme] = arithmetic(own, rules.weightsWithin(theme), points[0].length);
        }
        return themes;
    }

    /** Weighted arithmetic mean a place. */
    static double[] arithmetic(double[][] columns, double[] weights, int places) {
        return Arrays.stream(means(columns, weights, places))
                .map(Points::settled)
                .toArray();
    }

    private static double[] means(double[][] columns, double[] weights, int places) {
        double[] means = new double[places];
        for (int place = 0; place < places; place++) {
            double sum = 0;
            double weight = 0;
            for (int column = 0; column < columns.length; column++) {
                if (!Double.isNaN(columns[column][place])) {
                    sum += weights[column] * columns[column][place];
                    weight += weights[column];
                }
            }
            means[place] = weight > 0 ? sum / weight : Double.NaN;
        }
        return means;
    }

    /** Free of what the order of summing leaves: equal means are equal, and none lies beyond its summands. */
    private static double settled(double mean) {
        return Math.rint(mean * SETTLED) / SETTLED;
    }

    /** Weighted geometric mean a place. */
    static double[] geometric(double[][] columns, double[] weights, int places) {
        double[][] logs = Arrays.stream(columns)
                .map(column -> Arrays.stream(column)
                        .map(point -> StrictMath.log(point < FLOOR ? FLOOR : point))
                        .toArray())
                .toArray(double[][]::new);
        return Arrays.stream(means(logs, weights, places))
                .map(mean -> settled(StrictMath.exp(mean)))
                .toArray();
    }

    private Points() {}
}
