package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Weighs the frames whose words stand by a figure. Every word that plays a part adds to a frame; words left unread
 * between them and the figure, and a topic said long ago or since displaced, take away.
 */
final class FrameMatcher {
    private static final double THRESHOLD = 3.6;
    private static final double FAR_SENTENCES = 5;
    /** Place of the topic among the parts of a frame. */
    private static final int TOPIC = 3;

    private static final double DISPLACED = 2.6;
    /** Letters that a word inside a longer one counts less. */
    private static final double INSIDE_LONGER = 1.7;

    private final MarkedText marked;
    private final Lexicon lexicon;
    private final char[] text;
    private final Hits hits;
    /** Chars that say nothing of what is counted: shared by all frames. */
    private final boolean[] generic;

    private final int[] stamp;
    private int now;
    private final Found[] found;
    private final List<Lexicon.Frame> touched = new ArrayList<>();

    /** Best word of each part for one frame. */
    private static final class Found {
        double object;
        double predicate;
        double qualifier;
        double topic;
        int topicPlace;
        boolean veto;
        final int[] starts = new int[4];
        final int[] ends = new int[4];

        void clear() {
            object = predicate = qualifier = topic = 0;
            topicPlace = 0;
            veto = false;
            Arrays.fill(starts, -1);
            Arrays.fill(ends, -1);
        }
    }

    FrameMatcher(MarkedText marked) {
        this.marked = marked;
        text = marked.plain.text;
        lexicon = marked.lexicon;
        hits = marked.hits;
        generic = marked.generic;
        stamp = new int[lexicon.frames.size()];
        found = new Found[lexicon.frames.size()];
    }

    /** Frames that fit, best first. */
    List<Match> match(Zone zone, int sentence, TopicMemory memory, Predicate<Lexicon.Frame> allowed) {
        collect(zone);
        List<Match> matches = new ArrayList<>();
        for (Lexicon.Frame frame : touched) {
            if (allowed.test(frame)) {
                Match match = weigh(frame, found[frame.number()], zone, sentence, memory);
                if (match != null) {
                    matches.add(match);
                }
            }
        }
        matches.sort((a, b) -> Double.compare(b.score(), a.score()));
        return matches;
    }

    private void collect(Zone zone) {
        now++;
        touched.clear();
        localTopics.clear();
        for (int i = hits.first(zone.beforeStart()); i < hits.size && hits.start[i] < zone.clauseEnd(); i++) {
            if (!zone.isClause(hits.start[i], hits.end[i])) {
                continue;
            }
            for (Lexicon.Role role : lexicon.roles.get(hits.term[i])) {
                switch (role.part()) {
                    case TOPIC -> {
                        if (lexicon.isMention(hits, i)) {
                            localTopics.add(i);
                        }
                    }
                    case OBJECT, PREDICATE, QUALIFIER -> {
                        if (lexicon.isFree(hits, i, role.part())) {
                            note(role, i, zone);
                        }
                    }
                    case VETO -> {
                        if (zone.isNear(hits.start[i], hits.end[i])
                                && !lexicon.isOwnWord(hits, hits.cover[i], role.index())) {
                            of(role.index()).veto = true;
                        }
                    }
                    default -> {}
                }
            }
        }
        readJointRate(zone);
        vetoSilent(zone);
    }

    /** Words before that make a silent clause's antecedent something else. */
    private void vetoSilent(Zone zone) {
        if (zone.beforeStart() == zone.clauseStart()) {
            return;
        }
        for (int i = hits.first(zone.sentenceStart()); i < hits.size && hits.start[i] < zone.beforeStart(); i++) {
            for (Lexicon.Role role : lexicon.roles.get(hits.term[i])) {
                if (role.part() == Lexicon.Part.VETO
                        && stamp[role.index()] == now
                        && !lexicon.isOwnWord(hits, hits.cover[i], role.index())) {
                    found[role.index()].veto = true;
                }
            }
        }
    }

    /** 帮教、安置率: the first of two rates stands without its 率. */
    private void readJointRate(Zone zone) {
        int rate = -1;
        for (int i = zone.leftEnd() - 1; i >= zone.leftStart(); i--) {
            if (text[i] == '率') {
                rate = i;
            } else if (rate > 0 && marked.lists.isJoint(text[i])) {
                for (int length = Math.min(4, i - zone.leftStart()); length >= 2; length--) {
                    int term = lexicon.term(new String(text, i - length, length) + '率');
                    if (term >= 0) {
                        noteJointRate(term, i - length, i, zone);
                        break;
                    }
                }
            }
        }
    }

