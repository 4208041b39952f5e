package org.fazhi.load;

/** Why a delivered line is no metric. */
enum Reason {
    /** Bytes that are no text of the file's encoding. */
    NOT_UTF8,
    /** The line is no JSON object. */
    BROKEN_JSON,
    /** More or fewer fields than the header has. */
    BROKEN_CSV,
    /** A field is neither text nor number. */
    WRONG_TYPE,
    /** A field is longer than {@code delivered.longest_field}; it is not stored whole. */
    FIELD_TOO_LONG,
    /** A required field is missing. */
    MISSING_FIELD,
    /** RAW_VALUE is no number as reports print them. */
    BAD_NUMBER,
    /** TIME_PERIOD is no SDMX period, an impossible one, or one far from our time. */
    BAD_PERIOD,
    /** RAW_PERIOD beside TIME_PERIOD is not understood. */
    PERIOD_UNKNOWN,
    /** DATE_PUBLISHED is no date. */
    BAD_DATE,
    /** KIND is none of those that METRIC has. */
    BAD_KIND,
    /** STAT_SCOPE is no scope of the catalogue. */
    SCOPE_UNKNOWN,
    /** INDICATOR is no code, name or alias of the catalogue. */
    INDICATOR_UNKNOWN,
    /** A code that never was one, or a name of no place. */
    AREA_UNKNOWN,
    /** The code is another place's than the name, or the place is not in PARENT_NAME. */
    AREA_MISMATCH,
    /** Several places have the name. */
    PLACE_AMBIGUOUS,
    /** The same figure of the same source, delivered before; the first one counts. */
    DUPLICATE
}
