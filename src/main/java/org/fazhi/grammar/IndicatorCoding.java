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

    IndicatorCoding(MarkedText marked, FrameMatcher matcher, TopicMemory memory) {
        this.marked = marked;
        this.matcher = matcher;
        this.memory = memory;
        changes = new Changes(marked);
        shares = new Shares(marked, matcher, memory);
    }

    /** Sets the figure's indicator; gives all that fit, best first. */
    List<Match> code(Reading reading, Draft draft) {
        Numeral numeral = draft.numeral;
        draft.change = changes.isChange(draft);
        draft.share = changes.isShare(draft);
        draft.average = marked.has(marked.lists.averages, draft.zone.beforeStart(), numeral.start())
                || marked.has(marked.lists.rules, draft.zone.beforeStart(), numeral.start());
        boolean standard = marked.has(marked.lists.standards, draft.zone.clauseStart(), draft.zone.clauseEnd());
        if (numeral.ordinal() || numeral.quoted() || draft.change || draft.average || standard) {
            return List.of();
        }
        List<Match> matches = UnitFit.rank(
                matcher.match(draft.zone, reading.sentence.number(), memory, UnitFit.frames(marked, numeral)), numeral);
        if (draft.share) {
            matches = matches.stream()
                    .filter(match -> shares.usesShareWord(match))
                    .toList();
        }
        if (reading.sentence.problems() && !matches.isEmpty() && isFlow(matches.get(0))) {
            matches = List.of(); // 存在问题: a sample or an example, no count of the period
        }
        if (isOfPart(reading, matches)) {
            matches = List.of();
        }
        if (!matches.isEmpty() && numeral.isPercent() && matches.get(0).carried() && followsStranger(reading)) {
            matches = List.of();
        }
        if (!matches.isEmpty()) {
            set(reading, draft, sinceOrigin(reading, draft) ? preferAllTime(matches) : matches.get(0));
        } else if (draft.share) {
            shares.bind(reading, draft);
        }
        return matches;
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

    private static boolean isFlow(Match match) {
        MeasureType type = match.frame().indicator().measureType();
        return type == MeasureType.FLOW || type == MeasureType.OPENING_PLUS_FLOW;
    }

    /** Right behind a count of something the catalogue does not know, a rate without its own topic is of that. */
    private boolean followsStranger(Reading reading) {
        Draft count = reading.previousCount();
        return count != null
                && count.indicator == null
                && count.kind != Kind.OTHER
                && marked.unread(count.zone.leftStart(), count.zone.leftEnd()) >= 3
                && count.numeral.families().contains("CASE")
                && reading.noneCoded();
    }

    /** Since a stated origin, what came in is all there ever was. */
    private Match preferAllTime(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.frame().indicator().measureType() == MeasureType.OPENING_PLUS_FLOW)
                .findFirst()
                .orElse(matches.get(0));
    }

    private boolean sinceOrigin(Reading reading, Draft draft) {
        PeriodMention mention = reading.mentionFor(draft.numeral, draft.zone.clauseStart());
        return mention != null && mention.accumulation() == Accumulation.SINCE;
    }

    private void set(Reading reading, Draft draft, Match match) {
        draft.match = match;
        draft.indicator = match.frame().indicator().code();
        draft.ruleId = match.frame().ruleId();
        for (int topic : match.frame().topicNumbers()) {
            if (memory.isSaid(topic)) {
                memory.mention(topic, reading.sentence.number());
            }
        }
    }

    /** 30余期37万余条: of two numbers for one thing the last one counts it. */
    void settleDoubled(Reading reading, Clause clause, int n, Draft draft) {
        if (n > 0
                && draft.indicator != null
                && clause.numerals().get(n - 1).end() == draft.numeral.start()
                && draft.indicator.equals(reading.drafts.get(reading.drafts.size() - 1).indicator)) {
            reading.drafts.get(reading.drafts.size() - 1).uncode();
        }
    }
}
