package org.fazhi.harmonize;

import java.io.Serializable;

/**
 * How much of a year's value falls into its beginning.
 *
 * @param mean expected share, strictly between 0 and 1
 * @param kappa concentration: the share is Beta(κ mean, κ (1 − mean))
 * @param pairs years told both ways that it was learnt from
 * @param source SHARE_SOURCE: PAIRS, THEME or PRIOR
 */
record YearShare(double mean, double kappa, long pairs, String source) implements Serializable {}
