package org.fazhi.grammar;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Predicate;

/** Some of the frames, those that may be meant by a figure, the parts that each word plays in them, and those it rules out. */
final class FrameChoice implements Serializable {
    private static final int[] NONE = {};

    /** Frame and part in one int, by word. */
    private final int[][] rolesOf;

    /** Frames that each word rules out. */
    private final int[][] vetoedBy;

    /** @param all frame and part, by word, over all frames */
    FrameChoice(int[][] all, Lexicon lexicon, Predicate<Frame> allowed) {
        boolean[] chosen = new boolean[lexicon.frames.size()];
        for (Frame frame : lexicon.frames) {
            chosen[frame.number()] = allowed.test(frame);
        }
        rolesOf = new int[all.length][];
        vetoedBy = new int[all.length][];
        for (int term = 0; term < all.length; term++) {
            int[] some =
                    Arrays.stream(all[term]).filter(role -> chosen[frame(role)]).toArray();
            rolesOf[term] = orNone(
                    Arrays.stream(some).filter(role -> part(role) != Frame.VETO).toArray());
            vetoedBy[term] = orNone(Arrays.stream(some)
                    .filter(role -> part(role) == Frame.VETO)
                    .map(FrameChoice::frame)
                    .toArray());
        }
    }

    private static int[] orNone(int[] some) {
        return some.length == 0 ? NONE : some;
    }

    /** The parts a word plays; see {@link #frame} and {@link #part}. */
    int[] roles(int term) {
        return rolesOf[term];
    }

    /** The frames that a word rules out. */
    int[] vetoed(int term) {
        return vetoedBy[term];
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

    static boolean has(int[] frames, int frame) {
        for (int one : frames) {
            if (one == frame) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is one the frame asks for. */
    boolean asksFor(int frame, int term) {
        for (int role : rolesOf[term]) {
            if (frame(role) == frame) {
                return true;
            }
        }
        return false;
    }
}
