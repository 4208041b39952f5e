package org.fazhi.catalog;

import java.io.Serializable;

/**
 * A family of measure words: UNIT_MEASURE.
 *
 * @param code UNIT_MEASURE
 * @param kind what values it can take
 */
public record UnitFamilyDef(String code, UnitKind kind, String nameZh, String nameEn) implements Serializable {}
