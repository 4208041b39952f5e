package org.fazhi.grammar;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Finds every word of a list in one pass over a text (Aho and Corasick 1975). Time is linear in the text and the words
 * found. Immutable; safe for several threads.
 */
final class Automaton implements Serializable {
    /** Hash table of (state, char) to state; 0 is no transition, the root has state 0. */
    private long[] keys = new long[1 << 14];

    private int[] targets = new int[1 << 14];
    private int transitions;
    private int[] fail;
    /** Word that ends in a state, -1 for none. */
    private int[] word;
    /** Nearest shorter state on the fail path in which a word ends, 0 for none. */
    private int[] shorter;

    private final int[] lengths;
    private final int[] root = new int[1 << 16];
    private int states = 1;

    Automaton(List<String> words) {
        int size = 1 + words.stream().mapToInt(String::length).sum();
        fail = new int[size];
        word = new int[size];
        shorter = new int[size];
        Arrays.fill(word, -1);
        lengths = new int[words.size()];
        int[] parents = new int[size];
        char[] labels = new char[size];
        for (int i = 0; i < words.size(); i++) {
            lengths[i] = words.get(i).length();
            add(words.get(i), i, parents, labels);
        }
        link(parents, labels);
        fail = Arrays.copyOf(fail, states);
        word = Arrays.copyOf(word, states);
        shorter = Arrays.copyOf(shorter, states);
    }

    private void add(String text, int id, int[] parents, char[] labels) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int next = step(state, c);
            if (next == 0) {
                next = states++;
                parents[next] = state;
                labels[next] = c;
                put(state, c, next);
            }
            state = next;
        }
        word[state] = id;
    }

    /** States were numbered word by word, so breadth first needs its own order. */
    private void link(int[] parents, char[] labels) {
        int[] depth = new int[states];
        for (int state = 1; state < states; state++) {
            depth[state] = depth[parents[state]] + 1;
        }
        ArrayDeque<Integer> order = new ArrayDeque<>();
        Integer[] byDepth = new Integer[states - 1];
        for (int i = 0; i < byDepth.length; i++) {
            byDepth[i] = i + 1;
        }
        Arrays.sort(byDepth, java.util.Comparator.comparingInt(state -> depth[state]));
        order.addAll(Arrays.asList(byDepth));
        for (int state : order) {
            if (depth[state] == 1) {
                fail[state] = 0;
            } else {
                int via = fail[parents[state]];
                int next = step(via, labels[state]);
                while (next == 0 && via != 0) {
                    via = fail[via];
                    next = step(via, labels[state]);
                }
                fail[state] = next;
            }
            shorter[state] = word[fail[state]] >= 0 ? fail[state] : shorter[fail[state]];
        }
    }

    private int step(int state, char c) {
        if (state == 0) {
            return root[c];
        }
        long key = (long) state << 16 | c;
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); ; slot = slot + 1 & mask) {
            if (targets[slot] == 0) {
                return 0;
            }
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
    }

    private void put(int state, char c, int target) {
        if (state == 0) {
            root[c] = target;
            return;
        }
        if (++transitions * 2 > keys.length) {
            grow();
        }
        insert((long) state << 16 | c, target);
    }

    private void insert(long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (targets[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != 0) {
                insert(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }

    /** All words found, by end, longer first. */
    Hits find(char[] text) {
        Hits hits = new Hits(text.length / 4 + 16);
        int state = 0;
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            int next = step(state, c);
            while (next == 0 && state != 0) {
                state = fail[state];
                next = step(state, c);
            }
            state = next;
            for (int ending = word[state] >= 0 ? state : shorter[state]; ending != 0; ending = shorter[ending]) {
                hits.add(word[ending], at + 1 - lengths[word[ending]], at + 1);
            }
        }
        hits.sortByStart();
        return hits;
    }
}
