package org.fazhi.index;

import java.util.Arrays;

/**
 * Points of one group, a column an indicator or theme and a cell a place; NaN is missing. A mean is taken over what is
 * there, its weights scaled up to the whole.
 */
final class Points {
    /** Least points of a theme in a geometric mean, which one zero would make zero. */
    private static final double FLOOR = 1;

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

    /** Points of each theme: the weighted mean of its indicators. */
    static double[][] ofThemes(double[][] points, IndexRules rules) {
        double[][] themes = new double[rules.themes().size()][];
        for (int theme = 0; theme < themes.length; theme++) {
            int[] parts = rules.partsOf(theme);
            double[] weights = Arrays.stream(parts)
                    .mapToDouble(part -> rules.parts().get(part).weight())
                    .toArray();
            double[][] own = Arrays.stream(parts).mapToObj(part -> points[part]).toArray(double[][]::new);
            themes[theme] = arithmetic(own, weights, points[0].length);
        }
        return themes;
    }

    /** Weighted arithmetic mean a place. */
    static double[] arithmetic(double[][] columns, double[] weights, int places) {
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

    /** Weighted geometric mean a place. */
    static double[] geometric(double[][] columns, double[] weights, int places) {
        double[][] logs = Arrays.stream(columns)
                .map(column -> Arrays.stream(column)
                        .map(point -> StrictMath.log(point < FLOOR ? FLOOR : point))
                        .toArray())
                .toArray(double[][]::new);
        return Arrays.stream(arithmetic(logs, weights, places))
                .map(StrictMath::exp)
                .toArray();
    }

    private Points() {}
}
