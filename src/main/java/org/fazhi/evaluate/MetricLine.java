package org.fazhi.evaluate;

import java.math.BigDecimal;
import org.fazhi.grammar.Figure;

/**
 * A figure as read: the columns of METRIC that are scored.
 *
 * @param doc DOC_ID without ending
 * @param start first code point of number and unit
 * @param end code point after the last
 * @param kind observation, target, pilot or other
 * @param indicator catalogue code; null where not coded
 * @param value the number in full; null where there is none
 * @param ruleId RULE_ID, null where not coded
 * @param score how well the frame fitted; 0 where unknown
 */
public record MetricLine(
        String doc,
        int start,
        int end,
        String kind,
        String indicator,
        BigDecimal value,
        String refArea,
        String timePeriod,
        String ruleId,
        String subject,
        String rawValue,
        String rawUnit,
        String quote,
        double score) {
    /** A figure of the grammar. */
    public static MetricLine of(String doc, Figure figure) {
        return new MetricLine(
                doc,
                figure.charStart(),
                figure.charEnd(),
                figure.kind().code(),
                figure.indicator(),
                figure.value(),
                figure.refArea(),
                figure.period() == null ? null : figure.period().code(),
                figure.ruleId(),
                figure.subject(),
                figure.rawValue(),
                figure.rawUnit(),
                figure.quote(),
                figure.score());
    }

    boolean isScored() {
        return indicator != null && kind.equals("observation");
    }

    /** Read, but of nothing the catalogue knows. */
    boolean isUncoded() {
        return indicator == null && !kind.equals("other");
    }
}
