package org.fazhi.grammar;

import java.util.List;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;

/** Decides which indicator a figure is of. */
final class IndicatorCoding {
    private final MarkedText marked;
    private final FrameMatcher matcher;
    private final TopicMemory memory;
    private final Changes changes;
    private final Shares shares;
    private final CarriedVerb verbs;
    private final UnitFit units;
    private final Sums sums;
    private final LonePlaces lonePlaces;

    IndicatorCoding(MarkedText marked, FrameMatcher matcher, TopicMemory memory, LonePlaces lonePlaces) {
        this.marked = marked;
        this.matcher = matcher;
        this.memory = memory;
        changes = new Changes(marked);
        shares = new Shares(marked, matcher, memory);
        verbs = new CarriedVerb(marked);
        units = new UnitFit(marked);
        sums = new Sums(marked);
        this.lonePlaces = lonePlaces;
    }

    /** Sets the figure's indicator; gives all that fit, best first. */
    List<Match> code(Reading reading, Draft draft) {
        Numeral numeral = draft.numeral;
        draft.change = changes.isChange(draft);
        draft.share = changes.isShare(draft);
        boolean average = marked.has(marked.lists.averages, draft.zone.beforeStart(), numeral.start());
        draft.rule = marked.has(marked.lists.rules, draft.zone.beforeStart(), numeral.start())
                || marked.has(marked.lists.standards, draft.zone.clauseStart(), draft.zone.clauseEnd());
        if (numeral.ordinal() || numeral.quoted() || draft.change || draft.rule || average) {
            return List.of();
        }
        FrameChoice choice = units.frames(numeral);
        Draft source = verbs.source(reading, draft);
        draft.verb = source == null ? -1 : source.verb;
        List<Match> matches =
                UnitFit.rank(matcher.match(draft.zone, reading.sentence.number(), memory, choice, source), numeral);
        if (draft.share) {
            matches = matches.stream()
                    .filter(match -> shares.usesShareWord(match))
                    .toList();
        }
        if (reading.sentence.problems()
                && !isOfWholePeriod(reading, draft)
                && !matches.isEmpty()
                && matches.get(0).frame().indicator().measureType().isCountedOverPeriod()) {
            matches = List.of(); // 存在问题: a sample or an example, no count of the period
        }
        matches = preferSibling(reading, matches);
        if (isOfPart(reading, matches)) {
            matches = List.of();
        }
        if (!matches.isEmpty()
                && leansOnWhatWasSaid(matches.get(0), numeral)
                && (followsStranger(reading, numeral, matches.get(0).frame()) || isOfStranger(reading, numeral))) {
            matches = List.of();
        }
        if (!matches.isEmpty()) {
            set(reading, draft, sinceOrigin(reading, draft) ? preferAllTime(matches) : matches.get(0));
        } else if (draft.share) {
            shares.bind(reading, draft);
        } else if (reading.drafts.size() > reading.first) {
            shares.bindNumerator(reading, draft);
            if (draft.indicator == null) {
                sums.bind(reading, draft);
            }
            if (draft.indicator == null) {
                lonePlaces.bind(reading, draft);
            }
        }
        return matches;
    }

    /** 全年败诉9件: told of the report's own period, no sample. */
    private boolean isOfWholePeriod(Reading reading, Draft draft) {
        PeriodMention said = reading.mentionBefore(draft.zone.leftEnd(), draft.zone.clauseStart());
        return said != null && said.own() && said.start() >= draft.zone.clauseStart();
    }

    /** 民事5210件、刑事710件、行政案件96件: beside two parts of one whole stands another part of it. */
    private static List<Match> preferSibling(Reading reading, List<Match> matches) {
        int last = reading.drafts.size() - 1;
        Draft before = last >= Math.max(reading.first, reading.item) ? reading.drafts.get(last) : null;
        String whole = before == null || before.match == null
                ? null
                : before.match.frame().indicator().partOf();
        if (whole == null
                || matches.size() < 2
                || matches.get(0).frame().indicator().partOf() != null) {
            return matches;
        }
        return matches.stream()
                .filter(match -> whole.equals(match.frame().indicator().partOf()))
                .findFirst()
                .map(List::of)
                .orElse(matches);
    }

