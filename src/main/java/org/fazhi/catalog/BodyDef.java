package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * A body that does only a part of what a place's authorities do: its figures are the place's in what it speaks for.
 *
 * @param id as the configuration names it
 * @param words names that a clause about it opens with
 * @param speaksFor themes and codes of indicators
 */
public record BodyDef(String id, List<String> words, List<String> speaksFor) implements Serializable {
    public BodyDef {
        words = List.copyOf(words);
        speaksFor = List.copyOf(speaksFor);
    }

    /** Whether its figure of the indicator is the whole place's. */
    public boolean speaksFor(IndicatorDef indicator) {
        return speaksFor.contains(indicator.theme()) || speaksFor.contains(indicator.code());
    }
}
