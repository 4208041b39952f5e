package org.fazhi.grammar;

import java.util.Arrays;
import java.util.List;

/**
 * The frames that the words by one figure speak for, with the best word of each part. Used again for the next figure and
 * the next report, so nothing is made anew; confined to one thread.
 */
final class Candidates {
    /** A report has fewer. */
    private static final int MOST_FIGURES = 1 << 30;

    private final double[] worth;
    /** Parts that have their word, a bit each. */
    private final int[] has;
    /** First char of the word and the char after it, side by side. */
    private final int[] spans;
    /** Parts that must have theirs, a bit each. */
    private final int[] required;
    /** End of the last of the frame's words. */
    private final int[] lastEnd;

    /** The figure that a frame was last vetoed for, and touched for. */
    private final int[] vetoed;

    private final int[] figure;
    private final int[] frames;
    private int now;
    private int size;

    /** @param all all frames, by their numbers */
    Candidates(List<Frame> all) {
        int count = all.size();
        worth = new double[count * Frame.PARTS];
        has = new int[count];
        required = all.stream().mapToInt(Frame::required).toArray();
        spans = new int[count * Frame.PARTS * 2];
        lastEnd = new int[count];
        vetoed = new int[count];
        figure = new int[count];
        frames = new int[count];
    }

    /** A report begins: the numbers of its figures shall not run out. */
    void open() {
        if (now > MOST_FIGURES) {
            Arrays.fill(vetoed, 0);
            Arrays.fill(figure, 0);
            now = 0;
        }
    }

    void clear() {
        now++;
        size = 0;
    }

    int size() {
        return size;
    }

    /** The n-th frame, in the order in which they were touched. */
    int frame(int n) {
        return frames[n];
    }

    boolean isTouched(int frame) {
        return figure[frame] == now;
    }

    void touch(int frame) {
        if (figure[frame] == now) {
            return;
        }
        figure[frame] = now;
        frames[size++] = frame;
        lastEnd[frame] = -1;
        has[frame] = 0; // so that what its parts had for another figure is not asked for
    }

    private boolean has(int frame, int part) {
        return (has[frame] & 1 << part) != 0;
    }

    void veto(int frame) {
        vetoed[frame] = now;
    }

    boolean isVetoed(int frame) {
        return vetoed[frame] == now;
    }

    /** Takes the word for the part unless a better one stands there; of equal ones the last. */
    void offer(int frame, int part, double newWorth, int start, int end) {
        int cell = frame * Frame.PARTS + part;
        if (!has(frame, part) || newWorth >= worth[cell]) {
            has[frame] |= 1 << part;
            worth[cell] = newWorth;
            spans[cell * 2] = start;
            spans[cell * 2 + 1] = end;
        }
    }

    /** Remembers where the frame's last word ends: 接待来访来电咨询 may have 接待来访 as its best and ends with 咨询. */
    void reach(int frame, int end) {
        lastEnd[frame] = Math.max(lastEnd[frame], end);
    }

    /** Char after the last of the frame's words before the figure, -1 where there is none. */
    int lastEnd(int frame) {
        return lastEnd[frame];
    }

    double worth(int frame, int part) {
        return has(frame, part) ? worth[frame * Frame.PARTS + part] : 0;
    }

    /** First char of the word, -1 where there is none. */
    int start(int frame, int part) {
        return has(frame, part) ? spans[(frame * Frame.PARTS + part) * 2] : -1;
    }

    int end(int frame, int part) {
        return has(frame, part) ? spans[(frame * Frame.PARTS + part) * 2 + 1] : -1;
    }

    /** Whether each part that the frame asks for has its word. */
    boolean isComplete(int frame) {
        return (has[frame] & required[frame]) == required[frame];
    }

    /** Whether the stretch lies inside one of the frame's words. */
    boolean holds(int frame, int start, int end) {
        int first = frame * Frame.PARTS;
        for (int part = 0; part < Frame.PARTS; part++) {
            int cell = (first + part) * 2;
            if (has(frame, part) && start >= spans[cell] && end <= spans[cell + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Gives a frame that has its noun, and no word of doing, one said before. */
    void lend(int frame, double newWorth) {
        int cell = frame * Frame.PARTS + Frame.PREDICATE;
        if (!has(frame, Frame.PREDICATE)) {
            has[frame] |= 1 << Frame.PREDICATE;
            spans[cell * 2] = -1;
            spans[cell * 2 + 1] = -1;
        }
        worth[cell] = newWorth;
    }
}
