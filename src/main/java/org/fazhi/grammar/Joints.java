package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;

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

    private static boolean isJoined(MarkedText marked, Match one, Match two) {
        int from = Math.min(one.wordEnd(), two.wordEnd());
        int to = Math.max(one.wordStart(), two.wordStart());
        return to == from + 1 && marked.lists.isJoint(marked.text.charAt(from));
    }

    private Joints() {}
}
