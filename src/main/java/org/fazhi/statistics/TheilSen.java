package org.fazhi.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Theil-Sen slope: the median of the slopes of all pairs within a season (Theil 1950; Sen 1968; seasonal: Hirsch, Slack
 * and Smith 1982), with Sen's distribution-free bounds: of N ascending slopes those of rank (N - C) / 2 and
 * (N + C) / 2 + 1, rounded half to even, C = z sqrt(Var S) with Mann-Kendall's variance, ties and the covariances of
 * seasons included. Where a rank lies outside 1..N there are no bounds: so few pairs cannot bound the slope at that level.
 *
 * @param slope change of y for one of x; empty without a pair
 */
public record TheilSen(OptionalDouble slope, OptionalDouble lower, OptionalDouble upper) {
    public static TheilSen of(double[] x, double[] y) {
        return seasonal(List.of(new Series(x, y)), 0.95);
    }

    /** @param confidence level of the bounds, 0.95 for 95 % */
    public static TheilSen seasonal(List<Series> seasons, double confidence) {
        return seasonal(seasons, MannKendall.variance(seasons), confidence);
    }

    /** @param variance of Mann-Kendall's S of the same seasons, where it is known already */
    public static TheilSen seasonal(List<Series> seasons, double variance, double confidence) {
        double[] slopes = seasons.stream()
                .flatMapToDouble(season -> Arrays.stream(slopes(season)))
                .sorted()
                .toArray();
        if (slopes.length == 0) {
            return new TheilSen(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        double c = NormalTail.twoSidedQuantile(confidence) * Math.sqrt(variance);
        int low = (int) Math.rint((slopes.length - c) / 2);
        int high = (int) Math.rint((slopes.length + c) / 2) + 1;
        boolean isBounded = low >= 1 && high <= slopes.length;
        return new TheilSen(
                OptionalDouble.of(Sample.of(slopes).median()),
                isBounded ? OptionalDouble.of(slopes[low - 1]) : OptionalDouble.empty(),
                isBounded ? OptionalDouble.of(slopes[high - 1]) : OptionalDouble.empty());
    }

    private static double[] slopes(Series season) {
        int n = season.x().length;
        double[] slopes = new double[n * (n - 1) / 2];
        int at = 0;
        for (int later = 1; later < n; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                slopes[at++] = (season.y()[later] - season.y()[earlier]) / (season.x()[later] - season.x()[earlier]);
            }
        }
        return slopes;
    }
}