    private void noteJointRate(int term, int start, int end, Zone zone) {
        for (Lexicon.Role role : lexicon.roles.get(term)) {
            if (role.part() == Lexicon.Part.PREDICATE && zone.isNear(start, end)) {
                Found mine = of(role.index());
                if (mine.predicate == 0) {
                    mine.predicate = 3 + 0.6 * (end - start + 1);
                    place(mine, 1, start, end);
                }
            }
        }
    }

    private final List<Integer> localTopics = new ArrayList<>();

    private void note(Lexicon.Role role, int hit, Zone zone) {
        int start = hits.start[hit];
        int end = hits.end[hit];
        if (start < zone.leftEnd() && end > zone.leftEnd() && start < zone.rightStart()) {
            return;
        }
        Found mine = of(role.index());
        double near = zone.isNear(start, end) ? 1 : 0.45;
        double length = end - start - (hits.cover[hit] < 0 ? 0 : INSIDE_LONGER);
        switch (role.part()) {
            case OBJECT -> {
                if (near == 1) {
                    double worth = 3 + 0.6 * length;
                    if (worth >= mine.object) {
                        mine.object = worth;
                        place(mine, 0, start, end);
                    }
                }
            }
            case PREDICATE -> {
                double worth = near * (3 + 0.6 * length);
                if (worth >= mine.predicate) {
                    mine.predicate = worth;
                    place(mine, 1, start, end);
                }
            }
            case QUALIFIER -> {
                double worth = near * (2.5 + 0.6 * length);
                if (worth >= mine.qualifier) {
                    mine.qualifier = worth;
                    place(mine, 2, start, end);
                }
            }
            default -> throw new IllegalArgumentException(role.part().name());
        }
    }

    private static void place(Found mine, int part, int start, int end) {
        mine.starts[part] = start;
        mine.ends[part] = end;
    }

    private Found of(int frame) {
        if (found[frame] == null) {
            found[frame] = new Found();
        }
        if (stamp[frame] != now) {
            stamp[frame] = now;
            found[frame].clear();
            touched.add(lexicon.frames.get(frame));
        }
        return found[frame];
    }

    private Match weigh(Lexicon.Frame frame, Found mine, Zone zone, int sentence, TopicMemory memory) {
        if (mine.veto
                || !frame.def().objects().isEmpty() && mine.object == 0
                || !frame.def().predicates().isEmpty() && mine.predicate == 0
                || !frame.def().qualifiers().isEmpty() && mine.qualifier == 0) {
            return null;
        }
        double score = mine.object + mine.predicate + mine.qualifier;
        boolean carried = false;
        if (frame.asksTopic()) {
            double topic = localTopic(frame, mine, zone);
            if (topic == 0) {
                topic = carriedTopic(frame, sentence, memory);
                carried = true;
            }
            if (topic <= -100) {
                return null;
            }
            score += topic;
        }
        int usedLeftStart = Integer.MAX_VALUE;
        int usedLeftEnd = -1;
        int usedRightStart = Integer.MAX_VALUE;
        int usedRightEnd = -1;
        int wordStart = -1;
        int wordEnd = -1;
        for (int part = 0; part < 4; part++) {
            int start = mine.starts[part];
            int end = mine.ends[part];
            if (start < 0) {
                continue;
            }
            if (zone.isLeft(start, end) || zone.isBefore(start, end)) {
                usedLeftStart = Math.min(usedLeftStart, start);
                usedLeftEnd = Math.max(usedLeftEnd, end);
            } else if (zone.isRight(start, end)) {
                usedRightStart = Math.min(usedRightStart, start);
                usedRightEnd = Math.max(usedRightEnd, end);
            }
            if (part < TOPIC || wordStart < 0) {
                wordStart = wordStart < 0 ? start : Math.min(wordStart, start);
                wordEnd = Math.max(wordEnd, end);
            }
        }
        int gapLeft = usedLeftEnd < 0
                ? Integer.MAX_VALUE
                : marked.unread(Math.max(usedLeftEnd, zone.leftStart()), zone.leftEnd());
        if (usedLeftEnd > zone.leftStart() && usedLeftEnd < zone.leftEnd() && marked.lists.isJoint(text[usedLeftEnd])) {
            // 宣传资料和宣传实物: the second noun is counted together with the first
            gapLeft = gapLeft / 3;
        }
        int gapRight = usedRightEnd < 0 ? Integer.MAX_VALUE : marked.unread(zone.rightStart(), usedRightStart);
        int gap = Math.min(gapLeft, gapRight);
        if (gap == Integer.MAX_VALUE) {
            gap = marked.unread(zone.leftStart(), zone.leftEnd()) + 2;
        }
        score -= 0.75 * Math.min(gap, 8);
        if (usedLeftEnd >= 0) {
            score -= Math.min(2.0, 0.2 * unreadBetween(mine, usedLeftStart, usedLeftEnd));
            int from = Math.max(zone.leftStart(), usedLeftStart - 12);
            int left = usedLeftStart > zone.leftStart() ? marked.unread(from, usedLeftStart) : 0;
            boolean bare = mine.predicate == 0 && !(mine.topic > 0);
            score -=
                    carried ? Math.min(3.5, 0.5 * left) : bare ? Math.min(3.0, 0.3 * left) : Math.min(1.0, 0.05 * left);
        }
        for (int i : localTopics) {
            if (isForeign(frame, i)
                    && zone.isNear(hits.start[i], hits.end[i])
                    && !inside(mine, hits.start[i], hits.end[i])) {
                score -= carried ? 2.5 : 0.6;
            }
        }
        if (score < THRESHOLD) {
            return null;
        }
        return new Match(frame, score, wordStart, wordEnd, usedRightEnd, carried);
    }

