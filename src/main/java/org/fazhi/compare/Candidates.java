package org.fazhi.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.period.Segments;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;

/** Reads the rows of one series after another; the few periods there are, are parsed once. */
final class Candidates {
    private final ComparisonRules rules;
    private final Map<String, TimePeriod> periods = new HashMap<>();

    Candidates(ComparisonRules rules) {
        this.rules = rules;
    }

    /** In the order of the rows. */
    List<Candidate> of(List<Row> series) {
        IndicatorDef indicator = rules.indicators().get(series.get(0).<String>getAs(Col.INDICATOR));
        Segments segments = rules.segments().get(indicator.code());
        Map<TimePeriod, Stretch> stretches = new HashMap<>();
        return series.stream()
                .map(row -> {
                    TimePeriod period = period(row);
                    Stretch stretch = stretches.computeIfAbsent(period, one -> Stretch.of(one, segments));
                    return Candidate.of(row, indicator, period, stretch, rules);
                })
                .toList();
    }

    private TimePeriod period(Row row) {
        return periods.computeIfAbsent(
                row.getAs(Col.TIME_PERIOD), code -> TimePeriod.parse(code).orElseThrow());
    }
}
