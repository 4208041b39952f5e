package org.fazhi.grammar;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.fazhi.catalog.FrameDef;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;

/**
 * A frame of an indicator.
 *
 * @param number running number
 * @param topics whether a topic, by its number, is one it asks for
 * @param topicNumbers the same as a list
 * @param required parts of which a word must stand by the figure, a bit each
 * @param units unit families it counts in
 * @param ruleId RULE_ID of what it codes
 */
record Frame(
        int number,
        IndicatorDef indicator,
        FrameDef def,
        boolean[] topics,
        int[] topicNumbers,
        int required,
        Set<String> units,
        String ruleId)
        implements Serializable {
    /** Parts of a frame that words of the figure's own clause play; the topic is the last. */
    static final int OBJECT = 0;

    static final int PREDICATE = 1;
    static final int QUALIFIER = 2;
    static final int TOPIC = 3;
    /** Number of parts. */
    static final int PARTS = 4;
    /** In the place of a part: a word that rules the frame out. */
    static final int VETO = 3;

    static Frame of(int number, IndicatorDef indicator, FrameDef def, int[] topicNumbers, int topics) {
        boolean[] wanted = new boolean[topics];
        for (int topic : topicNumbers) {
            wanted[topic] = true;
        }
        int required = bit(def.objects(), OBJECT) | bit(def.predicates(), PREDICATE) | bit(def.qualifiers(), QUALIFIER);
        Set<String> units = Set.copyOf(indicator.units());
        String ruleId = indicator.code() + "." + def.id();
        return new Frame(number, indicator, def, wanted, topicNumbers, required, units, ruleId);
    }

    private static int bit(List<String> words, int part) {
        return words.isEmpty() ? 0 : 1 << part;
    }

    boolean isStock() {
        return indicator.measureType() == MeasureType.STOCK;
    }

    boolean asksTopic() {
        return topicNumbers.length > 0;
    }
}
