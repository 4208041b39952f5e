package org.fazhi.harmonize;

import java.io.Serializable;

/**
 * What a run knows of how an indicator's year is spread, and how well that would have told years that are known.
 *
 * @param indicator INDICATOR
 * @param pairs places and years that told the year and its beginning
 * @param source SHARE_SOURCE: PAIRS, THEME or PRIOR
 * @param mean share of the year's value that falls into its first half; of money the median share
 * @param kappa concentration of that share: Beta(κ mean, κ (1 − mean)); null for money
 * @param logSd standard deviation of the logarithm of that share; null for counts
 * @param tested years estimated from all other evidence and held against what they turned out to be; null: too few
 * @param coverage share of these years that lie within their published bounds; null where none was tested
 * @param mape mean absolute error of the estimate, per cent of the year; null where none was tested
 * @param backTest {@code TESTED} or {@code TOO_FEW_PAIRS}
 */
public record LearntShare(
        String indicator,
        long pairs,
        String source,
        double mean,
        Double kappa,
        Double logSd,
        Long tested,
        Double coverage,
        Double mape,
        String backTest)
        implements Serializable {
    static LearntShare untested(String indicator, long pairs, YearShare share) {
        return new LearntShare(
                indicator,
                pairs,
                share.source(),
                share.mean(),
                share.kappa(),
                share.logSd(),
                null,
                null,
                null,
                "TOO_FEW_PAIRS");
    }

    LearntShare tested(long years, double coverage, double mape) {
        return new LearntShare(indicator, pairs, source, mean, kappa, logSd, years, coverage, mape, "TESTED");
    }
}
