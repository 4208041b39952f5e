package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * Whose figure it is, where not the whole place's.
 *
 * @param id STAT_SCOPE
 * @param words of the figure's clause that set it
 */
public record ScopeDef(String id, String nameZh, String nameEn, List<String> words) implements Serializable {
    public ScopeDef {
        words = List.copyOf(words);
    }
}
