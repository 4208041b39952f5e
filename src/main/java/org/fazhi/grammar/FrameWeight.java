package org.fazhi.grammar;

import org.fazhi.catalog.IndicatorDef;

/**
 * Weighs one frame for one figure. Every word that plays a part adds to it; words left unread between them and the figure,
 * and a topic said long ago or since displaced, take away.
 */
final class FrameWeight {
    private static final double THRESHOLD = 3.6;
    /** What a name of a kind ends with, and what stands before it where kinds are counted (三大类). */
    private static final char KIND = '类';

    private static final String NUMBERS = "一二两三四五六七八九十几多大各每同此该分归";

    private final MarkedText marked;
    private final Candidates candidates;
    private final LocalTopics topics;

    /** Chars of the words used on either side of the figure. */
    private int leftStart;

    private int leftEnd;
    private int rightStart;
    private int rightEnd;
    private int wordStart;
    private int wordEnd;

    FrameWeight(MarkedText marked, Candidates candidates, LocalTopics topics) {
        this.marked = marked;
        this.candidates = candidates;
        this.topics = topics;
    }

    /**
     * Null where the frame does not fit.
     *
     * @param place of the frame among the candidates
     */
    Match weigh(Frame frame, int place, Zone zone, int sentence, TopicMemory memory) {
        double score = candidates.worth(place, Frame.OBJECT)
                + candidates.worth(place, Frame.PREDICATE)
                + candidates.worth(place, Frame.QUALIFIER);
        boolean carried = false;
        if (frame.asksTopic()) {
            double topic = topics.worth(frame, place, zone, candidates);
            if (topic == 0) {
                topic = CarriedTopic.worth(frame, sentence, memory);
                carried = true;
            }
            if (topic == CarriedTopic.NOT_SAID) {
                return null;
            }
            score += topic;
        }
        if (score < THRESHOLD || isOfOneKind(place, zone)) {
            return null; // what follows only takes away
        }
        findUsed(place, zone);
        score -= 0.75 * Math.min(gap(place, zone), 8);
        if (leftEnd >= 0) {
            score -= Math.min(2.0, 0.2 * unreadBetween(place));
            score -= unreadBefore(frame, place, zone, carried);
        }
        int foreign = topics.foreign(frame, place, zone, candidates);
        for (int i = 0; i < foreign; i++) {
            score -= carried ? 2.5 : 0.6;
        }
        return score < THRESHOLD ? null : new Match(frame, score, wordStart, wordEnd, rightEnd, carried);
    }

    /** 灾后重建类纠纷: a kind that the frame does not name; 各类 and 三大类 are none. */
    private boolean isOfOneKind(int place, Zone zone) {
        return isOfOneKind(place, candidates.start(place, Frame.OBJECT) - 1, zone)
                || isOfOneKind(place, candidates.start(place, Frame.TOPIC) - 1, zone);
    }

    private boolean isOfOneKind(int place, int at, Zone zone) {
        if (at <= zone.leftStart() || marked.plain.text[at] != KIND || marked.generic[at] || marked.generic[at - 1]) {
            return false;
        }
        return NUMBERS.indexOf(marked.plain.text[at - 1]) < 0 && !candidates.holds(place, at - 1, at);
    }

    private void findUsed(int place, Zone zone) {
        leftStart = Integer.MAX_VALUE;
        leftEnd = -1;
        rightStart = Integer.MAX_VALUE;
        rightEnd = -1;
        wordStart = -1;
        wordEnd = -1;
        for (int part = 0; part < Frame.PARTS; part++) {
            int start = candidates.start(place, part);
            int end = candidates.end(place, part);
            if (start < 0) {
                continue;
            }
            if (zone.isLeft(start, end) || zone.isBefore(start, end)) {
                leftStart = Math.min(leftStart, start);
                leftEnd = Math.max(leftEnd, end);
            } else if (zone.isRight(start, end)) {
                rightStart = Math.min(rightStart, start);
                rightEnd = Math.max(rightEnd, end);
            }
            if (part < Frame.TOPIC || wordStart < 0) {
                wordStart = wordStart < 0 ? start : Math.min(wordStart, start);
                wordEnd = Math.max(wordEnd, end);
            }
        }
    }

    /** Chars that say something between the figure and the nearest word used. */
    private int gap(int place, Zone zone) {
        int last = Math.max(leftEnd, candidates.lastEnd(place));
        int left = leftEnd < 0 ? Integer.MAX_VALUE : marked.unread(Math.max(last, zone.leftStart()), zone.leftEnd());
        if (leftEnd > zone.leftStart()
                && leftEnd < zone.leftEnd()
                && marked.lists.isJoint(marked.plain.text[leftEnd])) {
            // 宣传资料和宣传实物: the second noun is counted together with the first
            left = left / 3;
        }
        int right = rightEnd < 0 ? Integer.MAX_VALUE : marked.unread(zone.rightStart(), rightStart);
        int gap = Math.min(left, right);
        return gap == Integer.MAX_VALUE ? marked.unread(zone.leftStart(), zone.leftEnd()) + 2 : gap;
    }

    /** What is left unread before the words used speaks against them, most where the topic was carried. */
    private double unreadBefore(Frame frame, int place, Zone zone, boolean carried) {
        int from = Math.max(zone.leftStart(), leftStart - 12);
        boolean opens = leftStart <= zone.leftStart();
        // 扇子等宣传品: what stands before 等 is an example of the word behind it
        int left = opens || marked.plain.text[leftStart - 1] == '等' ? 0 : marked.unread(from, leftStart);
        if (carried) {
            return Math.min(3.5, 0.5 * left);
        }
        boolean bare = candidates.worth(place, Frame.PREDICATE) == 0 && !(candidates.worth(place, Frame.TOPIC) > 0);
        // the name of a rate is said of nothing else
        double most = bare && !frame.units().contains(IndicatorDef.PER_CENT) ? 3.0 : 1.0;
        return Math.min(most, bare ? 0.3 * left : 0.05 * left);
    }

    private int unreadBetween(int place) {
        int count = 0;
        for (int i = leftStart; i < leftEnd; i++) {
            count += marked.generic[i] || candidates.holds(place, i, i + 1) ? 0 : 1;
        }
        return count;
    }
}
