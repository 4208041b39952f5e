package org.fazhi.load;

import java.util.Map;
import java.util.Optional;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.schema.Col;

/** INDICATOR: a code, or a name the catalogue knows; where it is null, what SUBJECT is called. */
final class DeliveredIndicator {
    private final Catalog catalog;
    private final Map<String, IndicatorDef> byName;

    DeliveredIndicator(Catalog catalog) {
        this.catalog = catalog;
        this.byName = catalog.indicatorsByName();
    }

    void read(Draft draft) {
        String said = draft.said(Col.INDICATOR);
        if (said == null) {
            draft.set(Col.INDICATOR, named(draft.said(Col.SUBJECT)).orElse(null));
            return;
        }
        Optional<String> code = catalog.indicator(said).map(IndicatorDef::code).or(() -> named(said));
        draft.set(Col.INDICATOR, code.orElse(said));
        if (code.isEmpty()) {
            draft.reject(
                    Reason.INDICATOR_UNKNOWN, "INDICATOR " + said + " is neither a code nor a name of the catalogue");
        }
    }

    private Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(name)).map(IndicatorDef::code);
    }
}
