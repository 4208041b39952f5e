package org.fazhi.trend;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Refusal;
import org.fazhi.period.TimePeriod;
import org.fazhi.period.Timed;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/**
 * One observation of a series.
 *
 * @param bounds OBS_VALUE, OBS_VALUE_LOWER and OBS_VALUE_UPPER
 * @param unfit why the value enters no trend; null where it does
 */
record Point(Row row, TimePeriod period, String unit, Bounds bounds, WhyNoChange unfit) {
    /** OBS_STATUS of a value nothing is known against. */
    static final String NORMAL = "A";

    /** Columns it is read from. */
    static final List<String> READS = List.of(
            Col.TIME_PERIOD,
            Col.UNIT_MEASURE,
            Col.MEASURE_TYPE,
            Col.DENOMINATOR,
            Col.ACCUMULATION,
            Col.PERIOD_START,
            Col.PERIOD_END,
            Col.OBS_VALUE,
            Col.OBS_VALUE_LOWER,
            Col.OBS_VALUE_UPPER,
            Col.OBS_STATUS,
            Col.STATED_CHANGE_DECIMALS,
            Col.STATED_CHANGE_BASE);

    static Point of(Row row, TrendRules rules) {
        TimePeriod period = TimePeriod.parse(row.getAs(Col.TIME_PERIOD)).orElseThrow();
        return new Point(row, period, row.getAs(Col.UNIT_MEASURE), Bounds.of(row::getAs), unfit(row, period, rules));
    }

    Double value() {
        return bounds.value();
    }

    /** Whether it is counted in per cent, so that it changes in percentage points; another ratio changes as a count does. */
    boolean isPerCent() {
        return unit.equals(IndicatorDef.PER_CENT);
    }

    private static WhyNoChange unfit(Row row, TimePeriod period, TrendRules rules) {
        WhyNoChange ofValue = unfitValue(row, rules);
        if (ofValue != null) {
            return ofValue;
        }
        Timed timed = Timed.named(
                row.getAs(Col.MEASURE_TYPE), row.getAs(Col.ACCUMULATION), period, row.getAs(Col.PERIOD_END));
        Optional<Refusal> ofPeriod = rules.algebra().refusalToCompare(timed);
        if (ofPeriod.isPresent()) {
            return WhyNoChange.of(ofPeriod.get());
        }
        boolean isOverUnknown = isRatio(row) && "_U".equals(row.getAs(Col.DENOMINATOR));
        return isOverUnknown ? WhyNoChange.DENOMINATOR_UNKNOWN : null;
    }

    private static WhyNoChange unfitValue(Row row, TrendRules rules) {
        if (row.getAs(Col.OBS_VALUE) == null) {
            return WhyNoChange.ONE_SIDED;
        }
        if (row.<Double>getAs(Col.OBS_VALUE) < 0 && !rules.maySink(row.getAs(Col.UNIT_MEASURE))) {
            return WhyNoChange.NEGATIVE;
        }
        String status = row.getAs(Col.OBS_STATUS);
        return switch (status == null ? NORMAL : status) {
            case "E" -> WhyNoChange.ESTIMATED;
            case "V" -> WhyNoChange.UNVALIDATED;
            case "U" -> WhyNoChange.LOW_RELIABILITY;
            default -> null;
        };
    }

    /** Whether it is a share of a whole, in per cent, and no more than that. */
    boolean isShare() {
        return isPerCent() && value() != null && value() <= 100;
    }

    private static boolean isRatio(Row row) {
        return MeasureType.RATIO.name().equals(row.getAs(Col.MEASURE_TYPE));
    }
}
