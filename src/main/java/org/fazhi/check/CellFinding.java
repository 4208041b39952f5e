package org.fazhi.check;

import org.apache.spark.sql.Row;
import org.fazhi.quantity.Bounds;

/** An observation that failed a check. */
record CellFinding(String checkId, Severity severity, Row observation, Bounds expected, String message) {}
