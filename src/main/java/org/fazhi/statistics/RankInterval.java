package org.fazhi.statistics;

import java.util.Arrays;

/**
 * Best and worst competition rank that value intervals leave open: best, when this value is at its better end and all
 * others at their worse ends; worst, the other way round (interval order, Fishburn 1985).
 *
 * @param best least rank number, 1 = best
 * @param worst greatest rank number
 */
public record RankInterval(int best, int worst) {
    /**
     * One interval a value, in the order given.
     *
     * @param lower lower ends; -infinity is open
     * @param upper upper ends; +infinity is open
     * @param largestIsBest whether rank 1 is the largest value
     */
    public static RankInterval[] of(double[] lower, double[] upper, boolean largestIsBest) {
        return largestIsBest ? fromTop(lower, upper) : fromTop(negated(upper), negated(lower));
    }

    private static RankInterval[] fromTop(double[] lower, double[] upper) {
        double[] lowers = lower.clone();
        double[] uppers = upper.clone();
        Arrays.sort(lowers);
        Arrays.sort(uppers);
        RankInterval[] ranks = new RankInterval[lower.length];
        for (int i = 0; i < lower.length; i++) {
            int surelyLarger = lowers.length - SortedValues.countAtMost(lowers, upper[i]);
            int perhapsLarger = uppers.length - SortedValues.countAtMost(uppers, lower[i]);
            int itself = upper[i] > lower[i] ? 1 : 0;
            ranks[i] = new RankInterval(1 + surelyLarger, 1 + perhapsLarger - itself);
        }
        return ranks;
    }

    private static double[] negated(double[] values) {
        double[] negated = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            negated[i] = 0.0 - values[i];
        }
        return negated;
    }
}
