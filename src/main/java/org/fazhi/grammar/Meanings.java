package org.fazhi.grammar;

import java.io.Serializable;

/** What each word may mean: arrays by the word's number. Immutable. */
final class Meanings implements Serializable {
    static final int TOPIC = 1;
    static final int SCOPE = 2;
    static final int FRAME = 4;
    static final int LISTED = 8;

    /** Topics it is a word of. */
    final int[][] topics;
    /** Scopes it is a word of. */
    final int[][] scopes;
    /** Frames it plays a part in, and the part; see {@link FrameChoice}. */
    final int[][] frames;
    /** Word lists it stands in, a bit each. */
    final long[] lists;

    /** Whether it is a word of topics, scopes, frames, word lists: a bit each. */
    final byte[] kinds;

    private final boolean[] hidesTopic;
    private final boolean[] predicate;
    private final boolean[] noun;

    Meanings(int[][] topics, int[][] scopes, int[][] frames, long[] lists, int fixed) {
        this.topics = topics;
        this.scopes = scopes;
        this.frames = frames;
        this.lists = lists;
        kinds = new byte[lists.length];
        hidesTopic = new boolean[lists.length];
        predicate = new boolean[lists.length];
        noun = new boolean[lists.length];
        for (int term = 0; term < lists.length; term++) {
            kinds[term] = (byte) (bit(topics[term], TOPIC)
                    | bit(scopes[term], SCOPE)
                    | bit(frames[term], FRAME)
                    | (lists[term] == 0 ? 0 : LISTED));
            hidesTopic[term] = topics[term].length > 0 || fixed >= 0 && (lists[term] & 1L << fixed) != 0;
            noun[term] = topics[term].length > 0;
            for (int role : frames[term]) {
                predicate[term] |= FrameChoice.part(role) == Frame.PREDICATE;
                noun[term] |= FrameChoice.part(role) == Frame.OBJECT;
            }
        }
    }

    private static int bit(int[] meanings, int bit) {
        return meanings.length == 0 ? 0 : bit;
    }

    /** Whether a topic's word inside this one is not said for itself: it is a topic's too, or a fixed expression. */
    boolean hidesTopic(int term) {
        return hidesTopic[term];
    }

    /** Whether it is no predicate inside a noun (调解 in 调解员); at its end it is the head (培训 in 执法培训). */
    boolean isFreePredicate(Hits hits, int hit) {
        int cover = hits.cover[hit];
        return cover < 0 || hits.end[cover] == hits.end[hit] || predicate[hits.term[cover]] || !noun[hits.term[cover]];
    }

    /** Whether it says what was done, not as a part of a noun. */
    boolean isVerb(Hits hits, int hit) {
        return predicate[hits.term[hit]] && isFreePredicate(hits, hit);
    }
}
