package org.fazhi.harmonize;

/** REJECTED.REASON codes of this room, beside those of {@link org.fazhi.period.Refusal}. */
enum Reason {
    /** INDICATOR is no code of the catalogue. */
    INDICATOR_UNKNOWN,
    /** No code or name of a place. */
    PLACE_UNKNOWN,
    /** A code given only after the period's end; no earlier one is known that it took the place of. */
    PLACE_NOT_YET,
    /** Merged with another place or divided before the period's end; DETAIL names where it went, as far as proven. */
    PLACE_ENDED,
    /** Several places fit; DETAIL names them. */
    PLACE_AMBIGUOUS,
    /** No period, or an impossible one. */
    PERIOD_UNKNOWN,
    /** A dated single event fills no half-year or year. */
    EVENT_NOT_PERIOD,
    /** RAW_UNIT is no word of units.csv. */
    UNIT_UNKNOWN,
    /** RAW_UNIT belongs to no family the indicator accepts. */
    UNIT_MISMATCH,
    /** Its CONFIDENCE is below the bar of conf/pipeline.yaml. */
    LOW_CONFIDENCE,
    /** Another statement of the cell counts in the indicator's first family. */
    UNIT_FAMILY,
    /** RAW_VALUE is no number. */
    VALUE_UNREADABLE,
    /** A rate outside 0 to 100, or a fraction of whole things. */
    OUT_OF_RANGE,
    /** A total since an origin beside a figure of the period itself. */
    SINCE_ORIGIN,
    /** Counted to an earlier day than the figure in the cell. */
    CUT_OFF_EARLY,
    /** A stock of an earlier day than the one in the cell. */
    CUT_OFF_DIFFERS,
    /** Part of the total that stands in the cell. */
    PART_OF_TOTAL,
    /** Same wording, same scope, another value: the cell is kept with OBS_STATUS V. */
    CONTRADICTION,
    /** Another wording with another value, part or not unknown: the cell is kept with OBS_STATUS U. */
    OTHER_WORDING,
    /** A correction dropped the cell; DETAIL names it. */
    CORRECTED
}
