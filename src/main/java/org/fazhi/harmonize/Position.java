package org.fazhi.harmonize;

import java.io.Serializable;
import org.fazhi.schema.SentenceId;

/**
 * Where in its document a figure stands.
 *
 * @param order code point in the text, 0 where there is none
 */
record Position(SentenceId sentence, int order) implements Serializable {
    static Position of(String sentenceId, int order) {
        return new Position(SentenceId.of(sentenceId), order);
    }

    /** In one sentence of the text; a source without sentences has none. */
    boolean isSameSentence(Position other) {
        return sentence.paragraph() >= 0 && sentence.equals(other.sentence);
    }

    boolean isNear(Position other, int sentences) {
        return sentence.isNear(other.sentence, sentences);
    }
}
