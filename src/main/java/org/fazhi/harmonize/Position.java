package org.fazhi.harmonize;

import java.io.Serializable;

/**
 * Where in its document a figure stands.
 *
 * @param paragraph -1 where the document gives no sentences (delivered metrics): then all of it is one group
 * @param sentence within the paragraph
 * @param order code point or line, for a stable order
 */
record Position(int paragraph, int sentence, int order) implements Serializable {
    /** @param sentenceId {@code paragraph.sentence}, or null */
    static Position of(String sentenceId, int order) {
        int dot = sentenceId == null ? -1 : sentenceId.indexOf('.');
        if (dot < 1) {
            return new Position(-1, -1, order);
        }
        try {
            return new Position(
                    Integer.parseInt(sentenceId.substring(0, dot)),
                    Integer.parseInt(sentenceId.substring(dot + 1)),
                    order);
        } catch (NumberFormatException notCounted) {
            return new Position(-1, -1, order);
        }
    }

    boolean isNear(Position other, int sentences) {
        return paragraph == other.paragraph && Math.abs(sentence - other.sentence) <= sentences;
    }
}
