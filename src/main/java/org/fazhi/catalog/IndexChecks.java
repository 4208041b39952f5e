package org.fazhi.catalog;

import java.util.List;
import java.util.Set;

/** The index: its parts are indicators with a better side, over a known denominator, in themes with a weight. */
final class IndexChecks {
    private final CatalogReader read;
    private final Faults faults;
    private final CatalogNames names;

    IndexChecks(CatalogReader read, Faults faults, CatalogNames names) {
        this.read = read;
        this.faults = faults;
        this.names = names;
    }

    void check() {
        if (read.index == null) {
            return;
        }
        for (IndexDef.Theme theme : read.index.themes()) {
            At at = names.at("index.yaml", theme.code());
            names.exist(at, "themes", List.of(theme.code()), names.themes, "theme");
            if (theme.weight() <= 0) {
                faults.add(at, theme.code() + ".weight must be above 0");
            }
        }
        for (IndexDef.Part part : read.index.indicators()) {
            At at = names.at("index.yaml", part.code());
            names.exist(at, "indicators", List.of(part.code()), names.indicators.keySet(), "indicator");
            if (names.indicators.containsKey(part.code())) {
                checkPart(part, names.indicators.get(part.code()), at);
            }
        }
    }

    private void checkPart(IndexDef.Part part, IndicatorDef indicator, At at) {
        names.exist(at, part.code(), List.of(indicator.theme()), read.indexThemes, "theme with a weight");
        if (indicator.measureType() == MeasureType.RATIO) {
            // a ratio over anything else is never ranked, and so missing for everyone
            Set<String> over = Set.copyOf(indicator.denominators());
            names.exist(at, part.code() + ".denominator", List.of(part.denominator()), over, "denominator of its own");
        }
        if (indicator.direction() == Direction.NONE) {
            faults.add(at, "'" + part.code() + "' has no better side (direction: none)");
        } else if (part.worst() == part.best() || part.moreIsBetter() != (indicator.direction() == Direction.UP)) {
            faults.add(at, part.code() + ": from worst to best must go " + indicator.direction());
        }
        if (part.weight() <= 0) {
            faults.add(at, part.code() + ".weight must be above 0");
        }
    }
}
