package org.fazhi.grammar;

/** Decides whether a figure tells of a change or a share instead of a level. */
final class Changes {
    private final MarkedText marked;

    Changes(MarkedText marked) {
        this.marked = marked;
    }

    boolean isChange(Draft draft) {
        Numeral numeral = draft.numeral;
        if (numeral.isOf(Numeral.MULTIPLE) || numeral.isOf(Numeral.PERCENTAGE_POINTS)) {
            return true;
        }
        int from = draft.zone.leftStart();
        boolean compared = marked.has(marked.lists.compared, from, numeral.start());
        int change = marked.last(marked.lists.changes, from, numeral.start());
        int word = change < 0 && compared ? marked.last(marked.lists.added, from, numeral.start()) : change;
        if (word < 0) {
            return false;
        }
        int behind = marked.hits.end[word];
        int unread = marked.unread(behind, numeral.start());
        // 提高到38%: a level, no change
        // 较年初减少14人, 同比多31件, 比上年的79件增加9件: a difference
        return numeral.isPercent()
                ? unread == 0 && !marked.has(marked.lists.reaches, behind, numeral.start())
                : unread <= 1
                        && (compared
                                || marked.has(marked.lists.yearOnYear, draft.zone.clauseStart(), numeral.start())
                                || behindLevel(draft));
    }

    /** Whether the clause compares with a level before the figure's own words. */
    private boolean behindLevel(Draft draft) {
        return marked.has(marked.lists.compared, draft.zone.clauseStart(), draft.zone.leftStart());
    }

    boolean isShare(Draft draft) {
        return draft.numeral.isPercent()
                && marked.has(marked.lists.shares, draft.zone.leftStart(), draft.numeral.start());
    }
}
