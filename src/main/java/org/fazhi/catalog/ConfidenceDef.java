package org.fazhi.catalog;

import java.io.Serializable;

/**
 * How often a figure coded so was right, as {@code bin/fazhi evaluate --fit-confidence} found it.
 *
 * @param ruleId RULE_ID; {@code *} for every other
 * @param leastScore the row holds for scores from here up, to the next row's
 * @param confidence share that was right, 0 to 1
 * @param figures how many were looked at
 */
public record ConfidenceDef(String ruleId, double leastScore, double confidence, int figures) implements Serializable {}
