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
        Hits hits = new Hits(text.length);
        int[] words = new int[longest + 1];
        int[] ends = new int[longest + 1];
        for (int start = 0; start < text.length; start++) {
            hits.open(start);
            int found = 0;
            int row = Transitions.ROOT;
            for (int at = start; at < text.length; at++) {
                long step = transitions.step(row, text[at]);
                if (step == Transitions.NONE) {
                    break;
                }
                // written in any case and kept where a word ends: a processor can't guess where one does
                words[found] = Transitions.word(step);
                ends[found] = at + 1;
                found += words[found] >= 0 ? 1 : 0;
                row = Transitions.row(step);
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
        long step = Transitions.ROOT;
        for (int at = from; at <= to && step != Transitions.NONE; at++) {
            step = transitions.step(Transitions.row(step), at == to ? last : text[at]);
        }
        return step == Transitions.NONE ? -1 : Transitions.word(step);
    }
}
