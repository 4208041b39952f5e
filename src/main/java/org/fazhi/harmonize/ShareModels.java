package org.fazhi.harmonize;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;

/** What a run has learnt of counts and, apart from them, of money: their years are spread on different scales. */
record ShareModels(Map<ShareScale, ShareModel> byScale) implements Serializable {
    /** @param unit UNIT_MEASURE */
    ShareModel of(Catalog catalog, String unit) {
        return byScale.get(ShareScale.of(catalog, unit));
    }

    /** For values in the indicator's first unit family. */
    ShareModel of(Catalog catalog, IndicatorDef indicator) {
        return of(catalog, indicator.baseUnit());
    }

    /** Indicators that anything was learnt of. */
    Set<String> indicators() {
        Set<String> indicators = new TreeSet<>();
        byScale.values().forEach(model -> indicators.addAll(model.indicators()));
        return indicators;
    }
}
