package org.fazhi.support;

import java.math.BigDecimal;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/** Rows of OBSERVATION as tests need them: exact, reported, normal unless said otherwise. */
public final class Observed {
    /** A count of cases of a county. */
    public static RowCells count(String area, String indicator, String period, double value) {
        return observation(area, indicator, period, value)
                .set(Col.MEASURE_TYPE, "FLOW")
                .set(Col.DENOMINATOR, "_Z")
                .set(Col.UNIT_MEASURE, "CASE");
    }

    /** A rate of a county, in per cent. */
    public static RowCells rate(String area, String indicator, String denominator, String period, double value) {
        return observation(area, indicator, period, value)
                .set(Col.MEASURE_TYPE, "RATIO")
                .set(Col.DENOMINATOR, denominator)
                .set(Col.UNIT_MEASURE, "PT");
    }

    /** @param change as printed, without its sign of per cent: the digits say how sharp it is */
    public static RowCells stating(RowCells observation, String change, String base) {
        BigDecimal printed = new BigDecimal(change);
        return observation
                .set(Col.STATED_CHANGE_PCT, (Object) printed.doubleValue())
                .set(Col.STATED_CHANGE_DECIMALS, printed.scale())
                .set(Col.STATED_CHANGE_BASE, base);
    }

    private static RowCells observation(String area, String indicator, String period, double value) {
        TimePeriod parsed = TimePeriod.parse(period).orElseThrow();
        return new RowCells(Tables.OBSERVATION)
                .set(Col.REF_AREA, area)
                .set(Col.AREA_NAME, "甲" + area + "县")
                .set(Col.AREA_LEVEL, "county")
                .set(Col.INDICATOR, indicator)
                .set(Col.STAT_SCOPE, "ALL")
                .set(Col.FREQ, parsed.freq())
                .set(Col.TIME_PERIOD, parsed.code())
                .set(Col.PERIOD_START, parsed.start())
                .set(Col.PERIOD_END, parsed.end())
                .set(Col.ACCUMULATION, "PERIOD")
                .set(Col.OBS_VALUE, (Object) value)
                .set(Col.OBS_VALUE_LOWER, (Object) value)
                .set(Col.OBS_VALUE_UPPER, (Object) value)
                .set(Col.OBS_STATUS, "A")
                .set(Col.DERIVATION, "REPORTED");
    }

    private Observed() {}
}
