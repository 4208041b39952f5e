package org.fazhi.accounting;

import java.io.Serializable;
import java.util.List;

/**
 * The figures of one report: scanned = coded + uncoded + other + missed. A position counts once, however many indicators
 * are read from it.
 *
 * @param scanned figures the scanner counts
 * @param coded of these, positions METRIC gives an indicator
 * @param uncoded positions read without an indicator
 * @param other positions that measure nothing
 * @param missed figures that no METRIC row holds: position and text
 * @param beyond METRIC positions that the scanner does not count (no measure word follows)
 */
public record ReportAccount(
        String docId, int scanned, int coded, int uncoded, int other, List<String> missed, int beyond)
        implements Serializable {}
