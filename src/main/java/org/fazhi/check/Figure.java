package org.fazhi.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    /** Those that are coded, by their indicator's code, each list in its order. */
    static Map<String, List<Figure>> byIndicator(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.indicator != null)
                .collect(Collectors.groupingBy(figure -> figure.indicator.code()));
    }

    boolean isPerCent() {
        return family.equals(IndicatorDef.PER_CENT);
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

    /** Same place, scope, period and accumulation and at most {@code sentences} apart. */
    boolean standsBeside(Figure other, int sentences) {
        return scope.equals(other.scope) && isOfSamePlaceAndTime(other) && sentence.isNear(other.sentence, sentences);
    }

    /**
     * Same place, period and accumulation: a total since an origin is none of the period it is told in. Figures whose
     * periods are not known are not known to be of one.
     */
    boolean isOfSamePlaceAndTime(Figure other) {
        return !period.isEmpty()
                && period.equals(other.period)
                && isSince() == other.isSince()
                && Objects.equals(area(), other.area());
    }

    private String area() {
        return metric.getAs(Col.REF_AREA);
    }

    private boolean isSince() {
        return "SINCE".equals(metric.getAs(Col.ACCUMULATION));
    }

    String quote() {
        return metric.getAs(Col.QUOTE);
    }

    String printed() {
        return metric.<String>getAs(Col.RAW_VALUE);
    }
}
