package org.fazhi.load;

import java.util.stream.Collectors;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.place.PlaceContext;
import org.fazhi.place.Places;
import org.fazhi.place.Resolution;
import org.fazhi.schema.Col;

/** REF_AREA, or AREA_NAME with PARENT_NAME: which place the figure is of. */
final class DeliveredArea {
    private final Catalog catalog;
    private Places places;

    DeliveredArea(Catalog catalog) {
        this.catalog = catalog;
    }

    void read(Draft draft) {
        String code = draft.said(Col.REF_AREA);
        String name = draft.said(Col.AREA_NAME);
        if (code != null) {
            code(draft, code, name);
        } else if (name != null) {
            name(draft, name);
        } else {
            draft.reject(Reason.MISSING_FIELD, "neither REF_AREA nor AREA_NAME");
        }
    }

    private void code(Draft draft, String code, String name) {
        draft.set(Col.REF_AREA, code);
        if (catalog.places(code).isEmpty()) {
            draft.reject(Reason.AREA_UNKNOWN, "REF_AREA " + code + " never was a code");
        } else if (name != null && !places().isName(name, code)) {
            String official =
                    catalog.places(code).stream().map(PlaceDef::name).distinct().collect(Collectors.joining(", "));
            draft.reject(Reason.AREA_MISMATCH, "REF_AREA " + code + " is " + official + ", not " + name);
        }
    }

    private void name(Draft draft, String name) {
        Resolution resolution = places().resolve(name, context(draft));
        switch (resolution.status()) {
            case RESOLVED ->
                draft.set(
                        Col.REF_AREA,
                        Places.refArea(resolution.place().orElseThrow()).toString());
            case UNKNOWN -> draft.reject(Reason.AREA_UNKNOWN, "no place is called " + name);
            case AMBIGUOUS -> draft.reject(Reason.PLACE_AMBIGUOUS, name + " may be " + resolution.describe());
        }
    }

    /** The period has been read: names stand for what they stood for then. */
    private static PlaceContext context(Draft draft) {
        return PlaceContext.within(draft.said(DeliveredFields.PARENT_NAME), draft.get(Col.PERIOD_END));
    }

    /** The gazetteer is read only where a line names its place. */
    private Places places() {
        if (places == null) {
            places = Places.of(catalog.places());
        }
        return places;
    }
}
