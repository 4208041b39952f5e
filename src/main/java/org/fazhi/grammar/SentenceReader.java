package org.fazhi.grammar;

import java.util.List;
import java.util.function.IntConsumer;

/** Reads the sentences of one report in order, carrying topics from one to the next. */
final class SentenceReader {
    private static final int HEADING_LEVELS = 3;
    /** Letters that may stand before the topic that opens a clause. */
    private static final int OPENING = 2;

    private final MarkedText marked;
    private final Numerals numerals;
    private final TopicMemory memory;
    private final PeriodMentions mentions;
    private final Surroundings surroundings;
    private final LonePlaces lonePlaces;
    private final Zones zones;
    private final IndicatorCoding coding;
    private final FigurePeriods periods;
    private final Kinds kinds;
    private final Scopes scopes;
    private final Actors actors;
    /** Sentences so far that named a topic. */
    private int told;

    SentenceReader(
            MarkedText marked,
            Numerals numerals,
            PeriodForms forms,
            ReportContext context,
            Candidates candidates,
            BodyNames bodies) {
        this.marked = marked;
        this.numerals = numerals;
        memory = new TopicMemory(marked.lexicon.longNames, marked.lexicon.strange);
        mentions = new PeriodMentions(marked, forms, context);
        surroundings = new Surroundings(context, marked.lists);
        zones = new Zones(marked);
        lonePlaces = new LonePlaces(marked, surroundings);
        coding = new IndicatorCoding(marked, new FrameMatcher(marked, candidates), memory, lonePlaces);
        periods = new FigurePeriods(marked, context);
        kinds = new Kinds(marked, surroundings, context);
        scopes = new Scopes(marked);
        actors = new Actors(marked, bodies, context);
    }

    /** What the title names holds throughout. */
    void title(MarkedText title) {
        for (int n = 0; n < title.topics.size(); n++) {
            for (int topic : marked.lexicon.meanings().topics[title.hits.term[title.topics.hit(n)]]) {
                memory.title(topic);
            }
        }
    }

    /** Adds the figures of the sentence to those before it. */
    void read(Sentence next, List<Draft> drafts) {
        if (next.number() == 0) {
            actors.openReport(next);
        }
        Sentence sentence = next.numbered(told);
        int mentioned = memory.mentioned();
        readCounted(sentence, drafts);
        // a heading, or a sentence that names no topic, moves what was said before it no further away
        told += memory.mentioned() > mentioned && !sentence.heading() ? 1 : 0;
    }

    private void readCounted(Sentence sentence, List<Draft> drafts) {
        int start = sentence.start();
        int end = sentence.end();
        List<Numeral> found = numerals.find(marked.plain, marked.text, start, end);
        if (sentence.heading() && sentence.level() <= HEADING_LEVELS && !isRow(found)) {
            memory.open(sentence.level());
            eachTopic(start, end, topic -> memory.head(sentence.level(), topic));
        }
        if (found.isEmpty()) {
            eachTopic(start, end, topic -> memory.mention(topic, sentence.number()));
            return;
        }
        memory.openItem();
        List<Clause> clauses = Clause.of(marked.plain, sentence, found);
        new Sequence(new Reading(marked.plain.text, sentence, clauses, mentions.find(start, end), drafts)).read();
    }

    /** Whether a line that looks like a heading is a row of figures. */
    private static boolean isRow(List<Numeral> found) {
        return found.stream().anyMatch(numeral -> !numeral.ordinal() && !numeral.quoted() && !numeral.small());
    }

    private void eachTopic(int from, int to, IntConsumer said) {
        Hits hits = marked.hits;
        Occurrences topics = marked.topics;
        for (int n = topics.from(hits.first(from)); n < topics.size() && hits.start[topics.hit(n)] < to; n++) {
            if (hits.end[topics.hit(n)] <= to) {
                for (int topic : marked.lexicon.meanings().topics[hits.term[topics.hit(n)]]) {
                    said.accept(topic);
                }
            }
        }
    }

    /** The figures of one sentence, one after the other. */
    private final class Sequence {
        private final Reading reading;
        private final ClausePlaces places;
        private final Relations relations;

        Sequence(Reading reading) {
            this.reading = reading;
            places = new ClausePlaces(marked, surroundings, lonePlaces, reading);
            relations = new Relations(marked, reading);
        }

        void read() {
            actors.openSentence();
            for (int k = 0; k < reading.clauses.size(); k++) {
                Clause clause = reading.clauses.get(k);
                actors.open(clause);
                if (clause.opened() == ';') {
                    openItem();
                }
                int consumed = clause.start();
                for (int n = 0; n < clause.numerals().size(); n++) {
                    consumed = readFigure(k, n, consumed);
                }
                mentionTopics(clause);
                openingTopic(clause);
            }
        }

