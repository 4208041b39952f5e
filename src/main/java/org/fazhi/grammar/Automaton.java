package org.fazhi.grammar;

import java.io.Serializable;
import java.util.List;

/**
 * Finds every word of a list by walking down the tree of their letters from each place of a text. No walk is longer than the
 * longest word and few go beyond two letters: time is linear in the text. Immutable; safe for several threads.
 */
final class Automaton implements Serializable {
    private final Transitions transitions;
    /** Letters of the longest word. */
    private final int longest;

    Automaton(List<String> words) {
        transitions = new Transitions(new LetterTree(words));
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** All words found, by start, longer first. */
    Hits find(char[] text) {
        char[] letters = transitions.letters(text);
        Hits hits = new Hits(text.length);
        int[] words = new int[longest];
        int[] ends = new int[longest];
        for (int start = 0; start < letters.length; start++) {
            hits.open(start);
            int found = 0;
            int row = Transitions.ROOT;
            for (int at = start; at < letters.length && letters[at] != Transitions.IN_NO_WORD; at++) {
                int cell = row + letters[at];
                int next = transitions.target(row, cell);
                if (next < 0) {
                    break;
                }
                if ((next & Transitions.ENDS) != 0) {
                    words[found] = transitions.word(cell);
                    ends[found++] = at + 1;
                }
                row = next & ~Transitions.ENDS;
                if (row == Transitions.LEAF) {
                    break;
                }
            }
            while (--found >= 0) {
                hits.add(words[found], start, ends[found]);
            }
        }
        hits.close();
        return hits;
    }

    /** Number of the word that is a stretch of a text with one more char behind it, -1 for none. */
    int word(char[] text, int from, int to, char last) {
        int row = Transitions.ROOT;
        int cell = 0;
        int next = Transitions.NONE;
        for (int at = from; at <= to; at++) {
            if (at > from && row == Transitions.LEAF) {
                return -1;
            }
            cell = row + transitions.letter(at == to ? last : text[at]);
            next = transitions.target(row, cell);
            if (next < 0) {
                return -1;
            }
            row = next & ~Transitions.ENDS;
        }
        return (next & Transitions.ENDS) == 0 ? -1 : transitions.word(cell);
    }
}
