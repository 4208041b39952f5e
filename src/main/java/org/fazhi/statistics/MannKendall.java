package org.fazhi.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Mann-Kendall test for a monotone trend (Mann 1945; Kendall 1975), summed over seasons (Hirsch, Slack and Smith 1982).
 * S counts later-larger minus later-smaller pairs within each season. Up to ten values a season the two-sided p is exact:
 * P(|S'| >= |S|) over all permutations of the values at hand within their seasons, ties included. Beyond that, normal
 * with variance [n(n-1)(2n+5) - sum t(t-1)(2t+5)] / 18 a season and a continuity correction of one.
 *
 * @param n values
 * @param s Mann-Kendall S
 * @param tau Kendall's tau-b against time, S / sum sqrt(pairs x untied pairs); empty where no pair is untied
 * @param p two-sided p
 * @param minAttainableP the two-sided p of the most ordered arrangement of these values: no permutation gets below it
 * @param variance tie-corrected variance of S under permutation
 */
public record MannKendall(int n, int s, OptionalDouble tau, double p, double minAttainableP, double variance) {
    /** Greatest season for which the permutation distribution is used, unless said otherwise. */
    public static final int EXACT_UP_TO = 10;

    /** @param values in order of time */
    public static MannKendall of(double[] values) {
        return seasonal(List.of(values), EXACT_UP_TO);
    }

    /**
     * @param seasons one array a season, each in order of time; seasons may differ in length
     * @param exactUpTo values a season up to which p is exact
     */
    public static MannKendall seasonal(List<double[]> seasons, int exactUpTo) {
        int n = 0;
        int s = 0;
        double tauScale = 0;
        int untied = 0;
        boolean exact = true;
        for (double[] season : seasons) {
            int[] ties = InversionDistribution.tieCounts(season);
            int seasonUntied = untiedPairs(ties, season.length);
            n += season.length;
            s += laterLargerMinusLaterSmaller(season);
            tauScale += Math.sqrt(pairs(season.length) * (double) seasonUntied);
            untied += seasonUntied;
            exact &= season.length <= exactUpTo;
        }
        double variance = variance(seasons);
        OptionalDouble tau = tauScale > 0 ? OptionalDouble.of(s / tauScale) : OptionalDouble.empty();
        if (exact) {
            double[] inversions = inversions(seasons);
            return new MannKendall(n, s, tau, exactP(inversions, s), exactP(inversions, untied), variance);
        }
        return new MannKendall(n, s, tau, normalP(s, variance), normalP(untied, variance), variance);
    }

    /** Tie-corrected variance of S under permutation within seasons. */
    static double variance(List<double[]> seasons) {
        return seasons.stream()
                .mapToDouble(season -> variance(InversionDistribution.tieCounts(season), season.length))
                .sum();
    }

    private static int laterLargerMinusLaterSmaller(double[] values) {
        int s = 0;
        for (int later = 1; later < values.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                s += (values[later] > values[earlier] ? 1 : 0) - (values[later] < values[earlier] ? 1 : 0);
            }
        }
        return s;
    }

    private static double[] inversions(List<double[]> seasons) {
        double[] inversions = {1};
        for (double[] season : seasons) {
            inversions = InversionDistribution.convolve(inversions, InversionDistribution.of(season));
        }
        return inversions;
    }

    private static double exactP(double[] inversions, int s) {
        int untied = inversions.length - 1;
        double all = 0;
        double asFar = 0;
        for (int k = 0; k <= untied; k++) {
            all += inversions[k];
            asFar += Math.abs(untied - 2 * k) >= Math.abs(s) ? inversions[k] : 0;
        }
        return asFar / all;
    }

    private static double normalP(int s, double variance) {
        return variance > 0 ? NormalTail.twoSided((Math.abs(s) - Math.min(1, Math.abs(s))) / Math.sqrt(variance)) : 1;
    }

    private static double variance(int[] ties, int n) {
        double tied = 0;
        for (int t : ties) {
            tied += weight(t);
        }
        return (weight(n) - tied) / 18;
    }

    private static double weight(double t) {
        return t * (t - 1) * (2 * t + 5);
    }

    private static int untiedPairs(int[] ties, int n) {
        int tied = 0;
        for (int t : ties) {
            tied += pairs(t);
        }
        return pairs(n) - tied;
    }

    private static int pairs(int n) {
        return n * (n - 1) / 2;
    }
}
