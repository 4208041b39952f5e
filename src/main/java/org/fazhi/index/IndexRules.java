package org.fazhi.index;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndexDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.catalog.Settings;
import org.fazhi.period.TimePeriod;

/**
 * What of the catalogue decides the index; goes to every task.
 *
 * @param parts the core set
 * @param themeOf place of each part's theme in {@code themes}
 * @param perYear whether a part is what flows in a time, per head: its goalposts are those of a whole year
 */
record IndexRules(
        List<IndexDef.Theme> themes,
        List<IndexDef.Part> parts,
        List<Integer> themeOf,
        List<Boolean> perYear,
        Settings.Index settings)
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
        List<Boolean> perYear = parts.stream()
                .map(part -> catalog.indicator(part.code()).orElseThrow().measureType() == MeasureType.FLOW)
                .toList();
        return new IndexRules(
                def.themes(), parts, themeOf, perYear, catalog.settings().index());
    }

    private static boolean isRatio(Catalog catalog, IndexDef.Part part) {
        return catalog.indicator(part.code()).orElseThrow().measureType() == MeasureType.RATIO;
    }

    /** The same with goalposts as far as the period is long: half a year's are half of those of a year. */
    IndexRules of(TimePeriod period) {
        double years = (double) period.days() / period.start().lengthOfYear();
        List<IndexDef.Part> scaled = IntStream.range(0, size())
                .mapToObj(part -> perYear.get(part) ? parts.get(part).times(years) : parts.get(part))
                .toList();
        return new IndexRules(themes, scaled, themeOf, perYear, settings);
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

    /** The same as shares of their sum. */
    double[] shares() {
        double[] weights = weights();
        double whole = DoubleStream.of(weights).sum();
        return DoubleStream.of(weights).map(weight -> weight / whole).toArray();
    }
}
