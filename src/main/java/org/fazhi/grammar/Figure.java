package org.fazhi.grammar;

import java.io.Serializable;
import java.math.BigDecimal;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.ObsQualifier;

/**
 * One figure of a report.
 *
 * @param charStart first code point of number and unit in the published text
 * @param charEnd code point after the last
 * @param sentenceId paragraph.sentence, from 0
 * @param quote the sentence as published
 * @param indicator catalogue code; null: read but not coded
 * @param subject the words it counts, simplified; null where none stand by it
 * @param scope STAT_SCOPE
 * @param rawValue number as printed with its hedges, unit left out
 * @param value the number in full; null for {@link Kind#OTHER}
 * @param rawUnit measure word as printed; null where none is printed
 * @param rawPeriod period words that set the period; null where the report's own holds
 * @param partOf index in the report's figures of the whole; -1 none
 * @param rateOf index of the count a rate stands beside; -1 none
 * @param changePct change stated beside the figure, in per cent or percentage points; null none
 * @param ruleId CODE.frame; null where not coded
 * @param score how well the frame's words fit, larger is better; 0 where no frame was weighed
 */
public record Figure(
        int charStart,
        int charEnd,
        String sentenceId,
        String quote,
        Kind kind,
        String indicator,
        String subject,
        String scope,
        String rawValue,
        BigDecimal value,
        ObsQualifier qualifier,
        String rawUnit,
        String rawPeriod,
        String refArea,
        String areaName,
        TimePeriod period,
        Accumulation accumulation,
        int partOf,
        int rateOf,
        BigDecimal changePct,
        String changeBase,
        String ruleId,
        double score)
        implements Serializable {}
