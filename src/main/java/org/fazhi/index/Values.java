package org.fazhi.index;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;

/**
 * Core values of one group, a column an indicator of the core set and a cell a place; NaN is missing.
 *
 * @param places a row of each place, in order of REF_AREA
 * @param value OBS_VALUE
 * @param lower OBS_VALUE_LOWER, the value itself where that is open
 * @param upper OBS_VALUE_UPPER, the value itself where that is open
 */
record Values(List<Row> places, double[][] value, double[][] lower, double[][] upper) {
    /** @param rows comparable values of one group, of each part of the core set over its own denominator */
    static Values of(List<Row> rows, IndexRules rules) {
        Map<String, Row> places = new TreeMap<>();
        rows.forEach(row -> places.putIfAbsent(row.getAs(Col.REF_AREA), row));
        List<String> codes = List.copyOf(places.keySet());
        Values values = new Values(
                List.copyOf(places.values()),
                missing(rules.size(), codes.size()),
                missing(rules.size(), codes.size()),
                missing(rules.size(), codes.size()));
        List<String> core = rules.codes();
        for (Row row : rows) {
            int part = core.indexOf(row.<String>getAs(Col.INDICATOR));
            int place = Collections.binarySearch(codes, row.<String>getAs(Col.REF_AREA));
            double value = row.<Double>getAs(Col.OBS_VALUE);
            values.value[part][place] = value;
            values.lower[part][place] = orElse(row.getAs(Col.OBS_VALUE_LOWER), value);
            values.upper[part][place] = orElse(row.getAs(Col.OBS_VALUE_UPPER), value);
        }
        return values;
    }

    int size() {
        return places.size();
    }

    /** Places in order of their figures, the missing last. */
    int[] byFigures() {
        Comparator<Integer> order = Comparator.comparingInt(place -> 0);
        for (double[][] columns : List.of(value, lower, upper)) {
            for (double[] column : columns) {
                order = order.thenComparingDouble(place -> column[place]);
            }
        }
        return IntStream.range(0, size())
                .boxed()
                .sorted(order)
                .mapToInt(place -> place)
                .toArray();
    }

    /** @param kept which places, ascending */
    Values only(int[] kept) {
        return new Values(
                Arrays.stream(kept).mapToObj(places::get).toList(),
                only(kept, value),
                only(kept, lower),
                only(kept, upper));
    }

    private static double[][] only(int[] kept, double[][] columns) {
        return Arrays.stream(columns)
                .map(column ->
                        Arrays.stream(kept).mapToDouble(place -> column[place]).toArray())
                .toArray(double[][]::new);
    }

    private static double orElse(Double bound, double value) {
        return bound == null ? value : bound;
    }

    private static double[][] missing(int parts, int places) {
        double[][] cells = new double[parts][places];
        for (double[] column : cells) {
            Arrays.fill(column, Double.NaN);
        }
        return cells;
    }
}
