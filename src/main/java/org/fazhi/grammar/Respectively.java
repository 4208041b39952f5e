package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;

/** Lists whose numbers follow all together: the n-th number is of the n-th name. */
final class Respectively {
    private static final int MAX_LIST = 12;

    private final MarkedText marked;

    Respectively(MarkedText marked) {
        this.marked = marked;
    }

    /** Words of the {@code n}-th figure of the {@code k}-th clause; null where the clause is no such list. */
    Zone zone(Reading reading, int k, int n) {
        Clause clause = reading.clauses.get(k);
        List<Numeral> numbers = clause.numerals();
        if (numbers.size() < 2 || numbers.size() > MAX_LIST) {
            return null;
        }
        int first = numbers.get(0).start();
        int word = marked.last(marked.lists.respectively, Math.max(clause.start(), first - Reading.WINDOW), first);
        if (word < 0) {
            return null;
        }
        int before = marked.hits.start[word];
        int behind = marked.hits.end[word];
        int listStart = clause.start();
        int listEnd = before;
        if (marked.unread(clause.start(), before) == 0 && namesOfClauseBefore(reading, k)) {
            listStart = reading.clauses.get(k - 1).start();
            listEnd = reading.clauses.get(k - 1).end();
        }
        int[] name = named(listStart, listEnd, n, numbers.size());
        if (name != null) {
            // 社区矫正、安置帮教分别接收23人、19人: what stands behind is said of each
            return of(name, behind, first, Math.min(listStart, clause.start()), clause.start(), numbers, n, reading);
        }
        name = named(behind, first, n, numbers.size());
        if (name != null) {
            // 分别受理、审结复议案件23件、19件
            return of(name, first, first, clause.start(), clause.start(), numbers, n, reading);
        }
        return null;
    }

    private static Zone of(
            int[] name, int from, int first, int before, int start, List<Numeral> numbers, int n, Reading reading) {
        int right = from < first ? from : numbers.get(n).end();
        return new Zone(
                name[0],
                name[1],
                right,
                Math.max(right, from < first ? first : right),
                Math.min(start, before),
                first,
                Math.min(start, before),
                reading.sentence.start());
    }

    private static boolean namesOfClauseBefore(Reading reading, int k) {
        return k > 0
                && reading.clauses.get(k).opened() == ','
                && reading.clauses.get(k - 1).numerals().isEmpty();
    }

    /** First char and end of the n-th of as many joined names as there are numbers; null where there are not as many. */
    private int[] named(int from, int to, int n, int count) {
        List<int[]> names = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to && names.size() <= count; i++) {
            if (i == to || marked.lists.isJoint(marked.text.charAt(i))) {
                names.add(new int[] {start, i});
                start = i + 1;
            }
        }
        boolean each = names.size() == count && names.stream().allMatch(name -> name[1] > name[0]);
        return each ? names.get(n) : null;
    }
}
