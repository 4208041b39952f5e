package org.fazhi.grammar;

import java.util.Arrays;
import java.util.List;

/**
 * The frames that the words by one figure speak for, with the best word of each part. They are touched one after the other, and
 * what is known of them lies side by side by that order, their places. Used again for the next figure and the next report, so
 * nothing is made anew; confined to one thread.
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

    int frame(int place) {
        return frames[place];
    }

    /** Place of the frame among those touched, -1 where it is none of them. */
    int place(int frame) {
        int place = places[frame];
        return place < size && frames[place] == frame ? place : -1;
    }

    /** Gives the frame's place. */
    int touch(int frame) {
        int known = place(frame);
        if (known >= 0) {
            return known;
        }
        places[frame] = size;
        frames[size] = frame;
        lastEnd[size] = -1;
        has[size] = 0; // so that what its parts had for another figure is not asked for
        return size++;
    }

    private boolean has(int place, int part) {
        return (has[place] & 1 << part) != 0;
    }

    /** Touched or not. */
    void veto(int frame) {
        vetoed[frame] = now;
    }

    /** Takes the word for the part unless a better one stands there; of equal ones the last. */
    void offer(int place, int part, double newWorth, int start, int end) {
        int cell = place * Frame.PARTS + part;
        if (!has(place, part) || newWorth >= worth[cell]) {
            has[place] |= 1 << part;
            worth[cell] = newWorth;
            spans[cell * 2] = start;
            spans[cell * 2 + 1] = end;
        }
    }

    /** Remembers where the frame's last word ends: 接待来访来电咨询 may have 接待来访 as its best and ends with 咨询. */
    void reach(int place, int end) {
        lastEnd[place] = Math.max(lastEnd[place], end);
    }

    /** Char after the last of the frame's words before the figure, -1 where there is none. */
    int lastEnd(int place) {
        return lastEnd[place];
    }

    double worth(int place, int part) {
        return has(place, part) ? worth[place * Frame.PARTS + part] : 0;
    }

    /** First char of the word, -1 where there is none. */
    int start(int place, int part) {
        return has(place, part) ? spans[(place * Frame.PARTS + part) * 2] : -1;
    }

    int end(int place, int part) {
        return has(place, part) ? spans[(place * Frame.PARTS + part) * 2 + 1] : -1;
    }

    /** Whether each part that the frame asks for has its word and none rules it out. */
    boolean isComplete(int place) {
        int frame = frames[place];
        return (has[place] & required[frame]) == required[frame] && vetoed[frame] != now;
    }

    /** Whether the stretch lies inside one of the frame's words. */
    boolean holds(int place, int start, int end) {
        for (int part = 0; part < Frame.PARTS; part++) {
            int cell = (place * Frame.PARTS + part) * 2;
            if (has(place, part) && start >= spans[cell] && end <= spans[cell + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Gives a frame that has its noun, and no word of doing, one said before. */
    void lend(int place, double newWorth) {
        int cell = place * Frame.PARTS + Frame.PREDICATE;
        if (!has(place, Frame.PREDICATE)) {
            has[place] |= 1 << Frame.PREDICATE;
            spans[cell * 2] = -1;
            spans[cell * 2 + 1] = -1;
        }
        worth[cell] = newWorth;
    }
}
