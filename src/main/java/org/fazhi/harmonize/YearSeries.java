package org.fazhi.harmonize;

import java.util.Comparator;
import java.util.Optional;
import org.fazhi.period.Continuity;
import org.fazhi.period.SeriesBreak;
import org.fazhi.period.TimePeriod;

/** One indicator, scope and denominator in the year in which the period begins. */
record YearSeries(String indicator, String scope, String denominator, TimePeriod year)
        implements Comparable<YearSeries> {
    private static final Comparator<YearSeries> ORDER = Comparator.comparing(YearSeries::indicator)
            .thenComparing(YearSeries::scope)
            .thenComparing(YearSeries::denominator)
            .thenComparing(series -> series.year().start());

    static YearSeries of(Observed one) {
        return new YearSeries(
                one.indicator().code(),
                one.scope(),
                one.over().indicator(),
                TimePeriod.year(one.period().start().getYear()));
    }

    /** Whether a figure is of a part of this year, and no more. */
    boolean holds(Observed part) {
        return !part.period().end().isAfter(year.end()) && !part.period().equals(year);
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
