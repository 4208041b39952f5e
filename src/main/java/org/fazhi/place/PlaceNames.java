package org.fazhi.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.catalog.PlaceDef;

/** Rows of the place table by what places are called. */
final class PlaceNames {
    private static final String NATION = "全国";
    private static final Set<String> NATION_TOO = Set.of("中国", "中华人民共和国", "我国");
    private static final String NEW_DISTRICT = "新区";

    private final Map<String, List<PlaceDef>> byName = new HashMap<>();
    private final Map<String, List<PlaceDef>> byStem = new HashMap<>();
    private final Map<String, List<PlaceDef>> byShortName = new HashMap<>();
    private final NameStarts starts = new NameStarts();

    static PlaceNames of(List<PlaceDef> places) {
        PlaceNames names = new PlaceNames();
        places.forEach(names::add);
        places.forEach(names::addNewDistrict);
        return names;
    }

    private void add(PlaceDef place) {
        String name = place.name();
        put(byName, name, place);
        if (!Places.isTownship(place)) {
            put(byStem, Stem.of(name), place);
        }
        if (name.length() >= 2) {
            starts.add(name);
        }
        String shortName = Stem.shortNameOf(name);
        if (!shortName.isEmpty()) {
            put(byShortName, shortName, place);
            starts.add(shortName);
        }
    }

    private static void put(Map<String, List<PlaceDef>> places, String name, PlaceDef place) {
        places.computeIfAbsent(name, none -> new ArrayList<>(1)).add(place);
    }

    /** 浦东 is 浦东新区, as no other place is called so; zones (兰州新区) are not meant by the name of their city. */
    private void addNewDistrict(PlaceDef place) {
        String name = place.name();
        if (name.endsWith(NEW_DISTRICT) && name.length() >= 4 && place.level().equals("district")) {
            byStem.computeIfAbsent(name.substring(0, name.length() - NEW_DISTRICT.length()), stem -> List.of(place));
        }
    }

    List<PlaceDef> official(String name) {
        return byName.getOrDefault(NATION_TOO.contains(name) ? NATION : name, List.of());
    }

    List<PlaceDef> stemmed(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    List<PlaceDef> shortened(String name) {
        return byShortName.getOrDefault(name, List.of());
    }

    /** Length of the longest name, at most {@code longest}, that begins at an offset of a text. */
    int longestAt(String text, int at, int longest) {
        return starts.longestAt(text, at, longest);
    }
}
