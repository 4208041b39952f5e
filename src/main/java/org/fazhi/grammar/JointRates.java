package org.fazhi.grammar;

/** Finds the first of two rates that share one 率 (帮教、安置率). */
final class JointRates {
    private static final char RATE = '率';
    private static final int LONGEST = 4;
    private static final double PREDICATE = 3;
    private static final double LETTER = 0.6;

    private final MarkedText marked;
    /** The first 率 behind a char, and that char. */
    private int next = -1;

    private int searchedFrom;

    JointRates(MarkedText marked) {
        this.marked = marked;
    }

    void read(Zone zone, FrameChoice choice, Candidates candidates) {
        if (!mayHaveRate(zone.leftStart(), zone.leftEnd())) {
            return;
        }
        int rate = -1;
        for (int i = zone.leftEnd() - 1; i >= zone.leftStart(); i--) {
            char c = marked.plain.text[i];
            if (c == RATE) {
                rate = i;
            } else if (rate > 0 && marked.lists.isJoint(c)) {
                readNameBefore(i, zone, choice, candidates);
            }
        }
    }

    private boolean mayHaveRate(int from, int to) {
        if (from < searchedFrom || next < from) {
            int found = marked.text.indexOf(RATE, from);
            next = found < 0 ? Integer.MAX_VALUE : found;
            searchedFrom = from;
        }
        return next < to;
    }

    private void readNameBefore(int joint, Zone zone, FrameChoice choice, Candidates candidates) {
        for (int length = Math.min(LONGEST, joint - zone.leftStart()); length >= 2; length--) {
            int term = marked.lexicon.automaton.word(marked.plain.text, joint - length, joint, RATE);
            if (term >= 0) {
                note(term, choice, joint - length, joint, zone, candidates);
                return;
            }
        }
    }

    private static void note(int term, FrameChoice choice, int start, int end, Zone zone, Candidates candidates) {
        for (int n = choice.firstRole(term); n < choice.firstVeto(term); n++) {
            int role = choice.cell(n);
            if (FrameChoice.part(role) == Frame.PREDICATE && zone.isNear(start, end)) {
                int place = candidates.touch(FrameChoice.frame(role));
                if (candidates.worth(place, Frame.PREDICATE) == 0) {
                    candidates.offer(place, Frame.PREDICATE, PREDICATE + LETTER * (end - start + 1), start, end);
                }
            }
        }
    }
}
