package org.fazhi.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;

/**
 * The counts a ratio is made of, found at the same place, period and scope. DENOMINATOR_VALUE is the count it is over;
 * NUMERATOR_VALUE the count above, where both are exact, so that an interval can rest on them. A contradicted count is none,
 * nor is an estimate: what is not known bounds nothing.
 */
final class RatioParts {
    private static final List<String> SAME_CELL = List.of(Col.REF_AREA, Col.STAT_SCOPE, Col.FREQ, Col.TIME_PERIOD);
    private static final String COUNTS = "COUNTS";
    private static final String VALUE = "VALUE";
    private static final String EXACT = "EXACT";

    /** Only ratios over a known indicator are looked up: the other rows are not shuffled for it. */
    static Dataset<Row> withParts(Dataset<Row> observation, Catalog catalog) {
        Column isRatio = col(Col.MEASURE_TYPE).eqNullSafe("RATIO");
        Column none = lit(null).cast("double");
        Dataset<Row> others = observation
                .filter(isRatio.unary_$bang())
                .withColumns(Map.of(Col.NUMERATOR_VALUE, none, Col.DENOMINATOR_VALUE, none));
        Dataset<Row> ratios = observation
                .filter(isRatio)
                .join(counts(observation, catalog), SAME_CELL.toArray(String[]::new), "left")
                .withColumns(parts(catalog))
                .drop(COUNTS);
        return others.unionByName(ratios);
    }

    /** What each cell counts, of the indicators that are a part of some ratio. */
    private static Dataset<Row> counts(Dataset<Row> observation, Catalog catalog) {
        Object[] parts = catalog.indicators().stream()
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.numerator()), one.denominators().stream()))
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray();
        Column exact = col(Col.OBS_VALUE_LOWER).equalTo(col(Col.OBS_VALUE_UPPER));
        Column count = struct(col(Col.OBS_VALUE).as(VALUE), exact.as(EXACT));
        return observation
                .filter(col(Col.DENOMINATOR)
                        .equalTo("_Z")
                        .and(col(Col.INDICATOR).isin(parts))
                        .and(not(col(Col.OBS_STATUS).eqNullSafe("V")))
                        .and(not(col(Col.DERIVATION).eqNullSafe("ANNUALISED"))))
                .groupBy(SAME_CELL.stream().map(name -> col(name)).toArray(Column[]::new))
                .agg(map_from_entries(collect_list(struct(col(Col.INDICATOR), count)))
                        .as(COUNTS));
    }

    private static Map<String, Column> parts(Catalog catalog) {
        Column[] numerators = catalog.indicators().stream()
                .filter(one -> one.numerator() != null)
                .flatMap(one -> Stream.of(lit(one.code()), lit(one.numerator())))
                .toArray(Column[]::new);
        Column numerator = part(try_element_at(map(numerators), col(Col.INDICATOR)));
        Column denominator = part(col(Col.DENOMINATOR));
        Column bothExact = numerator.getField(EXACT).and(denominator.getField(EXACT));
        return Map.of(
                Col.DENOMINATOR_VALUE, denominator.getField(VALUE),
                Col.NUMERATOR_VALUE, when(bothExact, numerator.getField(VALUE)));
    }

    private static Column part(Column code) {
        return try_element_at(col(COUNTS), code);
    }

    private RatioParts() {}
}
