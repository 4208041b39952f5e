package org.fazhi.load;

/** Why a delivered line is no metric. */
enum Reason {
    NOT_UTF8,
    BROKEN_JSON,
    WRONG_TYPE,
    MISSING_FIELD,
    BAD_NUMBER,
    BAD_PERIOD,
    BAD_DATE,
    INDICATOR_UNKNOWN,
    AREA_UNKNOWN,
    AREA_MISMATCH,
    PLACE_AMBIGUOUS,
    DUPLICATE
}
