package org.fazhi.check;

import org.fazhi.quantity.Bounds;

/** An observation that failed a check. */
record CellFinding(String checkId, Severity severity, Cell cell, Bounds expected, String message) {
    static final Bounds NOTHING_SAID = new Bounds(null, null, null);
}
