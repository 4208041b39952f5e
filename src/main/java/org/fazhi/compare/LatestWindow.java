package org.fazhi.compare;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Periods that BASIS LATEST looks at.
 *
 * @param after a period must end later
 * @param until last day of the as-of month: nothing later is known yet
 */
record LatestWindow(LocalDate after, LocalDate until) implements Serializable {
    static LatestWindow before(YearMonth asOf, int years) {
        return new LatestWindow(asOf.minusYears(years).atEndOfMonth(), asOf.atEndOfMonth());
    }

    /** Of an estimated year only the beginning needs to be over. */
    boolean holds(Candidate candidate) {
        LocalDate known = candidate.isAnnualised() ? candidate.period().start() : candidate.cutOff();
        return candidate.period().end().isAfter(after) && !known.isAfter(until);
    }
}
