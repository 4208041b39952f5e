package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;

/** Finds the frames whose words stand by a figure, and weighs them. */
final class FrameMatcher {
    /** What a word of the clause is worth that stands nearer to another figure. */
    private static final double FAR = 0.45;
    /** Letters that a word inside a longer one counts less. */
    private static final double INSIDE_LONGER = 1.7;

    private static final double OBJECT = 3;
    private static final double PREDICATE = 3;
    private static final double QUALIFIER = 2.5;
    private static final double LETTER = 0.6;

    private final MarkedText marked;
    private final Meanings meanings;
    private final Hits hits;
    private final Candidates candidates;
    private final LocalTopics topics;
    private final JointRates jointRates;
    private final FrameWeight weight;
    private final BehindWords behind;

    FrameMatcher(MarkedText marked, Candidates candidates) {
        this.marked = marked;
        this.candidates = candidates;
        meanings = marked.lexicon.meanings();
        hits = marked.hits;
        topics = new LocalTopics(marked);
        jointRates = new JointRates(marked);
        weight = new FrameWeight(marked, candidates, topics);
        behind = new BehindWords(marked);
    }

    /** Frames of the choice that fit, best first. */
    List<Match> match(Zone zone, int sentence, TopicMemory memory, FrameChoice choice) {
        return match(zone, sentence, memory, choice, null);
    }

    /** Frames that fit, the verb of {@code source} said of this figure too; null: none is. */
    List<Match> match(Zone zone, int sentence, TopicMemory memory, FrameChoice choice, Draft source) {
        collect(zone, choice);
        if (candidates.size() == 0) {
            return List.of();
        }
        if (source != null) {
            lend(source, zone, choice);
        }
        return weighed(zone, sentence, memory, choice);
    }

    private void lend(Draft source, Zone zone, FrameChoice choice) {
        for (int n = choice.firstRole(source.verb); n < choice.firstVeto(source.verb); n++) {
            int frame = FrameChoice.frame(choice.cell(n));
            int place = candidates.place(frame);
            boolean lacksVerb = FrameChoice.part(choice.cell(n)) == Frame.PREDICATE
                    && place >= 0
                    && candidates.worth(place, Frame.PREDICATE) < CarriedVerb.WORTH;
            boolean opens = lacksVerb
                    && candidates.start(place, Frame.OBJECT) >= 0
                    && marked.unread(zone.leftStart(), candidates.start(place, Frame.OBJECT)) == 0;
            if (opens && !marked.lexicon.frames.get(frame).indicator().code().equals(source.indicator)) {
                candidates.lend(place, CarriedVerb.WORTH);
            }
        }
    }

    /** The word of doing that the frame just matched has, -1 where it has none. */
    int verb(Match match) {
        int place = candidates.place(match.frame().number());
        int start = candidates.start(place, Frame.PREDICATE);
        return start < 0 ? -1 : hits.term(start, candidates.end(place, Frame.PREDICATE));
    }

    private List<Match> weighed(Zone zone, int sentence, TopicMemory memory, FrameChoice choice) {
        topics.collect(zone, memory);
        int added = added(zone);
        List<Match> matches = new ArrayList<>(4);
        for (int place = 0; place < candidates.size(); place++) {
            if (!candidates.isComplete(place)) {
                continue;
            }
            Frame frame = marked.lexicon.frames.get(candidates.frame(place));
            if (added < 0 || !frame.isStock() || asksForAdded(frame, added, hits, choice)) {
                Match match = weight.weigh(frame, place, zone, sentence, memory);
                if (match != null) {
                    matches.add(match);
                }
            }
        }
        if (matches.size() > 1) {
            matches.sort((a, b) -> Double.compare(b.score(), a.score()));
        }
        return matches;
    }

    /** 新增调解员5名: a word of being new, behind which no level is reached; -1 where none is said. */
    private int added(Zone zone) {
        int hit = marked.last(marked.lists.added, zone.leftStart(), zone.leftEnd());
        return hit < 0 || marked.has(marked.lists.reaches, hits.end[hit], zone.leftEnd()) ? -1 : hit;
    }

    /** What is new is no stock, unless the frame asks for the word. */
    private static boolean asksForAdded(Frame frame, int hit, Hits hits, FrameChoice choice) {
        for (int i = hit; i >= 0; i = hits.cover[i]) {
            if (choice.asksFor(frame.number(), hits.term[i])) {
                return true;
            }
        }
        return false;
    }

