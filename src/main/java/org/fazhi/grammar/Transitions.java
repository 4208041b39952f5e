package org.fazhi.grammar;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The transitions of an automaton by row displacement (Tarjan and Yao 1979): the rows of all states laid over each other in
 * one array, each cell marked with the state it belongs to.
 */
final class Transitions implements Serializable {
    /** The letter leads nowhere from here. The root leads back to itself instead. */
    static final int NONE = -1;
    /** Set in a target in which words end. */
    static final int ENDS = 1 << 30;
    /** A char that is a letter of no word. */
    static final int IN_NO_WORD = 0;

    private static final long FREE = -1L;

    /** Number of a char among the letters in use. */
    private final char[] letters = new char[Character.MAX_VALUE + 1];

    private final int[] rows;
    /** State and target, an int each. */
    private long[] cells;

    /** @param ends whether words end in a state */
    Transitions(LetterTree tree, IntPredicate ends) {
        int used = 0;
        List<List<Integer>> children = new ArrayList<>();
        for (int state = 0; state < tree.states; state++) {
            children.add(new ArrayList<>());
        }
        for (int state = 1; state < tree.states; state++) {
            char letter = tree.letter(state);
            if (letters[letter] == IN_NO_WORD) {
                letters[letter] = (char) ++used;
            }
            children.get(tree.parent(state)).add(state);
        }
        rows = new int[tree.states];
        cells = new long[used + 1];
        BitSet taken = new BitSet();
        taken.set(0, used + 1);
        for (int state : largestFirst(children)) {
            rows[state] = firstFit(tree, children.get(state), taken);
            for (int child : children.get(state)) {
                put(rows[state] + letters[tree.letter(child)], state, target(child, ends), taken);
            }
        }
        // any state may be asked for any letter
        int end = cells.length;
        cells = Arrays.copyOf(cells, Arrays.stream(rows).max().orElse(0) + used + 1);
        if (end < cells.length) {
            Arrays.fill(cells, end, cells.length, FREE);
        }
        for (int child : children.get(0)) {
            cells[letters[tree.letter(child)]] = target(child, ends);
        }
    }

    private static int target(int state, IntPredicate ends) {
        return ends.test(state) ? state | ENDS : state;
    }

    private static List<Integer> largestFirst(List<List<Integer>> children) {
        List<Integer> states = new ArrayList<>();
        for (int state = 1; state < children.size(); state++) {
            if (!children.get(state).isEmpty()) {
                states.add(state);
            }
        }
        states.sort(Comparator.comparingInt(state -> -children.get(state).size()));
        return states;
    }

    private int firstFit(LetterTree tree, List<Integer> children, BitSet taken) {
        int first = letters[tree.letter(children.get(0))];
        for (int cell = taken.nextClearBit(0); ; cell = taken.nextClearBit(cell + 1)) {
            int row = cell - first;
            if (row >= 0 && children.stream().noneMatch(child -> taken.get(row + letters[tree.letter(child)]))) {
                return row;
            }
        }
    }

    private void put(int cell, int state, int target, BitSet taken) {
        if (cell >= cells.length) {
            int end = cells.length;
            cells = Arrays.copyOf(cells, Math.max(cell + 1, end * 2));
            Arrays.fill(cells, end, cells.length, FREE);
        }
        cells[cell] = (long) state << Integer.SIZE | target;
        taken.set(cell);
    }

    /** The number of a char, {@link #IN_NO_WORD} where no word has it. */
    int letter(char c) {
        return letters[c];
    }

    /** Target of the letter from the state, with {@link #ENDS} where it is set; {@link #NONE} where there is none. */
    int from(int state, int letter) {
        long cell = cells[rows[state] + letter];
        return (int) (cell >>> Integer.SIZE) == state ? (int) cell : NONE;
    }
}
