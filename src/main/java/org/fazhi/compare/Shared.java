package org.fazhi.compare;

import java.util.Comparator;
import java.util.List;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.statistics.Mode;

/**
 * What the places of a group must have in common to count in it: the unit family most of them count in (between equals the
 * one the catalogue names first) and the stretch of the series most of those lie in (between equals the later).
 *
 * @param unit UNIT_MEASURE
 * @param stretch null where there is nothing to compare
 */
record Shared(String unit, Stretch stretch) {
    private static final Shared NOTHING = new Shared(null, null);

    static Shared by(List<Candidate> group) {
        List<Candidate> fit = group.stream()
                .filter(candidate -> candidate.ownReason() == null)
                .toList();
        if (fit.isEmpty()) {
            return NOTHING;
        }
        IndicatorDef indicator = group.get(0).indicator();
        String unit =
                indicator.commonestFamily(fit.stream().map(Candidate::unit).toList());
        List<Stretch> stretches = fit.stream()
                .filter(candidate -> candidate.unit().equals(unit))
                .map(Candidate::stretch)
                .toList();
        return new Shared(unit, Mode.of(stretches, Comparator.naturalOrder()));
    }

    /** Why a candidate that may be compared by itself is not with these; null where it is. */
    WhyNot refuses(Candidate candidate) {
        if (!candidate.unit().equals(unit)) {
            return WhyNot.UNIT_FAMILY;
        }
        return candidate.stretch().equals(stretch) ? null : WhyNot.BREAK;
    }
}
