package org.fazhi.grammar;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Some of the frames, those that may be meant by a figure: the parts that each word plays in them and the frames it rules out,
 * cell by cell in one array, those of a word side by side.
 */
final class FrameChoice implements Serializable {
    /** By word, the first cell of its parts and then that of the frames it rules out, which end where the next word's begin. */
    private final int[] bounds;

    /** Frame and part in one int, or a frame ruled out. */
    private final int[] cells;

    /** @param all frame and part, by word, over all frames */
    FrameChoice(int[][] all, Lexicon lexicon, Predicate<Frame> allowed) {
        boolean[] chosen = new boolean[lexicon.frames.size()];
        for (Frame frame : lexicon.frames) {
            chosen[frame.number()] = allowed.test(frame);
        }
        bounds = new int[2 * all.length + 1];
        int[] filled =
                new int[Arrays.stream(all).mapToInt(roles -> roles.length).sum()];
        int end = 0;
        for (int term = 0; term < all.length; term++) {
            end = fill(filled, end, all[term], chosen, false);
            bounds[2 * term + 1] = end;
            end = fill(filled, end, all[term], chosen, true);
            bounds[2 * term + 2] = end;
        }
        cells = Arrays.copyOf(filled, end);
    }

    /** Puts the parts of the chosen frames into the cells, or the frames ruled out; gives the first cell behind them. */
    private static int fill(int[] cells, int from, int[] roles, boolean[] chosen, boolean vetoes) {
        int end = from;
        for (int role : roles) {
            if (chosen[frame(role)] && part(role) == Frame.VETO == vetoes) {
                cells[end++] = vetoes ? frame(role) : role;
            }
        }
        return end;
    }

    static int role(int frame, int part) {
        return frame * Frame.PARTS + part;
    }

    static int frame(int role) {
        return role / Frame.PARTS;
    }

    static int part(int role) {
        return role % Frame.PARTS;
    }

    /** First cell of the parts that a word plays; see {@link #frame} and {@link #part}. */
    int firstRole(int term) {
        return bounds[2 * term];
    }

    /** First cell of the frames that a word rules out, and the one behind its parts. */
    int firstVeto(int term) {
        return bounds[2 * term + 1];
    }

    /** Cell behind all of a word's. */
    int end(int term) {
        return bounds[2 * term + 2];
    }

    int cell(int cell) {
        return cells[cell];
    }

    /** Whether the word is one that the frame vetoes. */
    boolean rulesOut(int frame, int term) {
        for (int n = firstVeto(term); n < end(term); n++) {
            if (cells[n] == frame) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is one the frame asks for. */
    boolean asksFor(int frame, int term) {
        for (int n = firstRole(term); n < firstVeto(term); n++) {
            if (frame(cells[n]) == frame) {
                return true;
            }
        }
        return false;
    }
}