    /**
     * Where the item tells of one part alone (民营企业员工 … 67件), what follows without a topic is the part's; where it
     * lists several, it is the whole's again.
     */
    private boolean isOfPart(Reading reading, List<Match> matches) {
        if (matches.isEmpty()
                || !matches.get(0).carried()
                || matches.get(0).frame().indicator().partOf() != null) {
            return false;
        }
        String part = null;
        for (int i = Math.max(reading.item, reading.drafts.size() - Reading.RELATED); i < reading.drafts.size(); i++) {
            Draft count = reading.drafts.get(i);
            if (count.isCount() && count.match != null) {
                boolean alone = count.match.frame().indicator().partOf() != null
                        && count.partOf < 0
                        && (part != null || !count.match.carried());
                if (!alone || part != null && !part.equals(count.indicator)) {
                    return false;
                }
                part = count.indicator;
            }
        }
        return part != null;
    }

    /** Says neither its topic nor what is counted: it is of what was told before. */
    private static boolean leansOnWhatWasSaid(Match match, Numeral numeral) {
        boolean verbAlone = !match.frame().asksTopic()
                && match.frame().def().objects().isEmpty()
                && match.frame().def().qualifiers().isEmpty();
        return match.carried() || verbAlone && !numeral.isPercent();
    }

    /** Right behind a count of something the catalogue does not know, a figure without its own topic is of that. */
    private boolean followsStranger(Reading reading, Numeral numeral, Frame frame) {
        Draft count = reading.previousCount();
        return count != null
                && count.indicator == null
                && count.partOfList == null
                && marked.unread(count.zone.leftStart(), count.zone.leftEnd()) >= 3
                && count.numeral.families().contains("CASE")
                && (numeral.isPercent() || !tells(count.zone, frame))
                && reading.noneCoded();
    }

    /** 法治督察发现问题23个,整改到位23个: the sentence is of what no frame tells of, and so was the count before. */
    private boolean isOfStranger(Reading reading, Numeral numeral) {
        Draft count = reading.previousCount();
        return count != null
                && count.indicator == null
                && numeral.unit() != null
                && numeral.unit().equals(count.numeral.unit())
                && memory.isOfStranger(reading.sentence.number())
                && reading.noneCoded();
    }

    /** 医疗纠纷 where the frame rules 医疗 out: a kind of its own. */
    private boolean isNarrowed(int start, Frame frame) {
        return frame.def().vetoes().stream().anyMatch(veto -> marked.text.startsWith(veto, start - veto.length()));
    }

    /** Whether the clause names one of the frame's topics, not narrowed to what the frame leaves out. */
    private boolean tells(Zone zone, Frame frame) {
        Hits hits = marked.hits;
        for (int n = marked.topics.from(hits.first(zone.clauseStart())); n < marked.topics.size(); n++) {
            int hit = marked.topics.hit(n);
            if (hits.start[hit] >= zone.clauseEnd()) {
                return false;
            }
            for (int topic : marked.lexicon.meanings().topics[hits.term[hit]]) {
                if (frame.topics()[topic] && !isNarrowed(hits.start[hit], frame)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Since a stated origin, what came in is all there ever was. */
    private Match preferAllTime(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.frame().indicator().measureType() == MeasureType.OPENING_PLUS_FLOW)
                .findFirst()
                .orElse(matches.get(0));
    }

    private boolean sinceOrigin(Reading reading, Draft draft) {
        PeriodMention mention = reading.mentionBefore(draft.zone.leftEnd(), draft.zone.clauseStart());
        return mention != null && mention.accumulation() == Accumulation.SINCE;
    }

    private void set(Reading reading, Draft draft, Match match) {
        draft.match = match;
        draft.indicator = match.frame().indicator().code();
        draft.ruleId = match.frame().ruleId();
        draft.verb = draft.verb >= 0 ? draft.verb : matcher.verb(match);
        memory.tell(match.frame().topicNumbers(), reading.sentence.number());
        for (int topic : match.frame().topicNumbers()) {
            if (memory.isSaid(topic)) {
                memory.mention(topic, reading.sentence.number());
            }
        }
    }

    /** 30余期37万余条, 5类、32个: of two numbers for one thing the last one counts it. */
    void settleDoubled(Reading reading, Draft draft) {
        Draft before = reading.drafts.get(reading.drafts.size() - 1);
        if (draft.indicator != null && draft.indicator.equals(before.indicator)) {
            before.uncode();
        }
    }
}
