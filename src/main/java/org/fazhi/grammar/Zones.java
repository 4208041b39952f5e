package org.fazhi.grammar;

import java.util.List;

/** Decides which words may speak of a figure: those of its own clause since the figure before it. */
final class Zones {
    /** What is dealt with stands behind one of these. */
    private static final String DEALT_WITH = "对将把就";

    private final MarkedText marked;
    private final Respectively respectively;

    Zones(MarkedText marked) {
        this.marked = marked;
        respectively = new Respectively(marked);
    }

    /** The stretch of words that may speak of the {@code n}-th figure of the {@code k}-th clause. */
    Zone zone(Reading reading, int k, int n, int consumed) {
        Clause clause = reading.clauses.get(k);
        Numeral numeral = clause.numerals().get(n);
        boolean lastOne = n == clause.numerals().size() - 1;
        int rightLimit = lastOne ? clause.end() : clause.numerals().get(n + 1).start();
        int rightEnd = rightLimit;
        if (!lastOne) {
            for (int i = numeral.end(); i < rightLimit; i++) {
                if (marked.plain.text[i] == '、') {
                    rightEnd = i;
                }
            }
        }
        if (numeral.end() < marked.plain.length() && isBoundary(numeral.end(), lastOne)) {
            rightEnd = numeral.end();
        }
        Zone share = respectively.zone(reading, k, n);
        if (share != null) {
            return share;
        }
        int leftStart = Math.max(clause.start(), consumed);
        if (n > 0) {
            // 2名矫正对象、15名帮教对象: what stands before the mark is of the number before
            leftStart = Math.max(
                    leftStart, marked.indexOf('、', clause.numerals().get(n - 1).end(), numeral.start()) + 1);
        }
        if (numeral.start() > leftStart && isJoinedTo(numeral, rightEnd)) {
            leftStart = numeral.start();
        }
        if (n > 0 && consumed >= numeral.start() && numeral.end() == rightEnd) {
            // 80名干部参加法治培训3场: what stands between is said of both
            leftStart = clause.numerals().get(n - 1).end();
        }
        if (n > 0 && isSameThing(clause.numerals().get(n - 1), numeral) && numeral.end() == rightEnd) {
            // 30余期37万余条, 3期、526人次: both count the same thing
            leftStart = Math.max(
                    clause.start(), n > 1 ? clause.numerals().get(n - 2).end() : clause.start());
        }
        if (n > 0 && marked.isLevelReached(clause.numerals().get(n - 1).end(), numeral.start())) {
            // 由93%提高到97%: both are levels of the same thing
            leftStart = clause.start();
        }
        int leftEnd = numeral.start();
        if (n > 0 && endsChange(clause.numerals().get(n - 1), numeral)) {
            // 成功率提高4个百分点至97%: the level of what has changed
            leftStart = clause.start();
            leftEnd = clause.numerals().get(n - 1).start();
        }
        int before = clause.start();
        boolean mayGoOn = n == 0 && k > 0 && clause.opened() != '(' && clause.opened() != ';';
        boolean silent = mayGoOn
                && (marked.unread(leftStart, numeral.start()) == 0
                        || isOfObjectBefore(reading.clauses.get(k - 1), leftStart, numeral.start()))
                && marked.unread(numeral.end(), rightEnd) == 0;
        if (silent && goesOn(reading.clauses.get(k - 1), numeral)) {
            before = reading.clauses.get(k - 1).start();
        }
        int left = Math.max(Math.min(leftStart, leftEnd), numeral.start() - Reading.WINDOW);
        int clauseStart = Math.max(clause.start(), numeral.start() - Reading.WINDOW);
        return new Zone(
                left,
                Math.max(left, leftEnd),
                numeral.end(),
                Math.min(Math.max(rightEnd, numeral.end()), numeral.end() + Reading.WINDOW),
                clauseStart,
                Math.min(clause.end(), numeral.end() + Reading.WINDOW),
                clauseStart == clause.start() ? Math.max(before, clauseStart - Reading.WINDOW) : clauseStart,
                Math.max(reading.sentence.start(), clauseStart - 2 * Reading.WINDOW),
                false);
    }

