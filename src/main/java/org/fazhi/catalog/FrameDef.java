package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * One way a report states an indicator: each list holds words of which one must stand in its role; an empty list asks
 * for nothing.
 *
 * @param id name of the frame inside its indicator; METRIC.RULE_ID is {@code CODE.id}
 * @param topics what it is about (行政复议); said once, carried over the clauses that follow
 * @param predicates what was done (受理, 办结)
 * @param qualifiers what narrows it (民事, 农民工)
 * @param vetoes words that make it something else
 */
public record FrameDef(
        String id, List<String> topics, List<String> predicates, List<String> qualifiers, List<String> vetoes)
        implements Serializable {
    public FrameDef {
        topics = List.copyOf(topics);
        predicates = List.copyOf(predicates);
        qualifiers = List.copyOf(qualifiers);
        vetoes = List.copyOf(vetoes);
    }
}
