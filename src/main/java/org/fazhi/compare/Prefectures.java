package org.fazhi.compare;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;

/**
 * Which prefecture a place lies in. The first four digits of a code name it where there is such a prefecture; the districts and
 * counties of a municipality, which has none below it, lie in the municipality; what hangs directly on a province that has
 * prefectures (省直辖县级) lies in none.
 *
 * @param named codes of prefectures
 * @param divided codes of provinces that have prefectures
 */
record Prefectures(Set<String> named, Set<String> divided) implements Serializable {
    static Prefectures of(Catalog catalog) {
        Set<String> named = new HashSet<>();
        Set<String> divided = new HashSet<>();
        for (PlaceDef place : catalog.places()) {
            if (place.level().equals("prefecture")) {
                named.add(place.code());
                divided.add(province(place.code()));
            }
        }
        return new Prefectures(named, divided);
    }

    /** Empty where it lies in none. */
    Optional<String> of(String area) {
        String prefecture = area.substring(0, 4) + "00";
        if (named.contains(prefecture)) {
            return Optional.of(prefecture);
        }
        String province = province(area);
        return divided.contains(province) ? Optional.empty() : Optional.of(province);
    }

    static String province(String area) {
        return area.substring(0, 2) + "0000";
    }
}
