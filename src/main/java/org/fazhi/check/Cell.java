package org.fazhi.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;
import org.fazhi.period.Continuity;
import org.fazhi.period.TimePeriod;
import org.fazhi.period.Timed;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/**
 * An observation as the checks see it.
 *
 * @param row the OBSERVATION row
 */
record Cell(
        String area,
        String indicator,
        String scope,
        String denominator,
        String unit,
        TimePeriod period,
        Bounds bounds,
        String measureType,
        boolean isReported,
        String status,
        Row row) {

    /** What makes cells of one place comparable over time. */
    record Series(String indicator, String scope, String denominator, String unit) implements Comparable<Series> {
        @Override
        public int compareTo(Series other) {
            return toString().compareTo(other.toString());
        }
    }

    static Cell of(Row row) {
        return new Cell(
                row.getAs(Col.REF_AREA),
                row.getAs(Col.INDICATOR),
                row.getAs(Col.STAT_SCOPE),
                row.getAs(Col.DENOMINATOR),
                row.getAs(Col.UNIT_MEASURE),
                TimePeriod.parse(row.getAs(Col.TIME_PERIOD)).orElseThrow(),
                Bounds.of(row::getAs),
                row.getAs(Col.MEASURE_TYPE),
                "REPORTED".equals(row.getAs(Col.DERIVATION)),
                row.getAs(Col.OBS_STATUS),
                row);
    }

    Series series() {
        return new Series(indicator, scope, denominator, unit);
    }

    boolean isFlow() {
        return "FLOW".equals(measureType);
    }

    boolean isOpeningPlusFlow() {
        return "OPENING_PLUS_FLOW".equals(measureType);
    }

    boolean isRatio() {
        return "RATIO".equals(measureType);
    }

    boolean isPerCent() {
        return IndicatorDef.PER_CENT.equals(unit);
    }

    boolean isSince() {
        return "SINCE".equals(row.getAs(Col.ACCUMULATION));
    }

    Timed timed() {
        return new Timed(
                MeasureType.valueOf(measureType),
                Accumulation.valueOf(row.getAs(Col.ACCUMULATION)),
                period,
                row.getAs(Col.PERIOD_END));
    }

    /** Whether what it counts, or where, changed in a period. */
    boolean isBroken(TimePeriod within, Continuity continuity) {
        return continuity.breakIn(indicator, area, within).isPresent();
    }

    String level() {
        return row.getAs(Col.AREA_LEVEL);
    }

    String printed() {
        return row.getAs(Col.RAW_VALUE);
    }

    /** The least it can be is more than the most the other can be. */
    boolean exceeds(Cell other) {
        return bounds.exceeds(other.bounds);
    }

    /** Reported cells of each series by period; one a period, since the period is part of the key. */
    static Map<Series, Map<String, Cell>> reportedBySeries(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.isReported && !cell.isSince())
                .collect(Collectors.groupingBy(
                        Cell::series,
                        TreeMap::new,
                        Collectors.toMap(cell -> cell.period.code(), cell -> cell, (one, other) -> one, TreeMap::new)));
    }
}
