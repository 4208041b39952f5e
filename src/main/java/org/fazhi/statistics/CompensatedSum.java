package org.fazhi.statistics;

/** Sum that carries the rounding error along (Neumaier 1974): the same for any order of the values, to the last digits. */
final class CompensatedSum {
    static double of(double[] values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    private CompensatedSum() {}
}
