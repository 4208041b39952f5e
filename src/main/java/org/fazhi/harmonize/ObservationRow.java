package org.fazhi.harmonize;

import java.util.List;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.MeasureType;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/** An observation as a row of its table. */
final class ObservationRow {
    private static final String YEAR_ESTIMATE = "Y";
    /** What a reader sees of the leading statement; the printed number stands only beside the value it gives. */
    private static final List<String> READING =
            List.of(Col.DOC_ID, Col.CHAR_START, Col.CHAR_END, Col.QUOTE, Col.SOURCE_URL, Col.DATE_PUBLISHED);

    private static final List<String> PRINTED = List.of(
            Col.RAW_VALUE,
            Col.RAW_UNIT,
            Col.RAW_PERIOD,
            Col.STATED_CHANGE_PCT,
            Col.STATED_CHANGE_DECIMALS,
            Col.STATED_CHANGE_BASE);

    private final RowCells cells = new RowCells(Tables.OBSERVATION);

    private ObservationRow() {}

    static Row of(Observed one) {
        return new ObservationRow().fill(one).row();
    }

    static Row of(Missing one) {
        return new ObservationRow()
                .fill(one.cell())
                .set(Col.WHY_NO_VALUE, one.why().name())
                .row();
    }

    private RowCells fill(Observed one) {
        put(Col.REF_AREA, one.area().code());
        put(Col.AREA_NAME, one.area().name());
        put(Col.AREA_LEVEL, one.area().level());
        put(Col.INDICATOR, one.indicator().code());
        put(Col.STAT_SCOPE, one.scope());
        put(Col.DENOMINATOR, one.over().indicator());
        put(Col.FREQ, one.period().freq());
        put(Col.TIME_PERIOD, one.period().code());
        put(Col.PERIOD_START, one.period().start());
        put(Col.PERIOD_END, one.cutOff());
        put(Col.ACCUMULATION, one.accumulation().name());
        put(Col.MEASURE_TYPE, one.indicator().measureType().name());
        put(Col.TIME_PER_COLLECT, timePerCollect(one));
        put(Col.OBS_VALUE, one.bounds().value());
        put(Col.OBS_VALUE_LOWER, one.bounds().lower());
        put(Col.OBS_VALUE_UPPER, one.bounds().upper());
        put(Col.OBS_QUALIFIER, one.qualifier());
        put(Col.UNIT_MEASURE, one.unit());
        put(Col.UNIT_MULT, 0);
        put(Col.OBS_STATUS, one.status().name());
        put(Col.DERIVATION, one.derivation().name());
        put(Col.STATEMENTS, one.statements());
        put(Col.SHARE, one.share());
        if (one.over().evidence() != null) {
            put(Col.DENOMINATOR_EVIDENCE, one.over().evidence().name());
        }
        Row metric = one.leading().metric();
        cells.copy(metric, READING);
        if (one.derivation() == Derivation.REPORTED) {
            cells.copy(metric, PRINTED);
        }
        return cells;
    }

    private void put(String name, Object value) {
        cells.set(name, value);
    }

    private static String timePerCollect(Observed one) {
        MeasureType type = one.indicator().measureType();
        return one.derivation() == Derivation.ANNUALISED ? YEAR_ESTIMATE : type.timePerCollect();
    }
}
