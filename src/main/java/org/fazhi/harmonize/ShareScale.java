package org.fazhi.harmonize;

import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Settings.Annualise;
import org.fazhi.catalog.UnitKind;

/**
 * Scale on which the share s of a year's value is set against the share m of its days, so that beginnings of any length
 * learn together: on it their deviation has the same mean and variance whatever m is.
 */
enum ShareScale {
    /** Counts: s is Beta(κ m, κ (1 − m)); (s − m) / √(m (1 − m)) has variance 1 / (κ + 1). */
    BETA {
        @Override
        double unit(double covered) {
            return Math.sqrt(covered * (1 - covered));
        }

        @Override
        double mean(double covered, double shift) {
            return covered + shift * unit(covered);
        }

        @Override
        double spread(double covered, double variance) {
            return 1 / Math.min(MOST_VARIANCE, variance) - 1;
        }

        @Override
        double priorShift(Annualise prior) {
            return (prior.priorShare() - HALF) / unit(HALF);
        }

        @Override
        double priorVariance(Annualise prior) {
            return 1 / (prior.priorStrength() + 1);
        }
    },
    /** Money: log s is normal; log(s / m) / √((1 − m) / m) has the variance that a half of the year has. */
    LOG {
        @Override
        double unit(double covered) {
            return Math.sqrt((1 - covered) / covered);
        }

        @Override
        double mean(double covered, double shift) {
            return covered * Math.exp(shift * unit(covered));
        }

        @Override
        double spread(double covered, double variance) {
            return Math.sqrt(variance) * unit(covered);
        }

        @Override
        double priorShift(Annualise prior) {
            return Math.log(prior.priorShare() / HALF) / unit(HALF);
        }

        @Override
        double priorVariance(Annualise prior) {
            return prior.moneyLogSd() * prior.moneyLogSd();
        }
    };

    /** The prior of pipeline.yaml is said for a half of the year. */
    private static final double HALF = 0.5;

    private static final double MOST_VARIANCE = 0.5;

    /** @param unit UNIT_MEASURE */
    static ShareScale of(Catalog catalog, String unit) {
        return catalog.family(unit).orElseThrow().kind() == UnitKind.COUNT ? BETA : LOG;
    }

    /** What a deviation of 1 is in a beginning that covers a share of the days. */
    abstract double unit(double covered);

    /** Share of the value that falls into it: the mean, of money the median. */
    abstract double mean(double covered, double shift);

    /** κ, of money the standard deviation of the share's logarithm. */
    abstract double spread(double covered, double variance);

    abstract double priorShift(Annualise prior);

    abstract double priorVariance(Annualise prior);
}
