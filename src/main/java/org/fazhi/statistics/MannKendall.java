package org.fazhi.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Mann-Kendall test for a monotone trend (Mann 1945; Kendall 1975), summed over seasons (Hirsch, Slack and Smith 1982).
 * S counts later-larger minus later-smaller pairs within each season. Up to ten years the two-sided p is exact:
 * P(|S'| >= |S|) over all orders of the years at hand, ties included. The seasons of one year move together, for one year's
 * cause moves them all: taken one by one they would find trends in noise (Hirsch and Slack 1984). Beyond, normal with a
 * continuity correction of one and the variance of S over all those orders: of one season
 * [n(n-1)(2n+5) - sum t(t-1)(2t+5)] / 18, of several with the covariances of the seasons (Dietz and Killeen 1981).
 *
 * @param n values
 * @param s Mann-Kendall S
 * @param tau Kendall's tau-b against time, S / sum sqrt(pairs x untied pairs); empty where no pair is untied
 * @param p two-sided p
 * @param minAttainableP the two-sided p of the most ordered arrangement of these years: no order gets below it
 * @param variance variance of S over all orders of the years
 */
public record MannKendall(int n, int s, OptionalDouble tau, double p, double minAttainableP, double variance) {
    /** Most years for which the permutation distribution is used, unless said otherwise. */
    public static final int EXACT_UP_TO = 10;

    /** @param values one a year, in order of time */
    public static MannKendall of(double[] values) {
        double[] years = IntStream.range(0, values.length).asDoubleStream().toArray();
        return seasonal(List.of(new Series(years, values)), EXACT_UP_TO);
    }

    /**
     * @param seasons of the same years; one may lack years the other has
     * @param exactUpTo years up to which p is exact; of several seasons at most {@value YearBlocks#LISTED_UP_TO}
     */
    public static MannKendall seasonal(List<Series> seasons, int exactUpTo) {
        int n = 0;
        int s = 0;
        double tauScale = 0;
        int untied = 0;
        for (Series season : seasons) {
            double[] values = season.y();
            int seasonUntied = untiedPairs(InversionDistribution.tieCounts(values), values.length);
            n += values.length;
            s += laterLargerMinusLaterSmaller(values);
            tauScale += Math.sqrt(pairs(values.length) * (double) seasonUntied);
            untied += seasonUntied;
        }
        OptionalDouble tau = tauScale > 0 ? OptionalDouble.of(s / tauScale) : OptionalDouble.empty();
        if (seasons.size() == 1) {
            double variance = variance(seasons);
            return n <= exactUpTo
                    ? exact(n, s, tau, InversionDistribution.of(seasons.get(0).y()), variance)
                    : normal(n, s, tau, untied, variance);
        }
        YearBlocks years = YearBlocks.of(seasons);
        double variance = years.variance();
        return years.years() <= Math.min(exactUpTo, YearBlocks.LISTED_UP_TO)
                ? exact(n, s, tau, years.orders(), variance)
                : normal(n, s, tau, years.mostThereCanBe(), variance);
    }

    /** Variance of S over all orders of the years. */
    static double variance(List<Series> seasons) {
        if (seasons.size() > 1) {
            return YearBlocks.of(seasons).variance();
        }
        double[] values = seasons.get(0).y();
        return variance(InversionDistribution.tieCounts(values), values.length);
    }

    /** @param orders how many orders have S = most - 2 k, at index k up to most */
    private static MannKendall exact(int n, int s, OptionalDouble tau, double[] orders, double variance) {
        int furthest = 0;
        while (orders[furthest] == 0) {
            furthest++;
        }
        double minAttainable = exactP(orders, orders.length - 1 - 2 * furthest);
        return new MannKendall(n, s, tau, exactP(orders, s), minAttainable, variance);
    }

    private static MannKendall normal(int n, int s, OptionalDouble tau, int most, double variance) {
        return new MannKendall(n, s, tau, normalP(s, variance), normalP(most, variance), variance);
    }

    private static int laterLargerMinusLaterSmaller(double[] values) {
        int s = 0;
        for (int later = 1; later < values.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                s += rise(values[earlier], values[later]);
            }
        }
        return s;
    }

    /** 1 where the later value is the larger, -1 where it is the smaller, 0 where they are tied. */
    static int rise(double earlier, double later) {
        return (later > earlier ? 1 : 0) - (later < earlier ? 1 : 0);
    }

    private static double exactP(double[] orders, int s) {
        int most = orders.length - 1;
        double all = 0;
        double asFar = 0;
        for (int k = 0; k <= most; k++) {
            all += orders[k];
            asFar += Math.abs(most - 2 * k) >= Math.abs(s) ? orders[k] : 0;
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
