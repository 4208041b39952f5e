package org.fazhi.accounting;

import java.io.Serializable;

/**
 * METRIC rows = statements + rejected + targets + pilots + others + uncoded; each row in one of these.
 *
 * @param metrics rows of METRIC
 * @param statements rows that state an observation (LINEAGE ROLE VALUE or AGREES)
 * @param rejected rows that stand in REJECTED
 * @param targets rows of KIND target
 * @param pilots rows of KIND pilot
 * @param others rows of KIND other
 * @param uncoded rows of KIND observation without an indicator
 * @param lost rows in none of these
 * @param twice rows in several
 * @param rejectedBefore rows of REJECTED that never became a METRIC row: delivered lines that could not be read
 */
public record MetricAccount(
        long metrics,
        long statements,
        long rejected,
        long targets,
        long pilots,
        long others,
        long uncoded,
        long lost,
        long twice,
        long rejectedBefore)
        implements Serializable {}
