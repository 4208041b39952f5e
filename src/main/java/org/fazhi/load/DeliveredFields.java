package org.fazhi.load;

import java.util.List;
import org.fazhi.schema.Col;

/** Fields of a delivered metric, all read as text. Which may be left out is for {@link DeliveredReader} to say. */
final class DeliveredFields {
    static final String PUBLISHER = "PUBLISHER";
    static final String PARENT_NAME = "PARENT_NAME";
    static final String STATED_CHANGE = "STATED_CHANGE";

    static final List<String> ALL = List.of(
            Col.METRIC_ID,
            Col.SOURCE_URL,
            Col.SOURCE_TITLE,
            PUBLISHER,
            Col.ISSUER,
            Col.DATE_PUBLISHED,
            Col.AREA_NAME,
            PARENT_NAME,
            Col.REF_AREA,
            Col.AREA_LEVEL,
            Col.INDICATOR,
            Col.SUBJECT,
            Col.RAW_VALUE,
            Col.RAW_UNIT,
            Col.RAW_PERIOD,
            Col.TIME_PERIOD,
            Col.TIME_PER_COLLECT,
            STATED_CHANGE,
            Col.KIND,
            Col.STAT_SCOPE,
            Col.NOTE);

    private DeliveredFields() {}
}
