package org.fazhi.grammar;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Finds every word of a list in one pass over a text (Aho and Corasick 1975), its transitions in one packed array. Time
 * is linear in the text and the words found. Immutable; safe for several threads.
 */
final class Automaton implements Serializable {
    private final Transitions transitions;
    private final int[] fail;
    /** Word that ends in a state, -1 for none. */
    private final int[] word;
    /** The state itself or the nearest one on the fail path in which a word ends, 0 for none. */
    private final int[] ending;
    /** Nearest shorter state on the fail path in which a word ends, 0 for none. */
    private final int[] shorter;

    private final int[] lengths;

    Automaton(List<String> words) {
        LetterTree tree = new LetterTree(words);
        lengths = words.stream().mapToInt(String::length).toArray();
        word = Arrays.copyOf(tree.word, tree.states);
        fail = new int[tree.states];
        ending = new int[tree.states];
        shorter = new int[tree.states];
        for (int state : tree.byDepth()) {
            fail[state] = longestSuffix(tree, state);
            shorter[state] = ending[fail[state]];
            ending[state] = word[state] >= 0 ? state : shorter[state];
        }
        transitions = new Transitions(tree, state -> ending[state] != 0);
    }

    private int longestSuffix(LetterTree tree, int state) {
        int via = tree.parent(state);
        int next = 0;
        while (next == 0 && via != 0) {
            via = fail[via];
            next = tree.child(via, tree.letter(state));
        }
        return next;
    }

    /** All words found, by start, longer first. */
    Hits find(char[] text) {
        Hits hits = new Hits(text.length);
        int state = 0;
        for (int at = 0; at < text.length; at++) {
            int letter = transitions.letter(text[at]);
            if (letter == Transitions.IN_NO_WORD) {
                state = 0;
                continue;
            }
            int next = transitions.from(state, letter);
            while (next == Transitions.NONE) {
                state = fail[state];
                next = transitions.from(state, letter);
            }
            state = next & ~Transitions.ENDS;
            if (next != state) {
                for (int end = ending[state]; end != 0; end = shorter[end]) {
                    hits.add(word[end], at + 1 - lengths[word[end]], at + 1);
                }
            }
        }
        hits.sortByStart();
        return hits;
    }
}
