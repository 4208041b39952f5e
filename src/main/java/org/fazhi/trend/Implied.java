package org.fazhi.trend;

import org.fazhi.quantity.Bounds;
import org.fazhi.quantity.ImpliedPrior;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;

/**
 * IMPLIED_PRIOR_VALUE, in base units: the value of the year before that the source's own words imply. Of a value x and a
 * stated change c it is x / (1 + c / 100), of a percentage x - c. Bounds by interval arithmetic (Moore 1966), c as wide as
 * one unit of its last printed digit on either side; of a share cut to 0 and 100.
 */
final class Implied {
    private static final String YEAR_ON_YEAR = "YOY";
    private static final Bounds WHOLE = new Bounds(null, 0.0, 100.0);

    /** WHY_NO_IMPLIED_PRIOR: why there is none although a change is stated. */
    private enum WhyNone {
        /** The change is not on the same part of the year before. */
        OTHER_BASE,
        /** Only a bound of this value is stated. */
        ONE_SIDED,
        /** A fall by all there was tells nothing of how much that was. */
        TO_NOTHING,
        /** It would be a share below nothing or above the whole: value or change is not what it seems. */
        OUT_OF_RANGE
    }

    static void into(RowCells cells, Point now) {
        Double change = now.row().getAs(Col.STATED_CHANGE_PCT);
        if (change == null) {
            return;
        }
        WhyNone why = why(now, change);
        if (why != null) {
            cells.set(Col.WHY_NO_IMPLIED_PRIOR, why.name());
            return;
        }
        int decimals = now.row().<Integer>getAs(Col.STATED_CHANGE_DECIMALS);
        Bounds prior = now.isPerCent()
                ? ImpliedPrior.ofPoints(now.bounds(), change, decimals)
                : ImpliedPrior.ofPerCent(now.bounds(), change, decimals);
        if (now.isShare()) {
            if (prior.exceeds(WHOLE) || WHOLE.exceeds(prior)) {
                cells.set(Col.WHY_NO_IMPLIED_PRIOR, WhyNone.OUT_OF_RANGE.name());
                return;
            }
            prior = prior.cutTo(WHOLE.lower(), WHOLE.upper());
        }
        cells.set(Col.IMPLIED_PRIOR_VALUE, prior.value())
                .set(Col.IMPLIED_PRIOR_LOWER, prior.lower())
                .set(Col.IMPLIED_PRIOR_UPPER, prior.upper());
    }

    private static WhyNone why(Point now, double change) {
        if (!YEAR_ON_YEAR.equals(now.row().getAs(Col.STATED_CHANGE_BASE))) {
            return WhyNone.OTHER_BASE;
        }
        if (now.value() == null) {
            return WhyNone.ONE_SIDED;
        }
        return change <= -100 && !now.isPerCent() ? WhyNone.TO_NOTHING : null;
    }

    private Implied() {}
}
