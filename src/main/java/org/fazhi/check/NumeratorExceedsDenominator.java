package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.quantity.Bounds;

/**
 * NUMERATOR_EXCEEDS_DENOMINATOR: a count is more than what its share is over, so the share would be beyond 100 %. WARNING
 * for the first denominator of the catalogue, which holds every numerator; a remark where that one is not told and all
 * others that are told are exceeded. What may have been carried over is {@link CarryOverPossible}'s.
 *
 * @param shares indicators in per cent, with the codes they are made of
 * @param cameIn codes of what is concluded, each with the codes of what came in
 */
record NumeratorExceedsDenominator(List<IndicatorDef> shares, Map<String, List<String>> cameIn) implements CellCheck {
    static NumeratorExceedsDenominator of(Catalog catalog) {
        return new NumeratorExceedsDenominator(
                catalog.indicators().stream().filter(IndicatorDef::isShare).toList(),
                catalog.settings().checks().carriedOver());
    }

    @Override
    public List<CellFinding> check(List<Cell> cells) {
        PlacePeriod counts = PlacePeriod.of(cells);
        List<CellFinding> findings = new ArrayList<>();
        for (IndicatorDef share : shares) {
            for (Cell part : counts.of(share.numerator())) {
                check(share, part, counts).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<CellFinding> check(IndicatorDef share, Cell part, PlacePeriod counts) {
        List<Cell> wholes = share.denominators().stream()
                .filter(code ->
                        !cameIn.getOrDefault(part.indicator(), List.of()).contains(code))
                .flatMap(code -> counts.beside(part, code).stream())
                .toList();
        if (wholes.isEmpty()) {
            return Optional.empty();
        }
        Cell whole = wholes.get(0);
        boolean holdsAll = whole.indicator().equals(share.denominators().get(0));
        if (holdsAll ? !part.exceeds(whole) : !wholes.stream().allMatch(part::exceeds)) {
            return Optional.empty();
        }
        return Optional.of(new CellFinding(
                "NUMERATOR_EXCEEDS_DENOMINATOR",
                holdsAll ? Severity.WARNING : Severity.INFO,
                part,
                new Bounds(null, 0.0, whole.bounds().upper()),
                share.code() + " is of " + whole.indicator() + ", and only " + whole.printed() + " of them are told"));
    }
}
