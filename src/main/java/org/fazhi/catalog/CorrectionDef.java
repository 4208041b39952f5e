package org.fazhi.catalog;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a person decided of one reported cell.
 *
 * @param id name of the correction
 * @param at file and line it stands in
 * @param denominator null: whichever the cell has
 * @param timePeriod as in OBSERVATION
 * @param expect RAW_VALUE it was made for, as printed
 * @param value for an override the number that counts, in {@code unit}
 * @param unit measure word of {@code value}; null for the cell's base unit
 */
public record CorrectionDef(
        String id,
        String at,
        String refArea,
        String indicator,
        @Default("ALL") String statScope,
        @Default String denominator,
        String timePeriod,
        String expect,
        Action action,
        @Default BigDecimal value,
        @Default String unit,
        String reason,
        String source)
        implements Serializable {
    /** What becomes of the cell. */
    public enum Action {
        /** Another value takes the printed one's place. */
        OVERRIDE,
        /** The figures that state the printed value are REJECTED; what contradicted it stands in the cell, else the cell goes. */
        DROP,
        /** The value stays with OBS_STATUS U. */
        FLAG,
        /** The value is right after all: OBS_STATUS A. */
        ACCEPT
    }

    /** Whether this is a correction of that cell. */
    public boolean isOf(String area, String code, String scope, String over, String period) {
        return refArea.equals(area)
                && indicator.equals(code)
                && statScope.equals(scope)
                && (denominator == null || denominator.equals(over))
                && timePeriod.equals(period);
    }

    /** In one sentence: what, why, on whose word. */
    public String told() {
        String what = action.name().toLowerCase(java.util.Locale.ROOT)
                + (value == null ? "" : " " + value.toPlainString() + (unit == null ? "" : unit))
                + " for " + expect;
        return what + ": " + reason + " (" + source + "; " + id + ")";
    }
}
