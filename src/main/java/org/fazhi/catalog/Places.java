package org.fazhi.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of {@code places.csv} by code. */
final class Places implements Serializable {
    private final List<PlaceDef> all;
    private transient Map<String, Object> byCode;

    Places(List<PlaceDef> all) {
        this.all = List.copyOf(all);
    }

    List<PlaceDef> all() {
        return all;
    }

    @SuppressWarnings("unchecked")
    List<PlaceDef> of(String code) {
        Object found = index().get(code);
        return found == null
                ? List.of()
                : found instanceof PlaceDef one ? List.of(one) : List.copyOf((List<PlaceDef>) found);
    }

    Optional<PlaceDef> of(String code, LocalDate day) {
        return of(code).stream().filter(place -> place.isValidOn(day)).findFirst();
    }

    /** One place a code as itself, several as a list: most codes have one. */
    @SuppressWarnings("unchecked")
    private synchronized Map<String, Object> index() {
        if (byCode == null) {
            Map<String, Object> index = new HashMap<>(all.size() * 2);
            for (PlaceDef place : all) {
                index.merge(place.code(), place, (before, added) -> {
                    List<PlaceDef> several = before instanceof List<?>
                            ? (List<PlaceDef>) before
                            : new ArrayList<>(List.of((PlaceDef) before));
                    several.add((PlaceDef) added);
                    return several;
                });
            }
            byCode = index;
        }
        return byCode;
    }
}
