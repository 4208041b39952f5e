package org.fazhi.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a list as a tree of their letters: state 0 is its root, each state a beginning of words. */
final class LetterTree {
    private static final int ROOT = 0;

    private final Map<Long, Integer> children = new HashMap<>();
    private final int[] parents;
    private final char[] letters;
    /** Word that ends in a state, -1 for none. */
    final int[] word;

    int states = 1;

    LetterTree(List<String> words) {
        int most = 1 + words.stream().mapToInt(String::length).sum();
        parents = new int[most];
        letters = new char[most];
        word = new int[most];
        Arrays.fill(word, -1);
        for (int i = 0; i < words.size(); i++) {
            word[add(words.get(i))] = i;
        }
    }

    private int add(String text) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            int parent = state;
            char letter = text.charAt(i);
            state = children.computeIfAbsent(key(parent, letter), fresh -> {
                parents[states] = parent;
                letters[states] = letter;
                return states++;
            });
        }
        return state;
    }

    private static long key(int state, char letter) {
        return (long) state << Character.SIZE | letter;
    }

    /** The longest other word that a word begins with, -1 where it begins with none. */
    int shorter(String text) {
        int found = -1;
        int state = ROOT;
        for (int i = 0; i < text.length() - 1; i++) {
            state = children.get(key(state, text.charAt(i)));
            found = word[state] >= 0 ? word[state] : found;
        }
        return found;
    }

    int parent(int state) {
        return parents[state];
    }

    char letter(int state) {
        return letters[state];
    }
}
