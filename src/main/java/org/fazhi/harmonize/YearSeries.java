package org.fazhi.harmonize;

import java.util.Comparator;
import java.util.Optional;
import org.fazhi.period.Continuity;
import org.fazhi.period.SeriesBreak;
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

    /** What changed in the year of a figure, of what it counts or where. */
    static Optional<SeriesBreak> breakIn(Observed one, Continuity continuity) {
        return continuity.breakIn(one.indicator().code(), one.area().code(), of(one).year());
    }

    @Override
    public int compareTo(YearSeries other) {
        return ORDER.compare(this, other);
    }
}
