package org.fazhi.harmonize;

import java.util.Optional;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;

/** Whether other values may be made of an observation, and why not. */
record Admission(PeriodAlgebra algebra, Continuity continuity) {
    /** Why nothing is added to it, taken away from it or taken from others. */
    Optional<WhyNoValue> refusalToAdd(Observed one) {
        return algebra.refusalToAdd(one.timed()).map(WhyNoValue::of).or(() -> refusalOfAny(one));
    }

    /** Why no year is estimated from it. */
    Optional<WhyNoValue> refusalToAnnualise(Observed one) {
        return algebra.refusalToAnnualise(one.timed()).map(WhyNoValue::of).or(() -> refusalOfAny(one));
    }

    private Optional<WhyNoValue> refusalOfAny(Observed one) {
        if (one.status() == Status.V) {
            return Optional.of(WhyNoValue.UNVALIDATED);
        }
        if (one.bounds().value() == null) {
            return Optional.of(WhyNoValue.ONE_SIDED);
        }
        return YearSeries.breakIn(one, continuity).map(WhyNoValue::of);
    }
}
