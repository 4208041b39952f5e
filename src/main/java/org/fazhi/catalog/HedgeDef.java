package org.fazhi.catalog;

import java.io.Serializable;

/**
 * A word that says how far a number may be off.
 *
 * @param word as printed, simplified script
 * @param position where it stands
 * @param rule what it leaves open
 */
public record HedgeDef(String word, Position position, Rule rule) implements Serializable {
    public enum Position {
        /** Before the number (约, 近). */
        BEFORE,
        /** Before a bare 百, 千, 万 or 亿 only (上百). */
        BARE,
        /** After the number, or between it and 万 or 亿 (余, 多). */
        INSIDE,
        /** After the number, also after its measure word (以上, 左右). */
        AFTER
    }

    /** x is the number, u one unit of its last non-zero digit. */
    public enum Rule {
        /** [x, x + u). */
        MORE,
        /** x plus or minus the smaller of u / 2 and a tenth of x. */
        ABOUT,
        /** Above x less the smaller of u and a tenth of x, up to x. */
        NEARLY,
        /** x or more, no upper bound stated. */
        ABOVE,
        /** x or less, no lower bound stated. */
        BELOW
    }
}
