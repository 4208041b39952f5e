package org.fazhi.place;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.script.Simplified;

/**
 * What stands around a name and may tell which of several places it is.
 *
 * @param parents names of places above it, or codes of places above or of the place itself, in any order; never null
 * @param date day at which the code must be valid, null for any
 */
public record PlaceContext(List<String> parents, LocalDate date) {
    public static final PlaceContext NONE = new PlaceContext(List.of(), null);

    public PlaceContext {
        parents = List.copyOf(parents);
    }

    public static PlaceContext at(LocalDate date) {
        return new PlaceContext(List.of(), date);
    }

    /** @param parent name or code in either script; null or blank for none */
    public static PlaceContext within(String parent, LocalDate date) {
        return parent == null || parent.isBlank() ? at(date) : new PlaceContext(List.of(Simplified.of(parent)), date);
    }
}
