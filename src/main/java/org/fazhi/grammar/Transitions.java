package org.fazhi.grammar;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A tree of letters by row displacement (Tarjan and Yao 1979): the rows of all states laid over each other in one array, each
 * cell marked with the row it belongs to and holding the row that its letter leads to, so that a step is one look.
 */
final class Transitions implements Serializable {
    /** The letter leads nowhere from here. */
    static final int NONE = -1;
    /** Set in a target in which a word ends. */
    static final int ENDS = 1 << 30;
    /** The row of no letter read. */
    static final int ROOT = 0;
    /** The target from which no letter leads on. */
    static final int LEAF = 0;
    /** A char that is a letter of no word. */
    static final int IN_NO_WORD = 0;

    private static final long FREE = -1L;

    /** Number of a char among the letters in use. */
    private final char[] letters = new char[Character.MAX_VALUE + 1];
    /** The row it belongs to and the row it leads to, an int each. */
    private long[] cells;
    /** Word that ends with a cell. */
    private final int[] words;

    Transitions(LetterTree tree) {
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
        int[] rows = rows(tree, children, used);
        // any row may be asked for any letter
        int size = Arrays.stream(rows).max().orElse(ROOT) + used + 1;
        cells = new long[size];
        words = new int[size];
        Arrays.fill(cells, FREE);
        for (int state = 1; state < tree.states; state++) {
            int row = rows[tree.parent(state)];
            int cell = row + letters[tree.letter(state)];
            words[cell] = tree.word[state];
            int target = children.get(state).isEmpty() ? LEAF : rows[state];
            cells[cell] = (long) row << Integer.SIZE | (words[cell] >= 0 ? target | ENDS : target);
        }
    }

    /** Where the row of each state begins: no two at the same place, no two letters in the same cell. */
    private int[] rows(LetterTree tree, List<List<Integer>> children, int used) {
        int[] rows = new int[tree.states];
        BitSet taken = new BitSet();
        taken.set(0, used + 1); // the root's
        BitSet begun = new BitSet();
        for (int state : largestFirst(children)) {
            rows[state] = firstFit(tree, children.get(state), taken, begun);
            begun.set(rows[state]);
            for (int child : children.get(state)) {
                taken.set(rows[state] + letters[tree.letter(child)]);
            }
        }
        return rows;
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

    private int firstFit(LetterTree tree, List<Integer> children, BitSet taken, BitSet begun) {
        int first = letters[tree.letter(children.get(0))];
        for (int cell = taken.nextClearBit(0); ; cell = taken.nextClearBit(cell + 1)) {
            int row = cell - first;
            if (row > ROOT
                    && !begun.get(row)
                    && children.stream().noneMatch(child -> taken.get(row + letters[tree.letter(child)]))) {
                return row;
            }
        }
    }

    /** The number of a char, {@link #IN_NO_WORD} where no word has it. */
    int letter(char c) {
        return letters[c];
    }

    /** The numbers of the chars of a text. */
    char[] letters(char[] text) {
        char[] numbers = new char[text.length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = letters[text[at]];
        }
        return numbers;
    }

    /** Row that the cell leads to, with {@link #ENDS} where it is set; {@link #NONE} where the cell is none of the row's. */
    int target(int row, int cell) {
        long packed = cells[cell];
        return (int) (packed >>> Integer.SIZE) == row ? (int) packed : NONE;
    }

    /** Number of the word that ends with the cell. */
    int word(int cell) {
        return words[cell];
    }
}
