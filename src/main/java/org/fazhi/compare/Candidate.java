package org.fazhi.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/**
 * An observation, or a rate made from one, about to be set beside others.
 *
 * @param stretch periods it may be set beside
 * @param figure what is compared of it
 * @param unit the unit counted in, of a rate per head too
 * @param ownReason why it is not comparable whatever its group; null where it is
 * @param cells what its rows in COMPARISON share
 */
record Candidate(
        String area,
        String level,
        IndicatorDef indicator,
        TimePeriod period,
        Stretch stretch,
        LocalDate cutOff,
        boolean isAnnualised,
        boolean isSince,
        Figure figure,
        String unit,
        WhyNot ownReason,
        RowCells cells) {
    /** Columns of its rows that are those of its observation. */
    static final List<String> OF_THE_OBSERVATION = List.of(
            Col.REF_AREA,
            Col.INDICATOR,
            Col.STAT_SCOPE,
            Col.FREQ,
            Col.TIME_PERIOD,
            Col.AREA_NAME,
            Col.AREA_LEVEL,
            Col.MEASURE_TYPE,
            Col.PERIOD_END,
            Col.OBS_STATUS,
            Col.DERIVATION);

    static Candidate of(Row row, IndicatorDef indicator, TimePeriod period, Stretch stretch, ComparisonRules rules) {
        LocalDate cutOff = row.getAs(Col.PERIOD_END);
        Figure figure = Figure.of(row, rules);
        return new Candidate(
                row.getAs(Col.REF_AREA),
                row.getAs(Col.AREA_LEVEL),
                indicator,
                period,
                stretch,
                cutOff == null ? period.end() : cutOff,
                "ANNUALISED".equals(row.getAs(Col.DERIVATION)),
                "SINCE".equals(row.getAs(Col.ACCUMULATION)),
                figure,
                row.getAs(Col.UNIT_MEASURE),
                rules.reason(row, period),
                figure.into(new RowCells(Tables.COMPARISON)
                        .copy(row, OF_THE_OBSERVATION)
                        .set(Col.INDICATOR_NAME, indicator.nameZh())
                        .set(Col.THEME, indicator.theme())
                        .set(Col.DIRECTION, indicator.direction().name().toLowerCase(Locale.ROOT))));
    }

    /**
     * A rate made of this value.
     *
     * @param refusal why it is not comparable though this value is; null where it is
     */
    Candidate with(Figure rate, WhyNot refusal) {
        RowCells its = rate.into(cells.fork()).set(Col.MEASURE_TYPE, MeasureType.RATIO.name());
        WhyNot reason = ownReason == null ? refusal : ownReason;
        return new Candidate(
                area, level, indicator, period, stretch, cutOff, isAnnualised, isSince, rate, unit, reason, its);
    }

    /** Whether nothing of its own stands against it, whatever its group. */
    boolean mayBeCompared() {
        return ownReason == null;
    }

    boolean hasValue() {
        return figure.hasValue();
    }

    boolean isYear() {
        return "A".equals(period.freq());
    }
}
