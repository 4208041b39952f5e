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
            boolean own = match.wordStart() >= draft.zone.leftStart() && match.wordEnd() <= draft.zone.leftEnd();
            if (apart && other && own && isJoined(marked, match, draft.match)) {
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
            boolean own = match.wordStart() >= draft.zone.leftStart() && match.wordEnd() <= draft.zone.leftEnd();
            if (own
                    && !other.code().equals(draft.indicator)
                    && whole.equals(other.partOf())
                    && isJoined(marked, match, draft.match)) {
                draft.uncode();
                return;
            }
        }
    }

    private static boolean isJoined(MarkedText marked, Match one, Match two) {
        int from = Math.min(one.wordEnd(), two.wordEnd());
        int to = Math.max(one.wordStart(), two.wordStart());
        return to == from + 1 && marked.lists.isJoint(marked.text.charAt(from));
    }

    private Joints() {}
}
