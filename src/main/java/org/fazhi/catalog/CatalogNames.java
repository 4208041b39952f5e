package org.fazhi.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the files name, for one file to be held against another. */
final class CatalogNames {
    final Map<String, IndicatorDef> indicators = new HashMap<>();
    /** Of every indicator written, those with faults of their own too. */
    final Set<String> codes;

    final Set<String> themes = new HashSet<>();
    final Set<String> families = new HashSet<>();
    final Set<String> scopes = new HashSet<>();
    final Set<String> topics = new HashSet<>();

    private final CatalogReader read;
    private final Faults faults;

    CatalogNames(CatalogReader read, Faults faults) {
        this.read = read;
        this.faults = faults;
        read.indicators.forEach(indicator -> indicators.put(indicator.code(), indicator));
        codes = read.codes;
        read.themes.forEach(theme -> themes.add(theme.code()));
        read.families.forEach(family -> families.add(family.code()));
        read.scopes.forEach(scope -> scopes.add(scope.id()));
        read.topics.forEach(topic -> topics.add(topic.id()));
    }

    /** A fault for each name that is none of the known. */
    void exist(At at, String key, List<String> names, Set<String> known, String kind) {
        for (String name : names) {
            if (!known.contains(name)) {
                faults.add(at, key + ": " + kind + " '" + name + "' does not exist");
            }
        }
    }

    /** Where the record stands. */
    At at(String file, String key) {
        return read.where.getOrDefault(file + " " + key, new At("conf/" + file, 0));
    }
}
