package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The word lists of {@code conf/grammar.yaml}: what opens a plan, makes a target, a pilot, a rule, a change, a share.
 *
 * @param lists list name to its words; which names exist is fixed, see the file's header
 */
public record GrammarDef(Map<String, List<String>> lists) implements Serializable {
    public GrammarDef {
        lists = Map.copyOf(lists);
    }

    /** Words of a list; empty where the configuration has none. */
    public List<String> words(String list) {
        return lists.getOrDefault(list, List.of());
    }
}
