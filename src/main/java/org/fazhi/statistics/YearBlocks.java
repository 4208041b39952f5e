package org.fazhi.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Mann-Kendall's S of several seasons under whole years in any order. The seasons of one year share what made the year,
 * so that a permutation moves them together (Hirsch and Slack 1984); what a year lacks moves with it.
 *
 * @param pairs years a and b to S of the pair with a before b: seasons in which b's value is larger, less those in which
 *     it is smaller
 */
record YearBlocks(int[][] pairs) {
    /** Years up to which every set of them is gone through: memory and time double with each. */
    static final int LISTED_UP_TO = 12;

    static YearBlocks of(List<Series> seasons) {
        double[] years = seasons.stream()
                .flatMapToDouble(season -> Arrays.stream(season.x()))
                .distinct()
                .sorted()
                .toArray();
        int[][] pairs = new int[years.length][years.length];
        for (Series season : seasons) {
            double[] y = season.y();
            int[] at = Arrays.stream(season.x())
                    .mapToInt(year -> Arrays.binarySearch(years, year))
                    .toArray();
            for (int later = 1; later < y.length; later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    int rise = MannKendall.rise(y[earlier], y[later]);
                    pairs[at[earlier]][at[later]] += rise;
                    pairs[at[later]][at[earlier]] -= rise;
                }
            }
        }
        return new YearBlocks(pairs);
    }

    int years() {
        return pairs.length;
    }

    /** No order of the years has an S further from 0. */
    int mostThereCanBe() {
        int most = 0;
        for (int[] ofTheYear : pairs) {
            most += Arrays.stream(ofTheYear).map(Math::abs).sum();
        }
        return most / 2;
    }

    /**
     * Var S over all orders of the years, that is sum over a and b of the seasons' covariances of Dietz and Killeen 1981:
     * of two pairs with a year in common the orders agree in sign twice in three times, of others as often as not.
     */
    double variance() {
        long squares = 0;
        for (int[] ofTheYear : pairs) {
            long sum = 0;
            long ofPairs = 0;
            for (int pair : ofTheYear) {
                sum += pair;
                ofPairs += (long) pair * pair;
            }
            squares += 2 * sum * sum + ofPairs;
        }
        return squares / 6.0;
    }

    /**
     * Orders of the years with S = most there can be - 2 k at index k. Built up set by set of years: one of a set comes last,
     * after every order of the others.
     */
    double[] orders() {
        double[][] orders = new double[1 << years()][];
        orders[0] = new double[] {1};
        for (int set = 1; set < orders.length; set++) {
            int one = Integer.numberOfTrailingZeros(set);
            orders[set] = new double[orders[set ^ 1 << one].length + between(set, one)];
            for (int left = set; left != 0; left &= left - 1) {
                int last = Integer.numberOfTrailingZeros(left);
                InversionDistribution.add(orders[set], orders[set ^ 1 << last], against(set, last));
            }
        }
        return orders[orders.length - 1];
    }

    /** Pairs of a year and the others of a set, whichever way they go. */
    private int between(int set, int year) {
        int between = 0;
        for (int left = set; left != 0; left &= left - 1) {
            between += Math.abs(pairs[year][Integer.numberOfTrailingZeros(left)]);
        }
        return between;
    }

    /** Those of them that fall where the year comes last. */
    private int against(int set, int last) {
        int falling = 0;
        for (int left = set; left != 0; left &= left - 1) {
            falling += Math.max(0, pairs[last][Integer.numberOfTrailingZeros(left)]);
        }
        return falling;
    }
}
