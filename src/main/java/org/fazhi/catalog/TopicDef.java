package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * What a stretch of text is about. A mention holds over the clauses that follow until another topic takes its place.
 *
 * @param id as frames name it
 * @param words any of which names the topic
 */
public record TopicDef(String id, List<String> words) implements Serializable {
    public TopicDef {
        words = List.copyOf(words);
    }
}
