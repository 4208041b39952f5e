package org.fazhi.quantity;

/** OBS_QUALIFIER: what a figure says of its own exactness. */
public enum ObsQualifier {
    EXACT,
    AT_LEAST,
    APPROXIMATE,
    LESS_THAN
}
