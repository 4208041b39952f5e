/**
 * REPORT_TEXT, METRIC, OBSERVATION's LINEAGE and REJECTED in; an {@link org.fazhi.accounting.Account} out: every figure that
 * a scanner of its own counts in a report, and every METRIC row, is accounted for once. Shares no code with the grammar or
 * the reading of quantities, so that the two cannot err together.
 */
package org.fazhi.accounting;
