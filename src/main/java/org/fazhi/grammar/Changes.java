package org.fazhi.grammar;

/** Decides whether a figure tells of a change or a share instead of a level. */
final class Changes {
    private final MarkedText marked;

    Changes(MarkedText marked) {
        this.marked = marked;
    }

    boolean isChange(Draft draft) {
        Numeral numeral = draft.numeral;
        int from = draft.zone.leftStart();
        int word = marked.last(marked.lists.changes, from, numeral.start());
        boolean relative = numeral.isPercent()
                || numeral.unit() != null && numeral.unit().contains("百分点")
                || "倍".equals(numeral.unit());
        if (relative) {
            return "倍".equals(numeral.unit())
                    || numeral.unit().contains("百分点")
                    || word >= 0
                            && marked.unread(marked.hits.end[word], numeral.start()) == 0
                            && !reaches(marked.hits.end[word], numeral.start());
        }
        return word >= 0
                && marked.has(marked.lists.changeBases, from, numeral.start())
                && marked.unread(marked.hits.end[word], numeral.start()) <= 1;
    }

    /** 提高到38%: a level, no change. */
    private boolean reaches(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = marked.plain.text[i];
            if (c == '到' || c == '至' || c == '为') {
                return true;
            }
        }
        return false;
    }

    boolean isShare(Draft draft) {
        return draft.numeral.isPercent()
                && marked.has(marked.lists.shares, draft.zone.leftStart(), draft.numeral.start());
    }
}