    /** The words of each of several names that share the first number of the clause; empty where it is of one. */
    List<Zone> each(Reading reading, int k) {
        return respectively.each(reading, k);
    }

    /** 审结的977件中纠错236件: what stands behind 中 is of the number that follows. */
    private boolean isBoundary(int behind, boolean lastOne) {
        char c = marked.plain.text[behind];
        int hit = marked.hits.first(behind);
        boolean begins =
                hit < marked.hits.size && marked.hits.start[hit] == behind && marked.hits.end[hit] > behind + 1;
        return c == '、' || c == '中' && !lastOne && !begins;
    }

    /** 司法所和14个村调委会: what stands before the joint is beside the thing counted, which stands behind the number. */
    private boolean isJoinedTo(Numeral numeral, int rightEnd) {
        return marked.lists.isJoint(marked.plain.text[numeral.start() - 1])
                && numeral.end() < rightEnd
                && !marked.generic[numeral.end()]
                && marked.endOfFree(marked.lists.verbs, numeral.end()) < 0;
    }

    /** 对村级合同开展合法性审查,共审查264份: the clause before names what is dealt with, this one only the doing. */
    private boolean isOfObjectBefore(Clause before, int leftStart, int to) {
        return before.numerals().isEmpty()
                && DEALT_WITH.indexOf(marked.plain.text[before.start()]) >= 0
                && isDoing(leftStart, to);
    }

    /** Whether the stretch says nothing but words of doing. */
    private boolean isDoing(int from, int to) {
        int at = from;
        while (at < to) {
            int verb = marked.generic[at] ? at + 1 : marked.endOf(marked.lists.verbs, at);
            if (verb < 0) {
                return false;
            }
            at = verb;
        }
        return at == to;
    }

    private boolean endsChange(Numeral before, Numeral numeral) {
        return before.isOf(Numeral.PERCENTAGE_POINTS)
                && numeral.isPercent()
                && marked.isReached(before.end(), numeral.start());
    }

    /** Whether a clause leaves it to the next what its number is of: 培训班3期,426人次; 成功率提高2个百分点,达到97%. */
    private static boolean goesOn(Clause before, Numeral numeral) {
        if (before.numerals().size() != 1) {
            return before.numerals().isEmpty();
        }
        Numeral other = before.numerals().get(0);
        return numeral.isPercent()
                ? other.isOf(Numeral.PERCENTAGE_POINTS)
                : numeral.isOf("PERSON_TIME")
                        && other.isOf("EVENT")
                        && !other.isOf("CASE")
                        && !other.isOf("ORGANISATION");
    }

    /** 30余期37万余条, 3期、526人次. */
    boolean isSameThing(Numeral before, Numeral numeral) {
        return before.end() == numeral.start()
                || marked.plain.text[before.end()] == '、'
                        && marked.unread(before.end() + 1, numeral.start()) == 0
                        && before.unit() != null
                        && numeral.unit() != null
                        && !before.unit().equals(numeral.unit());
    }

    /** Char up to which a coded or passed figure has used the words up. */
    int consumed(Draft draft, Zone zone, List<Match> matches) {
        if (draft.match != null) {
            return Math.max(draft.numeral.end(), draft.match.rightUsed());
        }
        boolean nounBehind =
                zone.rightEnd() > zone.rightStart() && marked.unread(zone.leftStart(), zone.leftEnd()) == 0;
        return nounBehind ? nounEnd(zone) : draft.numeral.end();
    }

    /** 对46名干部开展考试3次: the noun ends where something is done, or with places (10个县区的…). */
    private int nounEnd(Zone zone) {
        int places = marked.endOfFree(marked.lists.countedPlaces, zone.rightStart());
        if (places >= 0) {
            return places;
        }
        int hit = marked.firstOpening(marked.lists.verbs, zone.rightStart(), zone.rightEnd());
        return hit < 0 ? zone.rightEnd() : marked.hits.start[hit];
    }
}
