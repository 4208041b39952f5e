package org.fazhi.grammar;

import java.util.Arrays;

/** What has been said of topics so far: the last mention of each in the running text, and those of the headings. */
final class TopicMemory {
    private static final int HEADING_LEVELS = 4;

    private final int[] sentence;
    private final int[] order;
    /** Topics said since the last heading, the one said last at the end: few are, of many. */
    private final int[] said;

    private int saidCount;
    private final boolean[][] headings;
    private final boolean[] title;
    private int mentions;
    private int item;
    /** The topic that opened the last clause that opens with one; -1 where none of the item does. */
    private int subject = -1;

    private final int[] longNames;
    private final boolean[] strange;
    /** The last mention of a topic that no frame names, and its sentence. */
    private int stranger = -1;

    private int strangerSentence = -1;

    /**
     * @param longNames the topic that each one's words stand for once it was said, -1: none
     * @param strange topics that no frame names
     */
    TopicMemory(int[] longNames, boolean[] strange) {
        this.strange = strange;
        int topics = longNames.length;
        this.longNames = longNames;
        sentence = new int[topics];
        order = new int[topics];
        said = new int[topics];
        headings = new boolean[HEADING_LEVELS][topics];
        title = new boolean[topics];
        Arrays.fill(order, -1);
    }

    /** A semicolon: what was said before it is further away. */
    void openItem() {
        item = mentions;
        subject = -1;
    }

    /** Whether it was said before the last semicolon and another topic since. */
    boolean isDisplaced(int topic, boolean[] own) {
        return order[topic] < item && othersSince(item - 1, own) > 0;
    }

    /** 开展法治督察,反馈问题26个: whether the sentence has since turned to what no frame tells of. */
    boolean isLeft(int topic, int inSentence) {
        return strangerSentence == inSentence && order[topic] < stranger;
    }

    /** Whether the sentence has told of what no frame tells of. */
    boolean isOfStranger(int inSentence) {
        return strangerSentence == inSentence;
    }

    /** How many mentions there were. */
    int mentioned() {
        return mentions;
    }

    void mention(int topic, int inSentence) {
        sentence[topic] = inSentence;
        if (strange[topic] && longNames[topic] < 0) {
            stranger = mentions;
            strangerSentence = inSentence;
        }
        moveToEnd(topic);
        order[topic] = mentions++;
        if (isShortName(topic)) {
            mention(longNames[topic], inSentence);
        }
    }

    private void moveToEnd(int topic) {
        int place = saidCount;
        if (isSaid(topic)) {
            do {
                place--;
            } while (said[place] != topic);
            System.arraycopy(said, place + 1, said, place, saidCount - place - 1);
            saidCount--;
        }
        said[saidCount++] = topic;
    }

    /** Whether the topic is one of the wanted, or short for one that was said. */
    boolean means(int topic, boolean[] wanted) {
        return wanted[topic] || isShortName(topic) && wanted[longNames[topic]];
    }

    private boolean isShortName(int topic) {
        return longNames[topic] >= 0 && isSaid(longNames[topic]);
    }

    /** Told by a figure of it, in words that are short for it: 530个村聘请法律顾问. */
    void tell(int[] topics, int inSentence) {
        for (int topic : topics) {
            for (int other : topics) {
                if (longNames[other] == topic) {
                    mention(topic, inSentence);
                }
            }
        }
    }

    /** A new heading ends what was said under the one before it. */
    void open(int level) {
        Arrays.fill(order, -1);
        saidCount = 0;
        for (int i = level; i < HEADING_LEVELS; i++) {
            Arrays.fill(headings[i], false);
        }
    }

    void head(int level, int topic) {
        headings[level][topic] = true;
    }

    /** The title names it: told of wherever nothing else is. */
    void title(int topic) {
        title[topic] = true;
    }

    boolean isTitle(int topic) {
        return title[topic];
    }

    /** A clause opens with the topic: it does what this clause and those behind it tell. */
    void subject(int topic) {
        subject = topic;
    }

    boolean isSubject(int topic) {
        return subject == topic;
    }

    boolean isSaid(int topic) {
        return order[topic] >= 0;
    }

    boolean isHeading(int topic) {
        for (boolean[] level : headings) {
            if (level[topic]) {
                return true;
            }
        }
        return false;
    }

    int sentenceOf(int topic) {
        return sentence[topic];
    }

    int orderOf(int topic) {
        return order[topic];
    }

    /** Topics said after {@code since} that are none of {@code own}. */
    int othersSince(int since, boolean[] own) {
        int others = 0;
        for (int n = saidCount - 1; n >= 0 && order[said[n]] > since; n--) {
            others += own[said[n]] ? 0 : 1;
        }
        return others;
    }
}