        /** What the clause names; words of doing that a coded figure has used as its own (开展法律服务) say no other topic. */
        private void mentionTopics(Clause clause) {
            int from = clause.start();
            for (int i = reading.drafts.size() - clause.numerals().size(); i < reading.drafts.size(); i++) {
                Match match = i < reading.first ? null : reading.drafts.get(i).match;
                if (match != null && usesVerbs(match) && match.wordStart() >= from) {
                    eachTopic(from, match.wordStart(), topic -> memory.mention(topic, reading.sentence.number()));
                    eachTopic(match.wordStart(), match.wordEnd(), topic -> {
                        if (match.frame().topics()[topic]) {
                            memory.mention(topic, reading.sentence.number());
                        }
                    });
                    from = match.wordEnd();
                }
            }
            eachTopic(from, clause.end(), topic -> memory.mention(topic, reading.sentence.number()));
        }

        private static boolean usesVerbs(Match match) {
            return match.carried() && match.frame().def().objects().isEmpty();
        }

        /** 村法律顾问开展…, 65名村法律顾问开展…: who does what the clauses behind tell of. */
        private void openingTopic(Clause clause) {
            if (clause.numerals().isEmpty()) {
                return;
            }
            Numeral first = clause.numerals().get(0);
            boolean counted =
                    first.start() == clause.start() && clause.numerals().size() > 1;
            int from = counted ? first.end() : clause.start();
            Numeral next = counted ? clause.numerals().get(1) : first;
            int at = marked.topics.from(marked.hits.first(from));
            int hit = at < marked.topics.size() ? marked.topics.hit(at) : -1;
            if (hit >= 0
                    && marked.hits.end[hit] < clause.end()
                    && marked.hits.start[hit] - from <= OPENING
                    && marked.hits.end[hit] < next.start()) {
                for (int topic : marked.lexicon.meanings().topics[marked.hits.term[hit]]) {
                    memory.subject(topic);
                }
            }
        }

        private void openItem() {
            relations.openItem();
            reading.item = reading.drafts.size();
            memory.openItem();
        }

        /** Gives the char up to which the words are used up. */
        private int readFigure(int k, int n, int consumed) {
            Clause clause = reading.clauses.get(k);
            List<Zone> each = n == 0 ? zones.each(reading, k) : List.of();
            Zone zone = each.isEmpty() ? zones.zone(reading, k, n, consumed) : each.get(0);
            Draft draft = new Draft(clause.numerals().get(n), reading.sentence, zone);
            List<Match> matches = coding.code(reading, draft);
            periods.set(reading, draft, clause);
            kinds.set(reading, draft);
            actors.set(draft);
            if (n > 0 && zones.isSameThing(clause.numerals().get(n - 1), draft.numeral)) {
                coding.settleDoubled(reading, draft);
            }
            if (isLevelLeft(clause, n, draft)) {
                draft.uncode();
            }
            scopes.set(reading, draft);
            places.set(draft, clause);
            relations.relate(draft, clause);
            Joints.ofParts(marked, draft, matches);
            PartCoding.ofWhole(reading.drafts, draft, matches);
            PartCoding.ofSiblings(marked, reading, draft);
            PartCoding.ofList(reading, draft);
            PartCoding.ofLevels(marked, reading, draft);
            reading.drafts.add(draft);
            for (Match also : Joints.alsoMeant(marked, draft, matches)) {
                readTwin(draft, also, clause);
            }
            for (int name = 1; name < each.size(); name++) {
                readShared(draft, each.get(name), clause);
            }
            return zones.consumed(draft, zone, matches);
        }

        /** 受理、办结各120件: the number once more, of the next name. */
        private void readShared(Draft draft, Zone zone, Clause clause) {
            Draft next = new Draft(draft.numeral, reading.sentence, zone);
            coding.code(reading, next);
            if (next.indicator == null || next.indicator.equals(draft.indicator)) {
                return;
            }
            periods.set(reading, next, clause);
            kinds.set(reading, next);
            actors.set(next);
            places.set(next, clause);
            reading.drafts.add(next);
        }

        /** 由5家增加到6家: the first is what it was before. */
        private boolean isLevelLeft(Clause clause, int n, Draft draft) {
            return n + 1 < clause.numerals().size()
                    && draft.isCount()
                    && draft.rawPeriod == null
                    && marked.isLevelReached(
                            draft.numeral.end(), clause.numerals().get(n + 1).start());
        }

        private void readTwin(Draft draft, Match match, Clause clause) {
            Draft twin = new Draft(draft.numeral, reading.sentence, draft.zone);
            twin.match = match;
            twin.indicator = match.frame().indicator().code();
            twin.ruleId = match.frame().ruleId();
            periods.set(reading, twin, clause);
            kinds.set(reading, twin);
            reading.drafts.add(twin);
        }
    }
}
