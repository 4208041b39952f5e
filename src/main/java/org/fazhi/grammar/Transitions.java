package org.fazhi.grammar;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tree of letters by row displacement (Tarjan and Yao 1979): the rows of all states laid over each other in one array, each
 * cell marked with the row it belongs to and holding the row that its letter leads to, so that a step is one look.
 */
final class Transitions implements Serializable {
    /** The letter leads nowhere from here. */
    static final long NONE = -1;
    /** The row of no letter read. */
    private static final int ROOT = 0;
    /** Bits of a cell for the row that its letter leads to; as many, above them, for the word that ends with it. */
    private static final int BITS = 21;

    private static final int LOW = (1 << BITS) - 1;

    /**
     * Number of a char among the letters in use, the commonest first: what is asked for most lies close together. 0 is a char
     * that is a letter of no word, and what stands behind a text: every walk ends there.
     */
    private final char[] letters = new char[Character.MAX_VALUE + 1];
    /** Above the bits of word and target the row it belongs to: all a step asks for is one look into memory. */
    private long[] cells;

    Transitions(LetterTree tree) {
        int used = number(tree);
        List<List<Integer>> children = new ArrayList<>();
        for (int state = 0; state < tree.states; state++) {
            children.add(new ArrayList<>());
        }
        for (int state = 1; state < tree.states; state++) {
            children.get(tree.parent(state)).add(state);
        }
        int[] rows = rows(tree, children, used);
        // behind all others the row of a word that none goes on from: no cell is its
        int leaf = Arrays.stream(rows).max().orElse(ROOT) + used + 1;
        // any row may be asked for any letter
        cells = new long[leaf + used + 1];
        Arrays.fill(cells, NONE);
        // a letter that begins no word leads there too: the first step always leads somewhere
        Arrays.fill(cells, ROOT, used + 1, leaf);
        for (int state = 1; state < tree.states; state++) {
            int row = rows[tree.parent(state)];
            int target = children.get(state).isEmpty() ? leaf : rows[state];
            long wordAndTarget = (tree.word[state] + 1L) << BITS | target;
            cells[row + letters[tree.letter(state)]] = (long) row << 2 * BITS | wordAndTarget;
        }
        if (Math.max(cells.length, tree.states) > LOW) {
            throw new IllegalStateException("more than " + LOW + " letters of words");
        }
    }

    /** Numbers the letters; gives how many there are. */
    private int number(LetterTree tree) {
        int[] uses = new int[Character.MAX_VALUE + 1];
        for (int state = 1; state < tree.states; state++) {
            uses[tree.letter(state)]++;
        }
        int[] commonestFirst = IntStream.range(0, uses.length)
                .filter(letter -> uses[letter] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(letter -> -uses[letter]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < commonestFirst.length; i++) {
            letters[commonestFirst[i]] = (char) (i + 1);
        }
        return commonestFirst.length;
    }

    /** Where the row of each state begins: no two at the same place, no two letters in the same cell. */
    private int[] rows(LetterTree tree, List<List<Integer>> children, int used) {
        int[] rows = new int[tree.states];
        BitSet taken = new BitSet();
        taken.set(0, used + 1); // the root's
        BitSet begun = new BitSet();
        int free = used + 1;
        int[] freeAlone = new int[used + 1];
        for (int state : largestFirst(children)) {
            int[] numbers = children.get(state).stream()
                    .mapToInt(child -> letters[tree.letter(child)])
                    .toArray();
            free = taken.nextClearBit(free); // cells once taken stay so
            if (numbers.length > 1) {
                rows[state] = firstFit(numbers, free, taken, begun);
            } else {
                // these come last, and one finds no room where another of the same letter found none
                int number = numbers[0];
                rows[state] = firstFit(numbers, Math.max(free, freeAlone[number]), taken, begun);
                freeAlone[number] = rows[state] + number;
            }
            begun.set(rows[state]);
            for (int number : numbers) {
                taken.set(rows[state] + number);
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

    /** @param from the first cell that its first letter may get */
    private static int firstFit(int[] numbers, int from, BitSet taken, BitSet begun) {
        int cell = taken.nextClearBit(from);
        while (!fits(cell - numbers[0], numbers, taken, begun)) {
            cell = taken.nextClearBit(cell + 1);
        }
        return cell - numbers[0];
    }

    private static boolean fits(int row, int[] numbers, BitSet taken, BitSet begun) {
        return row > ROOT && !begun.get(row) && !isTaken(row, numbers, taken);
    }

    private static boolean isTaken(int row, int[] numbers, BitSet taken) {
        for (int number : numbers) {
            if (taken.get(row + number)) {
                return true;
            }
        }
        return false;
    }

    /** Number of the char among the letters. */
    int letter(char c) {
        return letters[c];
    }

    /** Numbers of the chars among the letters, and behind them one that no word has. */
    char[] letters(char[] text) {
        char[] numbers = new char[text.length + 1];
        for (int i = 0; i < text.length; i++) {
            numbers[i] = letters[text[i]];
        }
        return numbers;
    }

    /** 1 where the two letters begin a word or the first is one, else 0; told without a branch. */
    int begin(int first, int second) {
        long step = cells[first];
        int row = row(step);
        long otherRow = cells[row + second] >>> 2 * BITS ^ row;
        long word = step >>> BITS;
        return (int) ((otherRow - 1 | -word) >>> Long.SIZE - 1);
    }

    /** What the first letter of a word leads to: see {@link #row} and {@link #word}. */
    long first(int letter) {
        return cells[letter];
    }

    /** What the letter leads to from the row of a step; {@link #NONE} where it leads nowhere. */
    long step(int row, int letter) {
        long cell = cells[row + letter];
        return cell >>> 2 * BITS == row ? cell : NONE;
    }

    /** Row that a step leads to. */
    static int row(long step) {
        return (int) step & LOW;
    }

    /** Number of the word that ends with a step, -1 for none. */
    static int word(long step) {
        return ((int) (step >>> BITS) & LOW) - 1;
    }
}
