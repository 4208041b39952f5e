package org.fazhi.evaluate;

import java.math.BigDecimal;

/**
 * What a reader of the text says of one figure.
 *
 * @param doc file name without ending, or a passage's id
 * @param start first code point of number and unit in the text
 * @param end code point after the last
 * @param kind observation, target, pilot or other
 * @param indicator catalogue code; null where none fits
 * @param value the number in full; null for other
 * @param quote the words around the number
 * @param refArea code of the place; null where the text does not tell
 * @param timePeriod SDMX period; null where the text does not tell
 * @param judgement another reader might say otherwise: counts neither way
 */
public record GoldLabel(
        String doc,
        int start,
        int end,
        String kind,
        String indicator,
        BigDecimal value,
        String quote,
        String refArea,
        String timePeriod,
        boolean judgement) {
    /** Only observations of an indicator are scored. */
    public boolean isScored() {
        return kind.equals("observation") && indicator != null;
    }

    boolean overlaps(MetricLine figure) {
        return start < figure.end() && figure.start() < end;
    }

    /** File name of a document without folder and ending. */
    static String stem(String doc) {
        String name = doc.substring(doc.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
