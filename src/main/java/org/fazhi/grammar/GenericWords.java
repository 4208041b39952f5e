package org.fazhi.grammar;

import java.util.Arrays;
import org.fazhi.script.Simplified;

/** Decides which chars say nothing of what is counted: empty words, marks, digits, the own place's name. */
final class GenericWords {
    private static final int SHORT_TITLE = 3;

    static boolean[] mark(String text, Hits hits, WordLists lists, String areaName) {
        boolean[] generic = new boolean[text.length()];
        int covered = 0;
        for (int i = 0; i < hits.size; i++) {
            if (hits.end[i] > covered && lists.isEmpty(hits.term[i])) {
                Arrays.fill(generic, Math.max(covered, hits.start[i]), hits.end[i], true);
                covered = hits.end[i];
            }
        }
        for (int i = 0; i < generic.length; i++) {
            generic[i] |= isMarkOrDigit(text.charAt(i));
        }
        if (areaName != null) {
            String name = Simplified.of(areaName);
            markAll(generic, text, name);
            if (name.length() >= SHORT_TITLE) {
                markAll(generic, text, name.substring(0, name.length() - 1));
            }
        }
        return generic;
    }

    private static boolean isMarkOrDigit(char c) {
        return c < 128 ? c == ',' || c == '(' || c == ')' || c == ':' || c == ';' || c >= '0' && c <= '9' : c == '、';
    }

    private static void markAll(boolean[] generic, String text, String name) {
        for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
            Arrays.fill(generic, at, at + name.length(), true);
        }
    }

    private GenericWords() {}
}
