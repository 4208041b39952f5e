package org.fazhi.index;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndexDef;
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
    static IndexRules of(Catalog catalog) {
        IndexDef def = catalog.index();
        List<String> codes = def.themes().stream().map(IndexDef.Theme::code).toList();
        List<Integer> themeOf = def.indicators().stream()
                .map(part -> codes.indexOf(
                        catalog.indicator(part.code()).orElseThrow().theme()))
                .toList();
        return new IndexRules(
                def.themes(), def.indicators(), themeOf, catalog.settings().index());
    }

    /** Indicators of the core set. */
    int size() {
        return parts.size();
    }

    String code(int part) {
        return parts.get(part).code();
    }

    /** Places of a theme's indicators in the core set. */
    int[] partsOf(int theme) {
        return IntStream.range(0, size())
                .filter(part -> themeOf.get(part) == theme)
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
