package org.fazhi.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    /** @param rows comparable values of one group; of an indicator over several denominators the one most places have */
    static Values of(List<Row> rows, IndexRules rules) {
        Map<String, Row> places = new TreeMap<>();
        rows.forEach(row -> places.putIfAbsent(row.getAs(Col.REF_AREA), row));
        Map<String, List<Row>> byIndicator =
                rows.stream().collect(Collectors.groupingBy(row -> row.<String>getAs(Col.INDICATOR)));
        List<String> codes = List.copyOf(places.keySet());
        Values values = new Values(
                List.copyOf(places.values()),
                missing(rules.size(), codes.size()),
                missing(rules.size(), codes.size()),
                missing(rules.size(), codes.size()));
        for (int part = 0; part < rules.size(); part++) {
            for (Row row : overOneDenominator(byIndicator.getOrDefault(rules.code(part), List.of()))) {
                int place = Collections.binarySearch(codes, row.<String>getAs(Col.REF_AREA));
                double value = row.<Double>getAs(Col.OBS_VALUE);
                values.value[part][place] = value;
                values.lower[part][place] = orElse(row.getAs(Col.OBS_VALUE_LOWER), value);
                values.upper[part][place] = orElse(row.getAs(Col.OBS_VALUE_UPPER), value);
            }
        }
        return values;
    }

    int size() {
        return places.size();
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

    private static List<Row> overOneDenominator(List<Row> rows) {
        Map<String, List<Row>> byDenominator = new TreeMap<>();
        rows.forEach(row -> byDenominator
                .computeIfAbsent(row.getAs(Col.DENOMINATOR), none -> new ArrayList<>())
                .add(row));
        List<Row> most = List.of();
        for (List<Row> over : byDenominator.values()) {
            most = over.size() > most.size() ? over : most;
        }
        return most;
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
