package org.fazhi.accounting;

/** What the reading made of a figure. */
enum MetricFate {
    /** An indicator was found. */
    CODED,
    /** Read, but no indicator fits. */
    UNCODED,
    /** It measures nothing here. */
    OTHER
}
