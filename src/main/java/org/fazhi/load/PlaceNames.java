package org.fazhi.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;

/** Codes of an official name where a delivered line has none; several where the name and its parent leave several. */
final class PlaceNames {
    private static final String TOWNSHIP = "township";

    private final Catalog catalog;
    private Map<String, List<PlaceDef>> byName;

    PlaceNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param parent name of a place somewhere above, null where none is given
     * @param level level as delivered, null where none is given
     */
    List<String> codes(String name, String parent, String level) {
        TreeSet<String> codes = new TreeSet<>();
        for (PlaceDef place : index().getOrDefault(name, List.of())) {
            boolean levelFits = level == null ? !place.level().equals(TOWNSHIP) : level.equals(place.level());
            if (levelFits && (parent == null || isBelow(place, parent))) {
                codes.add(place.code());
            }
        }
        return List.copyOf(codes);
    }

    private boolean isBelow(PlaceDef place, String name) {
        List<PlaceDef> above = place.parent() == null ? List.of() : catalog.places(place.parent());
        for (PlaceDef one : above) {
            if (one.name().equals(name) || isBelow(one, name)) {
                return true;
            }
        }
        return false;
    }

    private Map<String, List<PlaceDef>> index() {
        if (byName == null) {
            byName = new HashMap<>();
            catalog.places().forEach(place -> byName.computeIfAbsent(place.name(), any -> new ArrayList<>(1))
                    .add(place));
        }
        return byName;
    }
}
