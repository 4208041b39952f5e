package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The word lists of {@code conf/periods.yaml}: words that name a period, its start, its end, or nothing at all.
 *
 * @param lists list name to its words; which names exist is fixed, see the file's header
 */
public record PeriodWords(Map<String, List<String>> lists) implements Serializable {
    public PeriodWords {
        lists = Map.copyOf(lists);
    }

    /** Words of a list; empty where the configuration has none. */
    public List<String> words(String list) {
        return lists.getOrDefault(list, List.of());
    }
}
