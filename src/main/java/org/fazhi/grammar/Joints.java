package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalog.IndicatorDef;

/** Decides what two joined names share: one number may be of both. */
final class Joints {
    /** 帮教、安置率同为100%: one number, two rates. */
    static List<Match> alsoMeant(MarkedText marked, Draft draft, List<Match> matches) {
        if (draft.match == null || !draft.numeral.isPercent()) {
            return List.of();
        }
        List<Match> also = new ArrayList<>();
        for (Match match : matches) {
            boolean apart = match.wordEnd() <= draft.match.wordStart() || match.wordStart() >= draft.match.wordEnd();
            boolean other = !match.frame().indicator().code().equals(draft.indicator)
                    && also.stream().noneMatch(known -> known.frame()
                            .indicator()
                            .equals(match.frame().indicator()));
            if (apart && other && isJoined(marked, draft, match)) {
                also.add(match);
            }
        }
        return also;
    }

    /** 民事、刑事援助案件30件: one count of two parts of a whole is of neither. */
    static void ofParts(MarkedText marked, Draft draft, List<Match> matches) {
        String whole =
                draft.match == null ? null : draft.match.frame().indicator().partOf();
        if (whole == null || !draft.isCount()) {
            return;
        }
        for (Match match : matches) {
            IndicatorDef other = match.frame().indicator();
            if (!other.code().equals(draft.indicator)
                    && whole.equals(other.partOf())
                    && isJoined(marked, draft, match)) {
                draft.uncode();
                return;
            }
        }
    }

    /** Whether another name stands before the figure, joined to the one that it is read as. */
    private static boolean isJoined(MarkedText marked, Draft draft, Match other) {
        int from = Math.min(other.wordEnd(), draft.match.wordEnd());
        int to = Math.max(other.wordStart(), draft.match.wordStart());
        return draft.zone.isLeft(other.wordStart(), other.wordEnd())
                && to == from + 1
                && marked.lists.isJoint(marked.text.charAt(from));
    }

    private Joints() {}
}
