package org.fazhi.compare;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.schema.Col;
import org.fazhi.statistics.ConfidenceInterval;
import org.fazhi.statistics.FunnelLimits;

/**
 * The exact counts a rate is made of, and so what chance alone can do to it. Intervals and limits are in units of the
 * rate: per cent, or events per {@value PerHead#PER} heads.
 *
 * @param numerator whole, not negative
 * @param denominator positive; whole for a share
 */
record Parts(double numerator, double denominator, Model model) {
    /** How far a published rate may lie from the one its parts give: the last digit of a double. */
    private static final double SAME = 1e-9;

    enum Model {
        /** A share of a whole: binomial, in per cent. */
        SHARE("WILSON", 100) {
            @Override
            ConfidenceInterval interval(Parts of, double confidence) {
                return ConfidenceInterval.wilson(of.numerator, of.denominator, confidence);
            }

            @Override
            ConfidenceInterval exact(Parts of, double confidence) {
                return ConfidenceInterval.clopperPearson(of.numerator, of.denominator, confidence);
            }

            @Override
            Optional<FunnelLimits> funnel(double target, Parts of, double coverage) {
                return FunnelLimits.binomial(target, of.denominator, coverage);
            }
        },
        /** Events among people: Poisson, per {@value PerHead#PER}. */
        PER_HEAD("POISSON_EXACT", PerHead.PER) {
            @Override
            ConfidenceInterval interval(Parts of, double confidence) {
                return ConfidenceInterval.poisson(of.numerator, confidence).times(1 / of.denominator);
            }

            @Override
            ConfidenceInterval exact(Parts of, double confidence) {
                return interval(of, confidence);
            }

            @Override
            Optional<FunnelLimits> funnel(double target, Parts of, double coverage) {
                return FunnelLimits.poisson(target, of.denominator, coverage);
            }
        };

        private final String method;
        private final double scale;

        Model(String method, double scale) {
            this.method = method;
            this.scale = scale;
        }

        abstract ConfidenceInterval interval(Parts of, double confidence);

        abstract ConfidenceInterval exact(Parts of, double confidence);

        abstract Optional<FunnelLimits> funnel(double target, Parts of, double coverage);

        /** CI_METHOD. */
        String method() {
            return method;
        }

        /** Units of the rate in 1. */
        double scale() {
            return scale;
        }
    }

    /** Of a rate in per cent; null where the parts are not known, are no share, or are not those of the rate as it stands. */
    static Parts ofShare(Row row, double lower, double upper) {
        Double numerator = row.getAs(Col.NUMERATOR_VALUE);
        Double denominator = row.getAs(Col.DENOMINATOR_VALUE);
        if (numerator == null || denominator == null || !isPerCent(row)) {
            return null;
        }
        boolean isShare = isCount(numerator) && isCount(denominator) && denominator >= 1 && numerator <= denominator;
        double rate = 100 * numerator / denominator;
        return isShare && rate >= lower - SAME * rate && rate <= upper + SAME * rate
                ? new Parts(numerator, denominator, Model.SHARE)
                : null;
    }

    static boolean isPerCent(Row row) {
        return IndicatorDef.PER_CENT.equals(row.getAs(Col.UNIT_MEASURE));
    }

    static boolean isCount(double value) {
        return value >= 0 && value == Math.rint(value);
    }

    ConfidenceInterval interval(double confidence) {
        return model.interval(this, confidence).times(model.scale());
    }

    /** One that holds at least as often as asked for, however near to an end the rate lies. */
    ConfidenceInterval exactInterval(double confidence) {
        return model.exact(this, confidence).times(model.scale());
    }

    /** @param target pooled rate as a fraction, in units of 1 */
    Optional<FunnelLimits> funnel(double target, double coverage) {
        return model.funnel(target, this, coverage).map(limits -> limits.times(model.scale()));
    }
}
