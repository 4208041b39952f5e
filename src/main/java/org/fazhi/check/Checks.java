package org.fazhi.check;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalog.BalanceDef;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Settings;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;

/**
 * Every rule that looks at cells, and those that look at documents.
 *
 * @param ofPlaces see the cells of one place
 * @param ofSeries see one indicator, scope, denominator and unit of all places
 */
record Checks(List<CellCheck> ofPlaces, List<CellCheck> ofSeries) {
    /** What sees the figures of one document. */
    static List<DocumentCheck> ofDocuments(Catalog catalog) {
        Settings settings = catalog.settings();
        RatioSides sides = RatioSides.of(catalog);
        return List.of(
                new RateNotReproduced(
                        settings.statements().sentencesApart(),
                        settings.checks().carriedOver()),
                new ShareNotReproduced(),
                new PartExceedsWhole(),
                new ListedPartExceedsWhole(catalog, sides),
                new PartsNotTotal(settings.checks().disjoint(), sides));
    }

    static Checks of(Catalog catalog, Continuity continuity) {
        Settings settings = catalog.settings();
        List<BalanceDef> balances = settings.checks().balances();
        PeriodAlgebra algebra = PeriodAlgebra.of(settings);
        List<CellCheck> ofPlaces = List.of(
                new PartExceedsPeriod(algebra, continuity),
                new SpansDisagree(algebra, continuity, settings.periods().sharePartsTolerance()),
                new CarryOverPossible(settings.checks().carriedOver(), balances),
                NumeratorExceedsDenominator.of(catalog),
                new PriorNotReproduced(algebra));
        return new Checks(
                Stream.concat(ofPlaces.stream(), balances.stream().map(BalanceNotClosed::new))
                        .toList(),
                List.of(
                        new UnitSlip(settings.checks()),
                        new RateSlip(settings.checks()),
                        new Jump(settings.checks(), continuity)));
    }
}
