package org.fazhi.extract;

import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;

/** Where the columns that a figure fills stand in METRIC. */
final class MetricColumns {
    static final int METRIC_ID = at(Col.METRIC_ID);
    static final int DOC_ID = at(Col.DOC_ID);
    static final int SOURCE_FILE = at(Col.SOURCE_FILE);
    static final int SOURCE_URL = at(Col.SOURCE_URL);
    static final int SOURCE_TITLE = at(Col.SOURCE_TITLE);
    static final int ISSUER = at(Col.ISSUER);
    static final int DATE_PUBLISHED = at(Col.DATE_PUBLISHED);
    static final int CHAR_START = at(Col.CHAR_START);
    static final int CHAR_END = at(Col.CHAR_END);
    static final int SENTENCE_ID = at(Col.SENTENCE_ID);
    static final int QUOTE = at(Col.QUOTE);
    static final int KIND = at(Col.KIND);
    static final int INDICATOR = at(Col.INDICATOR);
    static final int SUBJECT = at(Col.SUBJECT);
    static final int STAT_SCOPE = at(Col.STAT_SCOPE);
    static final int RAW_VALUE = at(Col.RAW_VALUE);
    static final int VALUE = at(Col.VALUE);
    static final int OBS_QUALIFIER = at(Col.OBS_QUALIFIER);
    static final int RAW_UNIT = at(Col.RAW_UNIT);
    static final int RAW_PERIOD = at(Col.RAW_PERIOD);
    static final int REF_AREA = at(Col.REF_AREA);
    static final int AREA_NAME = at(Col.AREA_NAME);
    static final int FREQ = at(Col.FREQ);
    static final int TIME_PERIOD = at(Col.TIME_PERIOD);
    static final int PERIOD_START = at(Col.PERIOD_START);
    static final int PERIOD_END = at(Col.PERIOD_END);
    static final int ACCUMULATION = at(Col.ACCUMULATION);
    static final int PART_OF = at(Col.PART_OF);
    static final int RATE_OF = at(Col.RATE_OF);
    static final int STATED_CHANGE_PCT = at(Col.STATED_CHANGE_PCT);
    static final int STATED_CHANGE_DECIMALS = at(Col.STATED_CHANGE_DECIMALS);
    static final int STATED_CHANGE_BASE = at(Col.STATED_CHANGE_BASE);
    static final int RULE_ID = at(Col.RULE_ID);
    static final int CONFIDENCE = at(Col.CONFIDENCE);

    /** Columns of METRIC. */
    static final int ALL = Tables.METRIC.schema().size();

    private static int at(String column) {
        return Tables.METRIC.positions().get(column);
    }

    private MetricColumns() {}
}
