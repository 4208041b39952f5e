package org.fazhi.grammar;

import java.util.Arrays;

/** The topics said in a figure's own clause, and what they are worth to a frame. */
final class LocalTopics {
    private static final double NEAR = 3;
    private static final double LETTER = 0.4;
    private static final double ELSEWHERE = 2.4;

    private final Meanings meanings;
    private final Occurrences said;
    private final Hits hits;
    private int[] local = new int[16];
    private int size;
    private TopicMemory memory;

    LocalTopics(MarkedText marked) {
        meanings = marked.lexicon.meanings();
        said = marked.topics;
        hits = marked.hits;
    }

    void collect(Zone zone, TopicMemory memory) {
        this.memory = memory;
        size = 0;
        for (int n = said.from(hits.first(zone.beforeStart())); n < said.size(); n++) {
            int hit = said.hit(n);
            if (hits.start[hit] >= zone.clauseEnd()) {
                break;
            }
            if (zone.isClause(hits.start[hit], hits.end[hit])) {
                if (size == local.length) {
                    local = Arrays.copyOf(local, size * 2);
                }
                local[size++] = hit;
            }
        }
    }

    /** Offers the topic's words to the frame at its place among the candidates; gives the best one's worth, 0 where none is said. */
    double worth(Frame frame, int place, Zone zone, Candidates candidates) {
        for (int n = 0; n < size; n++) {
            int start = hits.start[local[n]];
            int end = hits.end[local[n]];
            if (isOf(frame, local[n])) {
                double worth = zone.isNear(start, end) ? NEAR + LETTER * (end - start) : ELSEWHERE;
                candidates.offer(place, Frame.TOPIC, worth, start, end);
            }
        }
        return candidates.worth(place, Frame.TOPIC);
    }

    /** How many topics by the figure are none of the frame's, and no part of its words. */
    int foreign(Frame frame, int place, Zone zone, Candidates candidates) {
        if (!frame.asksTopic()) {
            return 0;
        }
        int foreign = 0;
        for (int n = 0; n < size; n++) {
            int start = hits.start[local[n]];
            int end = hits.end[local[n]];
            foreign +=
                    !isOf(frame, local[n]) && zone.isNear(start, end) && !candidates.holds(place, start, end) ? 1 : 0;
        }
        return foreign;
    }

    private boolean isOf(Frame frame, int hit) {
        for (int topic : meanings.topics[hits.term[hit]]) {
            if (memory.means(topic, frame.topics())) {
                return true;
            }
        }
        return false;
    }
}
