package org.fazhi.check;

import java.util.List;
import org.fazhi.catalog.Catalog;

/** Every rule there is. */
record Checks(List<DocumentCheck> ofDocuments, List<PlaceCheck> ofPlaces) {
    static Checks of(Catalog catalog) {
        int sentences = catalog.settings().statements().sentencesApart();
        return new Checks(
                List.of(
                        new RateNotReproduced(sentences),
                        new ShareNotReproduced(),
                        new PartExceedsWhole(),
                        new ListedPartExceedsWhole(catalog),
                        new PartsNotTotal()),
                List.of(
                        new HalfExceedsYear(),
                        new HalvesNotYear(catalog.settings().periods().sharePartsTolerance()),
                        new Contradiction(),
                        new CarryOverPossible(catalog.indicators().stream()
                                .filter(one -> one.numerator() != null)
                                .toList())));
    }
}
