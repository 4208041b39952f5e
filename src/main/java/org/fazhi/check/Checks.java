package org.fazhi.check;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalog.BalanceDef;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Settings;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;

/**
 * Every rule there is.
 *
 * @param ofDocuments see the figures of one document
 * @param ofPlaces see the cells of one place
 * @param ofSeries see one indicator, scope, denominator and unit of all places
 */
record Checks(List<DocumentCheck> ofDocuments, List<CellCheck> ofPlaces, List<CellCheck> ofSeries) {
    static Checks of(Catalog catalog) {
        Settings settings = catalog.settings();
        List<BalanceDef> balances = settings.checks().balances();
        PeriodAlgebra algebra = PeriodAlgebra.of(settings);
        Continuity continuity = Continuity.of(catalog);
        List<CellCheck> ofPlaces = List.of(
                new PartExceedsPeriod(algebra, continuity),
                new SpansDisagree(algebra, continuity, settings.periods().sharePartsTolerance()),
                new CarryOverPossible(settings.checks().carriedOver(), balances),
                NumeratorExceedsDenominator.of(catalog),
                new PriorNotReproduced(algebra));
        return new Checks(
                List.of(
                        new RateNotReproduced(settings.statements().sentencesApart()),
                        new ShareNotReproduced(),
                        new PartExceedsWhole(),
                        new ListedPartExceedsWhole(catalog),
                        new PartsNotTotal()),
                Stream.concat(ofPlaces.stream(), balances.stream().map(BalanceNotClosed::new))
                        .toList(),
                List.of(new UnitSlip(settings.checks()), new Jump(settings.checks(), continuity)));
    }
}
