package org.fazhi.grammar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;

/** Decides what a figure says: an observation, a target, what a pilot did, or nothing that is measured here. */
final class Kinds {
    private final MarkedText marked;
    private final Surroundings surroundings;
    /** The period that plans are for: the one after the report's. */
    private final TimePeriod next;

    private final TimePeriod told;
    /** Its own offices are the place's. */
    private final boolean ofTownship;
    /** Its own office is one of many. */
    private final boolean aboveCounties;

    /** Last day that the report can tell of; null where unknown. */
    private final LocalDate cutOff;

    Kinds(MarkedText marked, Surroundings surroundings, ReportContext context) {
        this.marked = marked;
        this.surroundings = surroundings;
        told = context.period();
        ofTownship = context.isTownship();
        aboveCounties = context.isAboveCounties();
        cutOff = context.cutOff();
        next = next(told);
    }

    void set(Reading reading, Draft draft) {
        Numeral numeral = draft.numeral;
        int item = reading.itemStart(numeral.start());
        boolean single = marked.has(marked.lists.cases, item, numeral.start());
        boolean nation = marked.hasFree(marked.lists.nation, draft.zone.leftStart(), numeral.start());
        if (numeral.ordinal()
                || numeral.quoted()
                || single
                || nation
                || draft.rule
                || isArticle(draft)
                || reading.isOfPeriod(numeral)
                || numeral.small() && (isNone(numeral) || draft.indicator == null && !isCounted(draft))) {
            draft.measuresNothing();
        } else if (isAhead(draft)) {
            draft.kind = Kind.TARGET;
        } else if (reading.sentence.plan()
                || isTarget(item, numeral.start())
                || isInListOfTargets(reading.sentence.start(), item)) {
            draft.kind = Kind.TARGET;
            draft.period = next;
            draft.accumulation = Accumulation.PERIOD;
        } else if (isOfPilot(item, reading, draft)
                && isOfPilot(ofWholePlaceFrom(item, reading, draft), reading, draft)) {
            draft.kind = Kind.PILOT;
        }
    }

    private boolean isOfPilot(int from, Reading reading, Draft draft) {
        return isPilot(marked.lists.pilots, from, reading, draft)
                || aboveCounties && isPilot(marked.lists.prefecturePilots, from, reading, draft)
                || !ofTownship && isPilot(marked.lists.townshipPilots, from, reading, draft)
                || isOfNamedPilot(reading, draft, from);
    }

    /** 驻村工作队化解纠纷40件,全市化解690件: a clause that opens with the whole place tells of no pilot named before it, nor does the figure's own that opens with a place. */
    private int ofWholePlaceFrom(int item, Reading reading, Draft draft) {
        int from = item;
        for (int k = reading.clausesUpTo(item); k < reading.clauses.size(); k++) {
            int start = reading.clauses.get(k).start();
            if (start > draft.numeral.start()) {
                break;
            }
            boolean tells = start == draft.zone.clauseStart()
                    && surroundings.at(marked.text, start, draft.numeral.start()) != null;
            if (tells || surroundings.isWhole(marked.text, start)) {
                from = start;
            }
        }
        return from;
    }

    /** 计划办理300件, 实际办理320件: behind a word of being done the target is over. */
    private boolean isTarget(int from, int to) {
        int target = marked.last(marked.lists.targets, from, to);
        int done = target < 0 ? -1 : marked.last(marked.lists.done, marked.hits.end[target], to);
        return target >= 0 && (done < 0 || !isApart(target, done, to));
    }

    /** Whether a comma parts what was done from the target, or from the figure behind (任务已完成,全年办理320件). */
    private boolean isApart(int target, int done, int to) {
        return marked.indexOf(',', marked.hits.end[target], marked.hits.start[done]) >= 0
                || marked.indexOf(',', marked.hits.end[done], to) >= 0;
    }

    /** 年度目标:办结率95%;满意率98%: a list that opens as one of targets is one to its end. */
    private boolean isInListOfTargets(int from, int item) {
        int target = item > from ? marked.last(marked.lists.targets, from, item) : -1;
        return target >= 0 && marked.text.charAt(marked.hits.end[target] - 1) == ':';
    }

    private boolean isPilot(int list, int item, Reading reading, Draft draft) {
        return marked.hasOutside(
                list, marked.lists.collectives, item, draft.zone.rightEnd(), end -> countsBodies(reading, draft, end));
    }

    /** “老李”工作室: one of its kind has a name; a count of such bodies is the place's. */
    private boolean isOfNamedPilot(Reading reading, Draft draft, int item) {
        Occurrences words = marked.words(marked.lists.namedPilots);
        for (int n = words.from(marked.hits.first(item)); n < words.size(); n++) {
            int hit = words.hit(n);
            int start = marked.hits.start[hit];
            if (start >= draft.zone.rightEnd()) {
                return false;
            }
            boolean named = marked.plain.quoted[start] || start > 0 && marked.plain.quoted[start - 1];
            if (named && !countsBodies(reading, draft, marked.hits.end[hit])) {
                return true;
            }
        }
        return false;
    }

    /** 处置一起溺亡事件, 解决一批问题: before its noun 一 counts nothing, but behind a word of counting. */
    private boolean isArticle(Draft draft) {
        Numeral numeral = draft.numeral;
        return numeral.small()
                && marked.endOfFree(marked.lists.articles, numeral.numberStart()) == numeral.end()
                && marked.unread(draft.zone.rightStart(), draft.zone.rightEnd()) > 0
                && !isCounted(draft);
    }

    /** 无一人: nobody. */
    private boolean isNone(Numeral numeral) {
        return numeral.start() > 0 && marked.text.charAt(numeral.start() - 1) == '无';
    }

    /** 个人调解室5个: bodies are counted, none of them does what is told; nor does one named as an example of them (…等). */
    private boolean countsBodies(Reading reading, Draft draft, int at) {
        if (at < marked.text.length() && marked.text.charAt(at) == '等') {
            return true;
        }
        if (draft.numeral.start() == at) {
            return draft.numeral.isOf("ORGANISATION");
        }
        for (int i = reading.drafts.size() - 1;
                i >= Math.max(reading.item, reading.drafts.size() - Reading.RELATED);
                i--) {
            Numeral before = reading.drafts.get(i).numeral;
            if (before.start() == at) {
                return before.isOf("ORGANISATION");
            }
        }
        return false;
    }

    /** 新增两个: a lone numeral behind a word of counting is no set phrase. */
    private boolean isCounted(Draft draft) {
        return marked.has(marked.lists.counted, draft.zone.leftStart(), draft.numeral.start());
    }

    /** Said for years or halves that the report cannot tell of yet. */
    private boolean isAhead(Draft draft) {
        return told != null
                && draft.period != null
                && (draft.period.freq().equals("A") || draft.period.freq().equals("S"))
                && draft.period.start().isAfter(told.end())
                && (cutOff == null || draft.period.end().isAfter(cutOff));
    }

    private static TimePeriod next(TimePeriod period) {
        if (period == null) {
            return null;
        }
        int months =
                (int) ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
        return months == 0 ? null : TimePeriod.months(period.end().plusDays(1), months);
    }
}
