package org.fazhi.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.period.TimePeriod;

/** Decides which ratio a share is: the one between what was counted before and what its own words name. */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Letters of 占 or 占比. */
    private static final int SHARE_WORD = 2;

    private final MarkedText marked;
    private final FrameMatcher matcher;
    private final TopicMemory memory;

    Shares(MarkedText marked, FrameMatcher matcher, TopicMemory memory) {
        this.marked = marked;
        this.matcher = matcher;
        this.memory = memory;
    }

    private static boolean isReproduced(
            Reading reading, IndicatorDef ratio, Draft count, Draft share, TimePeriod period) {
        BigDecimal printed = share.numeral.quantity().value();
        for (int i = reading.drafts.size() - 1; i >= Math.max(0, reading.drafts.size() - Reading.RELATED); i--) {
            Draft whole = reading.drafts.get(i);
            boolean over = whole.indicator != null
                    && ratio.denominators().contains(whole.indicator)
                    && Objects.equals(whole.period, period)
                    && whole.numeral.quantity().value().signum() > 0;
            if (over
                    && count.numeral
                                    .quantity()
                                    .value()
                                    .multiply(HUNDRED)
                                    .divide(whole.numeral.quantity().value(), printed.scale(), RoundingMode.HALF_UP)
                                    .compareTo(printed)
                            == 0) {
                return true;
            }
        }
        return false;
    }

    /** 受理率88.9%,即104件: the count right behind a rate is its numerator where it gives the rate. */
    void bindNumerator(Reading reading, Draft draft) {
        Draft rate = draft.isCount() ? reading.previousRate() : null;
        IndicatorDef ratio =
                rate == null || rate.indicator == null ? null : marked.lexicon.indicators.get(rate.indicator);
        boolean bare = marked.unread(draft.zone.leftStart(), draft.zone.leftEnd()) <= 1
                && marked.unread(draft.zone.rightStart(), draft.zone.rightEnd()) == 0;
        if (bare
                && ratio != null
                && ratio.isShare()
                && ratio.numerator() != null
                && isReproduced(reading, ratio, draft, rate, rate.period)) {
            draft.indicator = ratio.numerator();
            draft.ruleId = ratio.numerator() + ".of_rate";
        }
    }

    boolean usesShareWord(Match match) {
        for (String word : match.frame().def().predicates()) {
            if (marked.lists.words("shares").stream().anyMatch(word::contains)) {
                return true;
            }
        }
        return false;
    }

    /**
     * 占 … 的16.7%: the ratio whose numerator stands before and whose denominator these words name; where they name
     * none, the one whose denominator was counted before and, printed to as many digits, gives the share.
     */
    void bind(Reading reading, Draft draft) {
        Draft count = reading.previousCount();
        if (count == null || count.indicator == null) {
            return;
        }
        for (IndicatorDef ratio : marked.lexicon.indicators.values()) {
            if (!ratio.isShare() || !count.indicator.equals(ratio.numerator())) {
                continue;
            }
            FrameChoice denominators = marked.lexicon.choice(ratio.code(), frame -> ratio.denominators()
                    .contains(frame.indicator().code()));
            List<Match> over = matcher.match(draft.zone, reading.sentence.number(), memory, denominators);
            boolean silent = marked.unread(draft.zone.leftStart(), draft.zone.leftEnd()) <= SHARE_WORD;
            if (!over.isEmpty() || silent && isReproduced(reading, ratio, count, draft, count.period)) {
                draft.indicator = ratio.code();
                draft.ruleId = ratio.code() + ".share";
                return;
            }
        }
    }
}
