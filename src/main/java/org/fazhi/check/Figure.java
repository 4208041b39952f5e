package org.fazhi.check;

import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;
import org.fazhi.schema.SentenceId;

/**
 * A figure of a document as the checks see it.
 *
 * @param indicator null where it is read but not coded
 * @param theme of the indicator; empty where it has none
 * @param family UNIT_MEASURE
 * @param metric the METRIC row
 */
record Figure(
        String id,
        IndicatorDef indicator,
        String theme,
        String scope,
        String period,
        SentenceId sentence,
        String partOf,
        String rateOf,
        String subject,
        Bounds bounds,
        String family,
        Row metric) {
    static final String PER_CENT = "PT";

    boolean isPerCent() {
        return family.equals(PER_CENT);
    }

    boolean isRate() {
        return indicator != null && indicator.measureType() == MeasureType.RATIO;
    }

    boolean isCount() {
        return !isPerCent() && bounds.value() != null;
    }

    boolean is(String code) {
        return indicator != null && indicator.code().equals(code);
    }

    /** Same scope and period and at most {@code sentences} apart. */
    boolean standsBeside(Figure other, int sentences) {
        return scope.equals(other.scope) && period.equals(other.period) && sentence.isNear(other.sentence, sentences);
    }

    String quote() {
        return metric.getAs(Col.QUOTE);
    }

    String printed() {
        return metric.<String>getAs(Col.RAW_VALUE);
    }
}