    private boolean isForeign(Lexicon.Frame frame, int hit) {
        if (!frame.asksTopic()) {
            return false;
        }
        for (Lexicon.Role role : lexicon.roles.get(hits.term[hit])) {
            if (role.part() == Lexicon.Part.TOPIC && frame.topics()[role.index()]) {
                return false;
            }
        }
        return true;
    }

    private static boolean inside(Found mine, int start, int end) {
        for (int part = 0; part < 4; part++) {
            if (mine.starts[part] >= 0 && start >= mine.starts[part] && end <= mine.ends[part]) {
                return true;
            }
        }
        return false;
    }

    private double localTopic(Lexicon.Frame frame, Found mine, Zone zone) {
        double best = 0;
        for (int i : localTopics) {
            for (Lexicon.Role role : lexicon.roles.get(hits.term[i])) {
                if (role.part() == Lexicon.Part.TOPIC && frame.topics()[role.index()]) {
                    boolean near = zone.isNear(hits.start[i], hits.end[i]);
                    double worth = near ? 3 + 0.4 * (hits.end[i] - hits.start[i]) : 2.4;
                    if (worth >= best) {
                        best = worth;
                        mine.topic = worth;
                        place(mine, 3, hits.start[i], hits.end[i]);
                    }
                }
            }
        }
        return best;
    }

    private double carriedTopic(Lexicon.Frame frame, int sentence, TopicMemory memory) {
        double best = -1000;
        if (frame.def().reach() == org.fazhi.catalog.FrameDef.Reach.CLAUSE) {
            return best;
        }
        boolean section = frame.def().reach() == org.fazhi.catalog.FrameDef.Reach.SECTION;
        boolean[] own = frame.topics();
        for (int topic = 0; topic < own.length; topic++) {
            if (!own[topic]) {
                continue;
            }
            if (memory.isSaid(topic)) {
                int distance = sentence - memory.sentenceOf(topic);
                if (distance == 0 || section && distance <= FAR_SENTENCES) {
                    int others = memory.othersSince(memory.orderOf(topic), own);
                    double worth = 2.2
                            - 0.45 * distance
                            - (others > 0 ? Math.min(2.4, 0.8 + 0.4 * others) : 0)
                            - (memory.isDisplaced(topic, own) ? DISPLACED : 0);
                    best = Math.max(best, worth);
                }
            }
            if (section && memory.isHeading(topic)) {
                int others = memory.othersSince(-1, own);
                best = Math.max(best, 1.2 - (others > 0 ? Math.min(2.4, 0.8 + 0.4 * others) : 0));
            }
        }
        return best;
    }

    private int unreadBetween(Found mine, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean read = generic[i];
            for (int part = 0; part < 4 && !read; part++) {
                read = mine.starts[part] >= 0 && i >= mine.starts[part] && i < mine.ends[part];
            }
            count += read ? 0 : 1;
        }
        return count;
    }
}