    private void collect(Zone zone, FrameChoice choice) {
        candidates.clear();
        boolean ofPlaces = marked.endOfFree(marked.lists.countedPlaces, zone.rightStart()) >= 0
                && UnitFit.isOfPlaces(marked.lexicon, choice); // 10个乡镇
        Occurrences words = marked.frames;
        for (int n = words.from(hits.first(zone.beforeStart())); n < words.size(); n++) {
            int hit = words.hit(n);
            if (hits.start[hit] >= zone.clauseEnd()) {
                break;
            }
            int term = hits.term[hit];
            int first = choice.firstRole(term);
            int vetoes = choice.firstVeto(term);
            int end = choice.end(term);
            if (end > first && zone.isClause(hits.start[hit], hits.end[hit])) {
                if (vetoes > first) {
                    note(hit, first, vetoes, zone, choice, ofPlaces);
                }
                if (end > vetoes) {
                    veto(hit, zone, choice);
                }
            }
        }
        jointRates.read(zone, choice, candidates);
        vetoSilent(zone, choice);
    }

    private void note(int hit, int from, int to, Zone zone, FrameChoice choice, boolean ofPlaces) {
        int start = hits.start[hit];
        int end = hits.end[hit];
        int cover = hits.cover[hit];
        if (start < zone.leftEnd() && end > zone.leftEnd() && start < zone.rightStart()) {
            return; // the number stands inside the word
        }
        boolean near = zone.isNear(start, end);
        boolean beyond = start >= zone.rightEnd();
        boolean free = meanings.isFreePredicate(hits, hit);
        boolean counted = near && (!ofPlaces || start <= zone.rightStart() || behind.endsWithPlaces(end));
        int whole = hits.cover[hit] < 0 ? end : hits.end[hits.cover[hit]];
        boolean ofNext = beyond && behind.leadsToNumber(whole, zone.clauseEnd()); // 刑拘88人、逮捕61人
        double share = near ? 1 : FAR;
        double letters = LETTER * (end - start - (cover < 0 ? 0 : INSIDE_LONGER));
        for (int n = from; n < to; n++) {
            int frame = FrameChoice.frame(choice.cell(n));
            int part = FrameChoice.part(choice.cell(n));
            // 建成 in 已建成 speaks for no frame that rules 已建成 out
            boolean ruledOut = cover >= 0 && choice.rulesOut(frame, hits.term[cover]);
            if ((free || part != Frame.PREDICATE) && !ruledOut) {
                int place = candidates.touch(frame);
                if (near && end <= zone.leftEnd()) {
                    candidates.reach(place, end);
                }
                switch (part) {
                    case Frame.OBJECT -> {
                        if (counted) {
                            candidates.offer(place, part, OBJECT + letters, start, end);
                        }
                    }
                    case Frame.PREDICATE -> {
                        if (!ofNext) {
                            candidates.offer(place, part, share * (PREDICATE + letters), start, end);
                        }
                    }
                    default -> {
                        // 合同61件、村级合同407件: what narrows the next figure; 民事、行政案件分别为9件、3件: another one of the list
                        if (!beyond && (near || !zone.ofList()) && !behind.isExample(end, zone.leftEnd())) {
                            candidates.offer(place, part, share * (QUALIFIER + letters), start, end);
                        }
                    }
                }
            }
        }
    }

    private void veto(int hit, Zone zone, FrameChoice choice) {
        if (zone.isNear(hits.start[hit], hits.end[hit]) && !behind.isExample(hits.end[hit], zone.leftEnd())) {
            vetoUnlessOwn(hit, choice);
        }
    }

    /** A frame that asks for the longer word that a word stands in is not ruled out by it. */
    private void vetoUnlessOwn(int hit, FrameChoice choice) {
        int term = hits.term[hit];
        int cover = hits.cover[hit];
        for (int n = choice.firstVeto(term); n < choice.end(term); n++) {
            int frame = choice.cell(n);
            if (cover < 0 || !choice.asksFor(frame, hits.term[cover])) {
                candidates.veto(frame);
            }
        }
    }

    /** Words before that make a silent clause's antecedent something else. */
    private void vetoSilent(Zone zone, FrameChoice choice) {
        if (zone.beforeStart() == zone.clauseStart()) {
            return;
        }
        Occurrences words = marked.frames;
        for (int n = words.from(hits.first(zone.sentenceStart())); n < words.size(); n++) {
            int hit = words.hit(n);
            if (hits.start[hit] >= zone.beforeStart()) {
                break;
            }
            vetoUnlessOwn(hit, choice);
        }
    }
}
