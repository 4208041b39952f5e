package org.fazhi.quantity;

/**
 * A printed figure in base units, or why it is none.
 *
 * @param family UNIT_MEASURE
 * @param doubtful the unit was inferred or the wording is odd: OBS_STATUS U
 * @param refusal null when measured
 * @param detail what was found, when refused
 */
public record Measured(
        Bounds bounds, ObsQualifier qualifier, String family, boolean doubtful, Refusal refusal, String detail) {
    /** REJECTED.REASON codes. */
    public enum Refusal {
        /** The unit is no word of units.csv. */
        UNIT_UNKNOWN,
        /** The unit belongs to no accepted family. */
        UNIT_MISMATCH,
        /** The value is no number. */
        VALUE_UNREADABLE
    }

    static Measured refuse(Refusal refusal, String detail) {
        return new Measured(null, null, null, false, refusal, detail);
    }

    public boolean isMeasured() {
        return refusal == null;
    }
}
