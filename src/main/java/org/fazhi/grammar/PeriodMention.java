package org.fazhi.grammar;

import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;

/**
 * Words that set the period of what follows.
 *
 * @param start first char
 * @param end char after
 * @param period the period set; null where the words leave it open (历年) or name an impossible one (13月)
 * @param clauseOnly holds for its own clause, not for the rest of the sentence
 * @param own the report's own period again
 */
record PeriodMention(
        int start, int end, TimePeriod period, Accumulation accumulation, String raw, boolean clauseOnly, boolean own) {
    /** 2023年13月, 6月31日: there is no such time. */
    boolean isImpossible() {
        return period == null && accumulation == Accumulation.PERIOD && !clauseOnly;
    }

    /** 全年 in 2022年全年, 年内 in 2022年内: it repeats the period named directly before it, and is not the report's own. */
    boolean isRepeatedBy(PeriodMention word) {
        return !own && word.own && start < word.start && word.start <= end && end <= word.end;
    }

    /** The same for its own clause alone. */
    PeriodMention ofClause() {
        return new PeriodMention(start, end, period, accumulation, raw, true, own);
    }

    /** With a word that repeats it. */
    PeriodMention with(PeriodMention word, String text) {
        return new PeriodMention(
                start, word.end, period, accumulation, text.substring(start, word.end), clauseOnly, false);
    }
}
