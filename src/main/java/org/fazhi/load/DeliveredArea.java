package org.fazhi.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.place.Hosts;
import org.fazhi.place.PlaceContext;
import org.fazhi.place.Places;
import org.fazhi.place.RefArea;
import org.fazhi.place.Resolution;
import org.fazhi.schema.Col;
import org.fazhi.script.Simplified;

/** REF_AREA, or AREA_NAME with PARENT_NAME: which place the figure is of. */
final class DeliveredArea {
    private final Catalog catalog;
    private final Hosts hosts;
    private Places places;

    DeliveredArea(Catalog catalog) {
        this.catalog = catalog;
        this.hosts = Hosts.of(catalog.settings().places().hosts());
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

    private void code(Draft draft, String said, String name) {
        draft.set(Col.REF_AREA, said);
        RefArea area = RefArea.parse(said).orElseGet(() -> RefArea.of(said));
        if (catalog.places(area.code()).isEmpty()) {
            draft.reject(Reason.AREA_UNKNOWN, "REF_AREA " + area.code() + " never was a code");
        } else if (area.township() == null) {
            beside(draft, area.code(), name);
        } else {
            township(draft, area, name);
        }
    }

    /** 371327-文疃镇: a township by its county's code and its name. */
    private void township(Draft draft, RefArea area, String name) {
        Optional<PlaceDef> found = places().township(area, draft.get(Col.PERIOD_END));
        if (found.isEmpty()) {
            draft.reject(Reason.AREA_UNKNOWN, area.code() + " has no township " + area.township());
        } else {
            beside(draft, found.get().code(), name);
        }
    }

    /** What stands beside a code must not name another place. */
    private void beside(Draft draft, String code, String name) {
        if (name == null && parent(draft) == null) {
            return;
        }
        List<PlaceDef> rows = catalog.places(code);
        if (name != null && !places().isName(name, code, draft.get(Col.PERIOD_END))) {
            draft.reject(Reason.AREA_MISMATCH, "REF_AREA " + code + " is " + names(rows) + ", not " + name);
        } else if (!isWithinParent(draft, rows)) {
            draft.reject(Reason.AREA_MISMATCH, "REF_AREA " + code + " is " + names(rows) + ", not in " + parent(draft));
        }
    }

    private static String names(List<PlaceDef> rows) {
        return rows.stream().map(PlaceDef::name).distinct().collect(Collectors.joining(", "));
    }

    private void name(Draft draft, String name) {
        Resolution resolution = resolve(draft, name);
        if (!isWithinParent(draft, resolution.places())) {
            // one name of dozens of places (城关镇) would fill pages
            String told = resolution
                    .place()
                    .map(place -> name + " " + place.code() + " is not in ")
                    .orElse("no " + name + " is in ");
            draft.reject(Reason.AREA_MISMATCH, told + parent(draft));
            return;
        }
        switch (resolution.status()) {
            case RESOLVED ->
                draft.set(
                        Col.REF_AREA,
                        Places.refArea(resolution.place().orElseThrow()).toString());
            case UNKNOWN -> draft.reject(Reason.AREA_UNKNOWN, "no place is called " + name);
            case AMBIGUOUS -> draft.reject(Reason.PLACE_AMBIGUOUS, name + " may be " + resolution.describe());
        }
    }

    /** Whether one of the places is in PARENT_NAME; true where there are none, and where PARENT_NAME is no place known. */
    private boolean isWithinParent(Draft draft, List<PlaceDef> found) {
        String parent = parent(draft);
        return parent == null || found.isEmpty() || places().isAnyWithin(found, parent);
    }

    private static String parent(Draft draft) {
        return StringUtils.trimToNull(draft.said(DeliveredFields.PARENT_NAME));
    }

    /** By PARENT_NAME; what that leaves open by the places that the publisher's name begins with, and by the host. */
    private Resolution resolve(Draft draft, String name) {
        // the period has been read: names stand for what they stood for then
        LocalDate day = draft.get(Col.PERIOD_END);
        Resolution byParent = places().resolve(name, PlaceContext.within(parent(draft), day));
        if (byParent.status() != Resolution.Status.AMBIGUOUS || !isWithinParent(draft, byParent.places())) {
            return byParent;
        }
        List<String> around = new ArrayList<>(
                places().namesFrom(Simplified.of(StringUtils.defaultString(DeliveredSource.issuer(draft))), 0));
        hosts.codeOf(draft.said(Col.SOURCE_URL)).ifPresent(around::add);
        return byParent.among(places().resolve(name, new PlaceContext(around, day)));
    }

    /** The gazetteer is read only where a line names its place. */
    private Places places() {
        if (places == null) {
            places = Places.of(catalog.places());
        }
        return places;
    }
}
