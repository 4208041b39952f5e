package org.fazhi.check;

import org.fazhi.quantity.Bounds;

/**
 * A figure that failed a check.
 *
 * @param expected bounds within which it would have passed, as far as they can be said
 * @param message what failed, in one sentence
 */
record Finding(String checkId, Severity severity, Figure figure, Bounds expected, String message) {}
