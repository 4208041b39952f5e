package org.fazhi.grammar;

import java.util.List;

/** What stands behind a word, or at its end, and so tells what it is said of. */
final class BehindWords {
    /** Letters that may stand between a verb and the number it leads to. */
    private static final int LEAD = 6;
    /** Letters within which a list of examples ends with 等. */
    private static final int EXAMPLES = 24;

    private final MarkedText marked;
    private final List<String> places;

    BehindWords(MarkedText marked) {
        this.marked = marked;
        places = marked.lists.words("counted_places");
    }

    /** 10个乡镇实现服务站全覆盖 counts townships; 2个村获评民主法治示范村 counts villages by another name. */
    boolean endsWithPlaces(int end) {
        for (String word : places) {
            if (marked.text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number follows, but for words that say nothing. */
    boolean leadsToNumber(int from, int to) {
        int at = from;
        while (at < to && at < from + LEAD && marked.generic[at] && !isDigit(at)) {
            at++;
        }
        return at < to && isDigit(at);
    }

    private boolean isDigit(int at) {
        return marked.plain.text[at] >= '0' && marked.plain.text[at] <= '9';
    }

    /** 为农民工、残疾人等提供援助187件: the groups are examples of those meant, the figure is of all. */
    boolean isExample(int from, int to) {
        int limit = Math.min(to, from + EXAMPLES);
        for (int at = from; at < limit; at++) {
            char c = marked.plain.text[at];
            if (c == '等') {
                return true;
            }
            if (at == from && !marked.lists.isJoint(c) || c == ',' || isDigit(at)) {
                return false;
            }
        }
        return false;
    }
}
