package org.fazhi.grammar;

import java.util.List;
import org.fazhi.quantity.Quantity;

/**
 * A number with its measure word, in chars of the plain text.
 *
 * @param start first char, hedges before the number included
 * @param numberStart first char of the number itself
 * @param numberEnd char after the number and its inner hedge
 * @param end char after measure word and the hedge behind it
 * @param unit measure word; null where none is printed
 * @param families unit families of the word
 * @param ordinal stands behind 第 or inside a name such as 1+16+N
 * @param small a lone Chinese numeral below ten: as often a set phrase as a figure
 */
record Numeral(
        int start,
        int numberStart,
        int numberEnd,
        int end,
        Quantity quantity,
        String rawValue,
        String unit,
        List<String> families,
        boolean ordinal,
        boolean small,
        boolean quoted) {
    /** Unit families that only a change is told in. */
    static final String PERCENTAGE_POINTS = "PP";

    static final String MULTIPLE = "MULTIPLE";

    boolean isOf(String family) {
        return families.contains(family);
    }

    boolean isPercent() {
        return !quantity.sign().isEmpty();
    }
}
