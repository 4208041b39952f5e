package org.fazhi.grammar;

import java.io.Serializable;
import java.util.List;

/**
 * Finds every word of a list by walking down the tree of their letters from each place of a text at which two letters begin a
 * word. No walk is longer than the longest word: time is linear in the text. Immutable; safe for several threads.
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
        int[] places = new int[text.length];
        int begun = 0;
        for (int at = 0; at < text.length; at++) {
            // written in any case and kept where a word may begin: a processor can't guess where one does
            places[begun] = at;
            begun += transitions.begin(letters[at], letters[at + 1]);
        }
        Hits hits = new Hits(text.length);
        int[] words = new int[longest + 1];
        int[] ends = new int[longest + 1];
        for (int n = 0; n < begun; n++) {
            walk(letters, places[n], words, ends, hits);
        }
        hits.close();
        return hits;
    }

    /** Adds the words that begin at {@code start}; the arrays are for those met on the way. */
    private void walk(char[] letters, int start, int[] words, int[] ends, Hits hits) {
        int found = 0;
        int at = start;
        for (long step = transitions.first(letters[at]); step != Transitions.NONE; ) {
            at++;
            words[found] = Transitions.word(step);
            ends[found] = at;
            found += words[found] >= 0 ? 1 : 0;
            step = transitions.step(Transitions.row(step), letters[at]);
        }
        while (--found >= 0) {
            hits.add(words[found], start, ends[found]);
        }
    }

    /** Number of the word that is a stretch of a text with one more char behind it, -1 for none. */
    int word(char[] text, int from, int to, char last) {
        long step = transitions.first(transitions.letter(from == to ? last : text[from]));
        for (int at = from + 1; at <= to && step != Transitions.NONE; at++) {
            step = transitions.step(Transitions.row(step), transitions.letter(at == to ? last : text[at]));
        }
        return step == Transitions.NONE ? -1 : Transitions.word(step);
    }
}
