package org.fazhi.grammar;

import org.fazhi.script.CharSet;
import org.fazhi.script.Simplified;

/** Decides which chars say nothing of what is counted: empty words, marks, digits, the own place's name. */
final class GenericWords {
    private static final CharSet MARKS_AND_DIGITS = CharSet.of(",():;0123456789、");
    private static final int SHORT_TITLE = 3;

    static boolean[] mark(MarkedText marked, String areaName) {
        boolean[] generic = new boolean[marked.plain.length()];
        char[] text = marked.plain.text;
        for (int i = 0; i < generic.length; i++) {
            generic[i] = MARKS_AND_DIGITS.has(text[i]);
        }
        Hits hits = marked.hits;
        int covered = 0;
        for (int i = 0; i < hits.size; i++) {
            if (hits.end[i] > covered && marked.lists.isEmpty(hits.term[i])) {
                fill(generic, Math.max(covered, hits.start[i]), hits.end[i]);
                covered = hits.end[i];
            }
        }
        if (areaName != null && !areaName.isEmpty()) {
            markName(generic, marked.text, Simplified.of(areaName));
        }
        return generic;
    }

    /** The place's name, and what it is called for short: 金东 for 金东区. */
    private static void markName(boolean[] generic, String text, String name) {
        int last = name.length() - 1;
        boolean hasShort = name.length() >= SHORT_TITLE;
        String title = hasShort ? name.substring(0, last) : name;
        for (int at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
            fill(generic, at, at + (hasShort && text.startsWith(name, at) ? name.length() : title.length()));
        }
    }

    /** Words are short: a loop of its own is quicker than one made for long stretches. */
    private static void fill(boolean[] generic, int from, int to) {
        for (int i = from; i < to; i++) {
            generic[i] = true;
        }
    }

    private GenericWords() {}
}
