package org.fazhi.evaluate;

import java.math.BigDecimal;

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
        String quote) {
    boolean isScored() {
        return indicator != null && kind.equals("observation");
    }

    /** Read, but of nothing the catalogue knows. */
    boolean isUncoded() {
        return indicator == null && !kind.equals("other");
    }
}
