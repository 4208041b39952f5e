package org.fazhi.harmonize;

import java.io.Serializable;

/**
 * How much of a year's value falls into its beginning.
 *
 * @param mean expected share, of money the median one; strictly between 0 and 1
 * @param spread under {@link ShareScale#BETA} κ: the share is Beta(κ mean, κ (1 − mean)); under {@link ShareScale#LOG}
 *     the standard deviation of its logarithm
 * @param pairs years told both ways that it was learnt from
 * @param source SHARE_SOURCE: PAIRS, THEME or PRIOR
 */
record YearShare(ShareScale scale, double mean, double spread, long pairs, String source) implements Serializable {
    /** Null for money. */
    Double kappa() {
        return scale == ShareScale.BETA ? spread : null;
    }

    /** Null for counts. */
    Double logSd() {
        return scale == ShareScale.LOG ? spread : null;
    }
}
