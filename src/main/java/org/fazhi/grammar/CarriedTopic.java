package org.fazhi.grammar;

import org.fazhi.catalog.FrameDef.Reach;

/** What a topic said before a figure's own clause is worth to a frame. */
final class CarriedTopic {
    /** None of the frame's topics was said within its reach. */
    static final double NOT_SAID = -1000;

    private static final int FAR_SENTENCES = 5;
    private static final double SAID = 2.2;
    private static final double SENTENCE = 0.45;
    private static final double HEADING = 1.2;
    /** What a clause of the item opens with: the one who does what is told. */
    private static final double SUBJECT = 2.5;

    private static final double DISPLACED = 2.6;

    static double worth(Frame frame, int sentence, TopicMemory memory) {
        double best = NOT_SAID;
        if (frame.def().reach() == Reach.CLAUSE) {
            return best;
        }
        boolean section = frame.def().reach() == Reach.SECTION;
        for (int topic : frame.topicNumbers()) {
            if (memory.isLeft(topic, sentence)) {
                continue;
            }
            int distance = memory.isSaid(topic) ? sentence - memory.sentenceOf(topic) : Integer.MAX_VALUE;
            if (distance == 0 || section && distance <= FAR_SENTENCES) {
                double worth = SAID
                        - SENTENCE * distance
                        - others(memory.othersSince(memory.orderOf(topic), frame.topics()))
                        - (memory.isDisplaced(topic, frame.topics()) ? DISPLACED : 0);
                best = Math.max(best, memory.isSubject(topic) ? Math.max(worth, SUBJECT) : worth);
            }
            boolean title = memory.isTitle(topic);
            if (title || section && memory.isHeading(topic)) {
                int others = memory.othersSince(-1, frame.topics());
                best = section || others == 0 ? Math.max(best, HEADING - others(others)) : best;
            }
        }
        return best;
    }

    private static double others(int count) {
        return count > 0 ? Math.min(2.4, 0.8 + 0.4 * count) : 0;
    }

    private CarriedTopic() {}
}
