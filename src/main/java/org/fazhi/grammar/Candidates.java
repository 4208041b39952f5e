package org.fazhi.grammar;

/**
 * The frames that the words by one figure speak for, with the best word of each part. Used again for the next figure, so
 * nothing is made anew; confined to one thread.
 */
final class Candidates {
    private final double[] worth;
    /** Parts that have their word, a bit each. */
    private final int[] has;
    /** First char of the word and the char after it, side by side. */
    private final int[] spans;
    /** End of the last of the frame's words. */
    private final int[] lastEnd;

    /** The figure that a frame was last vetoed for, and touched for. */
    private final int[] vetoed;

    private final int[] figure;
    private final int[] frames;
    private int now;
    private int size;

    /** @param count number of all frames */
    Candidates(int count) {
        worth = new double[count * Frame.PARTS];
        has = new int[count];
        spans = new int[count * Frame.PARTS * 2];
        lastEnd = new int[count];
        vetoed = new int[count];
        figure = new int[count];
        frames = new int[count];
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
        int first = frame * Frame.PARTS;
        has[frame] = 0;
        // so few that loops of its own are quicker than calls
        for (int cell = first; cell < first + Frame.PARTS; cell++) {
            worth[cell] = 0;
            spans[cell * 2] = -1;
            spans[cell * 2 + 1] = -1;
        }
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
        if (newWorth >= worth[cell]) {
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
        return worth[frame * Frame.PARTS + part];
    }

    /** First char of the word, -1 where there is none. */
    int start(int frame, int part) {
        return spans[(frame * Frame.PARTS + part) * 2];
    }

    int end(int frame, int part) {
        return spans[(frame * Frame.PARTS + part) * 2 + 1];
    }

    /** Whether each part that the frame asks for has its word. */
    boolean isComplete(Frame frame) {
        return (has[frame.number()] & frame.required()) == frame.required();
    }

    /** Whether the stretch lies inside one of the frame's words. */
    boolean holds(int frame, int start, int end) {
        int first = frame * Frame.PARTS * 2;
        for (int cell = first; cell < first + Frame.PARTS * 2; cell += 2) {
            if (spans[cell] >= 0 && start >= spans[cell] && end <= spans[cell + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Gives a frame that has its noun, and no word of doing, one said before. */
    void lend(int frame, double newWorth) {
        has[frame] |= 1 << Frame.PREDICATE;
        worth[frame * Frame.PARTS + Frame.PREDICATE] = newWorth;
    }
}
