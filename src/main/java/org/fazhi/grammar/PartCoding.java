package org.fazhi.grammar;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Takes back the indicator of a figure that tells only a part of it. */
final class PartCoding {
    /** Behind 其中 or in a bracket the whole's own words name a part; what they mean besides may still be meant. */
    static void ofWhole(List<Draft> drafts, Draft draft, List<Match> matches) {
        if (draft.partOf < 0 || draft.indicator == null) {
            return;
        }
        Draft whole = drafts.get(draft.partOf);
        if (isAmongPartsOfAnother(drafts, draft, whole) || isOfAnotherTheme(draft, whole)) {
            draft.uncode();
            return;
        }
        if (!isAlike(whole, draft, whole.indicator)) {
            return;
        }
        Match other = matches.stream()
                .filter(match -> !match.frame().indicator().code().equals(whole.indicator))
                .findFirst()
                .orElse(null);
        draft.uncode();
        if (other != null) {
            draft.match = other;
            draft.indicator = other.frame().indicator().code();
            draft.ruleId = other.frame().ruleId();
        }
    }

    /** 援助案件768件,其中民事502件,行政案件4件: beside parts of the whole, not what its own words mean elsewhere. */
    private static boolean isAmongPartsOfAnother(List<Draft> drafts, Draft draft, Draft whole) {
        // what a sum or a share of others says has a code and no words of its own
        if (whole.indicator == null || whole.match == null || draft.match == null || isPartOf(draft, whole)) {
            return false;
        }
        Draft before = drafts.get(drafts.size() - 1);
        return !isTheme(draft, whole)
                && before.partOf == draft.partOf
                && before.match != null
                && isPartOf(before, whole);
    }

    /** 收到复议申请120件,其中行政处罚41件: what the part's own words mean elsewhere is not what is counted. */
    private static boolean isOfAnotherTheme(Draft draft, Draft whole) {
        return whole.match != null
                && draft.match != null
                && !isTheme(draft, whole)
                && Collections.disjoint(
                        draft.match.frame().def().predicates(),
                        whole.match.frame().def().predicates());
    }

    private static boolean isPartOf(Draft part, Draft whole) {
        return whole.indicator.equals(part.match.frame().indicator().partOf());
    }

    private static boolean isTheme(Draft one, Draft two) {
        return one.match
                .frame()
                .indicator()
                .theme()
                .equals(two.match.frame().indicator().theme());
    }

    /** 民事援助120件、刑事援助60件、行政案件4件: beside two parts of one whole a third, not what a name of a kind means elsewhere. */
    static void ofSiblings(MarkedText marked, Reading reading, Draft draft) {
        int last = reading.drafts.size() - 1;
        if (last - 1 < Math.max(reading.first, reading.item) || draft.match == null || !draft.isCount()) {
            return;
        }
        Draft before = reading.drafts.get(last);
        Draft first = reading.drafts.get(last - 1);
        String whole =
                before.match == null ? null : before.match.frame().indicator().partOf();
        if (whole == null
                || first.match == null
                || !whole.equals(first.match.frame().indicator().partOf())) {
            return;
        }
        if (isKindBeside(marked, reading, before, draft)
                && reading.isMark('、', first.numeral.end())
                && Objects.equals(before.numeral.unit(), draft.numeral.unit())
                && !isTheme(draft, before)) {
            draft.uncode();
        }
    }

    /** 刑事60件、行政案4件: a kind of case is all that the figure behind the other says. */
    static boolean isKindBeside(MarkedText marked, Reading reading, Draft before, Draft draft) {
        return reading.isMark('、', before.numeral.end())
                && marked.endOf(marked.lists.kindsOfCase, before.numeral.end() + 1) == draft.numeral.start();
    }

    /** 撤销5件、确认违法4件: words of one indicator side by side, each with a figure of its own, are its parts. */
    static void ofList(Reading reading, Draft draft) {
        if (reading.drafts.size() <= reading.item || draft.match == null || !draft.match.carried()) {
            return;
        }
        Draft before = reading.drafts.get(reading.drafts.size() - 1);
        String shared = before.indicator == null ? before.partOfList : before.indicator;
        boolean listed = before.partOfList != null || before.match != null && before.match.carried();
        boolean side = reading.isMark('、', before.numeral.end());
        if (side
                && listed
                && draft.isCount()
                && before.isCount()
                && isAlike(before, draft, shared)
                && (before.match == null || !said(reading, before).equals(said(reading, draft)))) {
            before.uncode();
            draft.uncode();
            before.partOfList = shared;
            draft.partOfList = shared;
        }
    }

    /**
     * 新命名省级示范村3个、市级14个: the second says its level of government alone, so both tell a part by level. A level inside
     * a longer word (县级中心) is what that counts.
     */
    static void ofLevels(MarkedText marked, Reading reading, Draft draft) {
        int last = reading.drafts.size() - 1;
        Draft before = last >= Math.max(reading.first, reading.item) ? reading.drafts.get(last) : null;
        if (before == null
                || !draft.isCount()
                || before.numeral.unit() == null
                || !before.numeral.unit().equals(draft.numeral.unit())
                || draft.match != null && !Objects.equals(draft.indicator, before.indicator)) {
            return;
        }
        int level = marked.last(marked.lists.governmentLevels, draft.zone.leftStart(), draft.numeral.start());
        boolean alone = level >= 0
                && marked.hits.end[level] == draft.numeral.start()
                && marked.unread(draft.zone.leftStart(), marked.hits.start[level]) == 0
                && marked.unread(draft.zone.rightStart(), draft.zone.rightEnd()) == 0;
        if (alone && saysLevel(marked, before)) {
            before.uncode();
            draft.uncode();
        }
    }

    private static boolean saysLevel(MarkedText marked, Draft draft) {
        int level = marked.last(marked.lists.governmentLevels, draft.zone.leftStart(), draft.numeral.start());
        return level >= 0 && marked.hits.cover[level] < 0;
    }

    private static String said(Reading reading, Draft draft) {
        return reading.words(draft.match.wordStart(), draft.match.wordEnd());
    }

    private static boolean isAlike(Draft one, Draft two, String indicator) {
        return Objects.equals(indicator, two.indicator)
                && Objects.equals(one.period, two.period)
                && Objects.equals(one.refArea, two.refArea)
                && Objects.equals(one.areaName, two.areaName)
                && one.scope.equals(two.scope);
    }

    private PartCoding() {}
}
