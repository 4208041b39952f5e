package org.fazhi.grammar;

import java.util.Arrays;
import java.util.List;

/**
 * The frames that the words by one figure speak for, with the best word of each part. Used again for the next figure and
 * the next report, so nothing is made anew; what is known of a few frames lies side by side, however many there are.
 * Confined to one thread; all but {@link #touch}, {@link #isTouched} and those of ruling out are asked of touched frames alone.
 */
final class Candidates {
    /** A report has fewer. */
    private static final int MOST_FIGURES = 1 << 30;

    /** Parts that must have their word, a bit each, by frame. */
    private final int[] required;
    /** The figure that a frame was last ruled out for. */
    private final int[] vetoed;
    /** Place of a frame among those touched, by frame; it is one of them where that place is the frame's. */
    private final int[] places;

    /** The frames touched, and by their places the parts that have their word, a bit each. */
    private final int[] frames;

    private final int[] has;
    /** End of the last of the frame's words. */
    private final int[] lastEnd;
    /** Worth of the word of each part; first char of the word and the char after it, side by side. */
    private final double[] worth;

    private final int[] spans;
    private int now;
    private int size;

    /** @param all all frames, by their numbers */
    Candidates(List<Frame> all) {
        int count = all.size();
        required = all.stream().mapToInt(Frame::required).toArray();
        vetoed = new int[count];
        places = new int[count];
        frames = new int[count];
        has = new int[count];
        lastEnd = new int[count];
        worth = new double[count * Frame.PARTS];
        spans = new int[count * Frame.PARTS * 2];
    }

    /** A report begins: the numbers of its figures shall not run out. */
    void open() {
        if (now > MOST_FIGURES) {
            Arrays.fill(vetoed, 0);
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
        int place = places[frame];
        return place < size && frames[place] == frame;
    }

    void touch(int frame) {
        if (isTouched(frame)) {
            return;
        }
        places[frame] = size;
        frames[size] = frame;
        lastEnd[size] = -1;
        has[size] = 0; // so that what its parts had for another figure is not asked for
        size++;
    }

    private boolean has(int place, int part) {
        return (has[place] & 1 << part) != 0;
    }

    void veto(int frame) {
        vetoed[frame] = now;
    }

    boolean isVetoed(int frame) {
        return vetoed[frame] == now;
    }

    /** Takes the word for the part unless a better one stands there; of equal ones the last. */
    void offer(int frame, int part, double newWorth, int start, int end) {
        int place = places[frame];
        int cell = place * Frame.PARTS + part;
        if (!has(place, part) || newWorth >= worth[cell]) {
            has[place] |= 1 << part;
            worth[cell] = newWorth;
            spans[cell * 2] = start;
            spans[cell * 2 + 1] = end;
        }
    }

    /** Remembers where the frame's last word ends: 接待来访来电咨询 may have 接待来访 as its best and ends with 咨询. */
    void reach(int frame, int end) {
        lastEnd[places[frame]] = Math.max(lastEnd[places[frame]], end);
    }

    /** Char after the last of the frame's words before the figure, -1 where there is none. */
    int lastEnd(int frame) {
        return lastEnd[places[frame]];
    }

    double worth(int frame, int part) {
        int place = places[frame];
        return has(place, part) ? worth[place * Frame.PARTS + part] : 0;
    }

    /** First char of the word, -1 where there is none. */
    int start(int frame, int part) {
        int place = places[frame];
        return has(place, part) ? spans[(place * Frame.PARTS + part) * 2] : -1;
    }

    int end(int frame, int part) {
        int place = places[frame];
        return has(place, part) ? spans[(place * Frame.PARTS + part) * 2 + 1] : -1;
    }

    /** Whether each part that the frame asks for has its word. */
    boolean isComplete(int frame) {
        return (has[places[frame]] & required[frame]) == required[frame];
    }

    /** Whether the stretch lies inside one of the frame's words. */
    boolean holds(int frame, int start, int end) {
        int place = places[frame];
        for (int part = 0; part < Frame.PARTS; part++) {
            int cell = (place * Frame.PARTS + part) * 2;
            if (has(place, part) && start >= spans[cell] && end <= spans[cell + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Gives a frame that has its noun, and no word of doing, one said before. */
    void lend(int frame, double newWorth) {
        int place = places[frame];
        int cell = place * Frame.PARTS + Frame.PREDICATE;
        if (!has(place, Frame.PREDICATE)) {
            has[place] |= 1 << Frame.PREDICATE;
            spans[cell * 2] = -1;
            spans[cell * 2 + 1] = -1;
        }
        worth[cell] = newWorth;
    }
}
