package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;

/** Decides what two joined names share: one number may be of both. */
final class Joints {
    /** 帮教、安置率同为100%: one number, two rates. */
    static List<Match> alsoMeant(String text, Draft draft, List<Match> matches) {
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
            if (apart && other && isJoined(text, match, draft.match)) {
                also.add(match);
            }
        }
        return also;
    }

    private static boolean isJoined(String text, Match one, Match two) {
        int from = Math.min(one.wordEnd(), two.wordEnd());
        int to = Math.max(one.wordStart(), two.wordStart());
        String between = from <= to ? text.substring(from, to) : "";
        return between.equals("、") || between.equals("和") || between.equals("与") || between.equals("及");
    }

    static boolean isJoint(char c) {
        return c == '、' || c == '和' || c == '及' || c == '与';
    }

    private Joints() {}
}
