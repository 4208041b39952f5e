package org.fazhi.quantity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The values a printed figure leaves open, in the unit it was printed in (万, 亿 applied).
 *
 * @param lower least value, closed; null where none is stated
 * @param upper greatest value, closed; null where none is stated
 * @param doubtful the words contradict each other or say nothing (近 with 余, 78余): OBS_STATUS U
 */
public record Interval(BigDecimal lower, BigDecimal upper, boolean doubtful) implements Serializable {}
