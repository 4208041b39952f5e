package org.fazhi.catalog;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A measure word in one of its families.
 *
 * @param word as printed (件, 人次, %)
 * @param family UNIT_MEASURE
 * @param factor base units of the family in one of this word
 */
public record UnitDef(String word, String family, BigDecimal factor) implements Serializable {}
