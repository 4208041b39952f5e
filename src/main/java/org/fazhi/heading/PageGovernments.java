package org.fazhi.heading;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.heading.Mentions.Chain;
import org.fazhi.place.Places;
import org.fazhi.place.Resolution;

/**
 * The places above townships whose page it is: those that its head, its fields and its host name. A township of the same
 * name elsewhere (横道河子镇 on a page of 海林市) is not theirs.
 */
final class PageGovernments {
    private final Set<String> names;
    private final Places places;

    private PageGovernments(Set<String> names, Places places) {
        this.names = names;
        this.places = places;
    }

    /** @param hostCode code of the place whose government keeps the host */
    static PageGovernments of(Stream<Chain> mentioned, Optional<String> hostCode, Places places) {
        Set<String> names = new LinkedHashSet<>();
        mentioned
                .flatMap(chain -> chain.names().stream())
                .filter(name -> places.named(name).stream().anyMatch(place -> !Places.isTownship(place)))
                .forEach(names::add);
        hostCode.flatMap(places::newest).ifPresent(place -> names.add(place.name()));
        return new PageGovernments(names, places);
    }

    /** Whether all that the name may mean are townships. */
    static boolean isTownship(Resolution name) {
        return !name.places().isEmpty() && name.places().stream().allMatch(Places::isTownship);
    }

    /** Whether nothing that the name may mean is in one of these places. */
    boolean areOthersThan(Resolution name) {
        return !names.isEmpty() && names.stream().noneMatch(outer -> places.isAnyWithin(name.places(), outer));
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
