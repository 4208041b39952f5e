package org.fazhi.harmonize;

import java.io.Serializable;

/**
 * What a rate is over.
 *
 * @param indicator DENOMINATOR: a code, {@link #UNKNOWN}, or {@link #NOT_A_RATIO}
 * @param evidence DENOMINATOR_EVIDENCE; null where it is no ratio
 * @param numerator statement of the numerator, null where none was found
 * @param denominator statement of the denominator, null where none was found
 */
record Over(String indicator, Evidence evidence, Statement numerator, Statement denominator) implements Serializable {
    static final String UNKNOWN = "_U";
    static final String NOT_A_RATIO = "_Z";
    static final Over NOTHING = new Over(NOT_A_RATIO, null, null, null);

    enum Evidence {
        /** The text binds the rate to a count of the denominator. */
        STATED,
        /** One allowed count beside the rate reproduces it. */
        UNIQUE,
        /** Several do. */
        SEVERAL,
        /** None does, or none is there. */
        NONE
    }

    static Over unknown(Evidence evidence) {
        return new Over(UNKNOWN, evidence, null, null);
    }
}
