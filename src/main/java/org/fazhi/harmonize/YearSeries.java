package org.fazhi.harmonize;

import java.util.Comparator;
import org.fazhi.period.TimePeriod;

/** One indicator and scope in the year in which the period begins. */
record YearSeries(String indicator, String scope, TimePeriod year) implements Comparable<YearSeries> {
    private static final Comparator<YearSeries> ORDER = Comparator.comparing(YearSeries::indicator)
            .thenComparing(YearSeries::scope)
            .thenComparing(series -> series.year().start());

    static YearSeries of(Observed one) {
        return new YearSeries(
                one.indicator().code(),
                one.scope(),
                TimePeriod.year(one.period().start().getYear()));
    }

    @Override
    public int compareTo(YearSeries other) {
        return ORDER.compare(this, other);
    }
}
