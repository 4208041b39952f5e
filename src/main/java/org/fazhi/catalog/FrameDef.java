package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * One way a report states an indicator. Each list holds words of which one must stand in its role; an empty list asks
 * for nothing.
 *
 * @param id name of the frame inside its indicator; METRIC.RULE_ID is {@code CODE.id}
 * @param topics ids of {@link TopicDef}s: what it is about (行政复议); said once, carried over what follows
 * @param objects what is counted (宣传资料): a word of the figure's own clause, never carried
 * @param predicates what was done (受理, 办结): a word of the figure's own clause
 * @param qualifiers what narrows it (民事, 农民工): a word of the figure's own clause
 * @param vetoes words of the figure's own clause that make it something else
 * @param measures measure words, one of which the figure must have (条 of suggestions, 份 of opinions)
 * @param reach how far back the topic may have been said
 */
public record FrameDef(
        String id,
        List<String> topics,
        List<String> objects,
        List<String> predicates,
        List<String> qualifiers,
        List<String> vetoes,
        List<String> measures,
        @Default("sentence") Reach reach)
        implements Serializable {
    /** Where a frame looks for its topic; each includes the ones before it. */
    public enum Reach {
        CLAUSE,
        SENTENCE,
        SECTION
    }

    public FrameDef {
        topics = List.copyOf(topics);
        objects = List.copyOf(objects);
        predicates = List.copyOf(predicates);
        qualifiers = List.copyOf(qualifiers);
        vetoes = List.copyOf(vetoes);
        measures = List.copyOf(measures);
    }
}
