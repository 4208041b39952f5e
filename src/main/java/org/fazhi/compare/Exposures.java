package org.fazhi.compare;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;

/**
 * Delivered denominators: people, households, firms of a place in a year. Small enough to go to every task.
 *
 * @param indicators codes there are values of, in order
 */
record Exposures(List<String> indicators, Map<Key, Double> values) implements Serializable {
    record Key(String area, String year, String indicator) implements Serializable {}

    /** @param denominator table DENOMINATOR */
    static Exposures of(Dataset<Row> denominator) {
        Map<Key, Double> values = denominator.collectAsList().stream()
                .collect(Collectors.toMap(
                        row -> new Key(row.getAs(Col.REF_AREA), row.getAs(Col.TIME_PERIOD), row.getAs(Col.INDICATOR)),
                        row -> row.<Double>getAs(Col.OBS_VALUE)));
        return new Exposures(
                values.keySet().stream().map(Key::indicator).distinct().sorted().toList(), values);
    }

    /** Of the year the period lies in; empty where it spans years or nothing was delivered. */
    OptionalDouble of(String area, TimePeriod period, String indicator) {
        boolean isWithinAYear = period.start().getYear() == period.end().getYear();
        Double value = isWithinAYear
                ? values.get(new Key(area, String.valueOf(period.start().getYear()), indicator))
                : null;
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
