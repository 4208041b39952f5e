package org.fazhi.grammar;

import java.io.Serializable;
import java.util.List;

/**
 * Finds every word of a list by walking down the tree of their letters from each place of a text at which two letters begin a
 * word. No walk is longer than the longest word: time is linear in the text. Immutable; safe for several threads.
 */
final class Automaton implements Serializable {
    private final Transitions transitions;
    /** Letters of each word. */
    private final int[] lengths;
    /** The longest of the other words that each word begins with, -1 where it begins with none. */
    private final int[] shorter;

    Automaton(List<String> words) {
        LetterTree tree = new LetterTree(words);
        transitions = new Transitions(tree);
        lengths = new int[words.size()];
        shorter = new int[words.size()];
        for (int word = 0; word < words.size(); word++) {
            lengths[word] = words.get(word).length();
            shorter[word] = tree.shorter(words.get(word));
        }
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
        for (int n = 0; n < begun; n++) {
            int start = places[n];
            for (int word = longest(letters, start); word >= 0; word = shorter[word]) {
                hits.add(word, start, start + lengths[word]);
            }
        }
        hits.close();
        return hits;
    }

    /** The longest word that begins at {@code start}, -1 where none does. */
    private int longest(char[] letters, int start) {
        int longest = -1;
        int at = start;
        for (long step = transitions.first(letters[at]); step != Transitions.NONE; ) {
            int word = Transitions.word(step);
            longest = word >= 0 ? word : longest;
            at++;
            step = transitions.step(Transitions.row(step), letters[at]);
        }
        return longest;
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
