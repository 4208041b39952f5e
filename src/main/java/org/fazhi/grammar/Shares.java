package org.fazhi.grammar;

import java.util.List;
import org.fazhi.catalog.IndicatorDef;

/** Decides which ratio a share is: the one between what was counted before and what its own words name. */
final class Shares {
    private final MarkedText marked;
    private final FrameMatcher matcher;
    private final TopicMemory memory;

    Shares(MarkedText marked, FrameMatcher matcher, TopicMemory memory) {
        this.marked = marked;
        this.matcher = matcher;
        this.memory = memory;
    }

    boolean usesShareWord(Match match) {
        for (String word : match.frame().def().predicates()) {
            if (marked.lists.words("shares").stream().anyMatch(word::contains)) {
                return true;
            }
        }
        return false;
    }

    /** 占 … 的16.7%: the ratio whose numerator stands before and whose denominator these words name. */
    void bind(Reading reading, Draft draft) {
        Draft count = reading.previousCount();
        if (count == null || count.indicator == null) {
            return;
        }
        for (IndicatorDef ratio : marked.lexicon.indicators.values()) {
            if (!count.indicator.equals(ratio.numerator())) {
                continue;
            }
            List<Match> over =
                    matcher.match(draft.zone, reading.sentence.number(), memory, frame -> ratio.denominators()
                            .contains(frame.indicator().code()));
            if (!over.isEmpty()) {
                draft.indicator = ratio.code();
                draft.ruleId = ratio.code() + ".share";
                return;
            }
        }
    }
}
