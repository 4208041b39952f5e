package org.fazhi.index;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndexDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.catalog.Settings;

/**
 * What of the catalogue decides the index; goes to every task.
 *
 * @param parts the core set
 * @param themeOf place of each part's theme in {@code themes}
 */
record IndexRules(
        List<IndexDef.Theme> themes, List<IndexDef.Part> parts, List<Integer> themeOf, Settings.Index settings)
        implements Serializable {
    /** @param delivered denominators that the run was given: rates per head over others are not in its core set */
    static IndexRules of(Catalog catalog, Set<String> delivered) {
        IndexDef def = catalog.index();
        List<String> codes = def.themes().stream().map(IndexDef.Theme::code).toList();
        List<IndexDef.Part> parts = def.indicators().stream()
                .filter(part -> isRatio(catalog, part) || delivered.contains(part.denominator()))
                .toList();
        List<Integer> themeOf = parts.stream()
                .map(part -> codes.indexOf(
                        catalog.indicator(part.code()).orElseThrow().theme()))
                .toList();
        return new IndexRules(def.themes(), parts, themeOf, catalog.settings().index());
    }

    private static boolean isRatio(Catalog catalog, IndexDef.Part part) {
        return catalog.indicator(part.code()).orElseThrow().measureType() == MeasureType.RATIO;
    }

    /** Indicators of the core set. */
    int size() {
        return parts.size();
    }

    /** Indicators by their place in the core set. */
    List<String> codes() {
        return parts.stream().map(IndexDef.Part::code).toList();
    }

    /** Places of a theme's indicators in the core set. */
    int[] partsOf(int theme) {
        return IntStream.range(0, size())
                .filter(part -> themeOf.get(part) == theme)
                .toArray();
    }

    /** Weights of a theme's indicators within it. */
    double[] weightsWithin(int theme) {
        return IntStream.of(partsOf(theme))
                .mapToDouble(part -> parts.get(part).weight())
                .toArray();
    }

    /** Weights of the themes as configured; a theme without an indicator in the core set has none. */
    double[] weights() {
        return IntStream.range(0, themes.size())
                .mapToDouble(theme ->
                        partsOf(theme).length == 0 ? 0 : themes.get(theme).weight())
                .toArray();
    }
}
