package org.fazhi.index;

import java.util.Arrays;
import org.fazhi.catalog.IndexDef;
import org.fazhi.statistics.SortedValues;

/** How the values of one indicator become points from 0 to 100, better ones more; a missing value (NaN) stays missing. */
enum Normalisation {
    /** 100 (x - worst) / (best - worst), cut to 0 and 100. */
    GOALPOSTS {
        @Override
        double point(double value, double[] sorted, IndexDef.Part part) {
            double share = (value - part.worst()) / (part.best() - part.worst());
            return 100 * Math.min(1, Math.max(0, share));
        }
    },
    /** 100 (x - min) / (max - min) within the group, turned round where less is better; 50 where all are equal. */
    MIN_MAX {
        @Override
        double point(double value, double[] sorted, IndexDef.Part part) {
            double low = sorted[0];
            double high = sorted[sorted.length - 1];
            double share = high > low ? (value - low) / (high - low) : 0.5;
            return 100 * (part.moreIsBetter() ? share : 1 - share);
        }
    },
    /** Share of the group that is worse, equals counted half. */
    PERCENTILE {
        @Override
        double point(double value, double[] sorted, IndexDef.Part part) {
            int below = SortedValues.countBelow(sorted, value);
            int atMost = SortedValues.countAtMost(sorted, value);
            double share = (below + atMost) / 2.0 / sorted.length;
            return 100 * (part.moreIsBetter() ? share : 1 - share);
        }
    };

    /** @param sorted values of the group that are there, ascending */
    abstract double point(double value, double[] sorted, IndexDef.Part part);

    double[] points(double[] values, IndexDef.Part part) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? value : point(value, sorted, part))
                .toArray();
    }
}
