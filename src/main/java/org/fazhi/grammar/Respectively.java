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
            // 民事、刑事法律援助案件120件、88件
            int[] name = isRow(numbers) ? named(clause.start(), first, n, numbers.size()) : null;
            return name == null
                    ? null
                    : of(
                            name,
                            shared(name, clause.start(), first, first),
                            first,
                            clause.start(),
                            clause.start(),
                            numbers,
                            n,
                            reading);
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
        if (name != null && haveNouns(numbers) && marked.unread(listStart, listEnd) <= numbers.size()) {
            // 县、乡、村分别建成服务中心1个、工作站16个: the names say where, each number has its noun
            return null;
        }
        if (name != null) {
            // 社区矫正、安置帮教分别接收23人、19人: what stands behind is said of each
            return of(
                    name,
                    shared(name, listStart, listEnd, behind),
                    first,
                    Math.min(listStart, clause.start()),
                    clause.start(),
                    numbers,
                    n,
                    reading);
        }
        name = named(behind, first, n, numbers.size());
        if (name != null) {
            // 分别受理、审结复议案件23件、19件
            int from = shared(name, behind, first, first);
            return of(name, from, first, clause.start(), clause.start(), numbers, n, reading);
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
                reading.sentence.start(),
                true);
    }

    /** 受理、办结案件各120件: the words of each name that shares the first number of the clause; empty where none do. */
    List<Zone> each(Reading reading, int k) {
        Clause clause = reading.clauses.get(k);
        int at = clause.numerals().get(0).start();
        int word = marked.last(marked.lists.each, Math.max(clause.start(), at - Reading.WINDOW), at);
        if (word < 0 || clause.numerals().get(0).isPercent() || marked.unread(marked.hits.end[word], at) > 0) {
            return List.of();
        }
        List<int[]> names = names(clause.start(), marked.hits.start[word], MAX_LIST);
        if (names.size() < 2) {
            return List.of();
        }
        int end = marked.hits.start[word];
        return names.stream()
                .map(name -> of(
                        name,
                        shared(name, clause.start(), end, end),
                        at,
                        clause.start(),
                        clause.start(),
                        clause.numerals(),
                        0,
                        reading))
                .toList();
    }

    /** Where what is said of each name begins: with what the last has besides (行政复议、行政应诉案件), else behind all. */
    private int shared(int[] name, int listStart, int listEnd, int behind) {
        List<int[]> names = names(listStart, listEnd, MAX_LIST);
        int[] last = names.get(names.size() - 1);
        int[] before = names.get(Math.max(0, names.size() - 2));
        int own = Math.min(last[1] - last[0], before[1] - before[0]);
        return name[0] == last[0] || names.size() < 2 ? behind : last[0] + own;
    }

    /** Numbers of one unit one right behind the other: 120件、88件. */
    private boolean isRow(List<Numeral> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            Numeral before = numbers.get(i - 1);
            Numeral number = numbers.get(i);
            boolean next = number.start() == before.end() + 1 && marked.lists.isJoint(marked.text.charAt(before.end()));
            if (!next || number.unit() == null || !number.unit().equals(before.unit())) {
                return false;
            }
        }
        return true;
    }

    /** Whether something is said between every two numbers. */
    private boolean haveNouns(List<Numeral> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (marked.unread(numbers.get(i - 1).end(), numbers.get(i).start()) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesOfClauseBefore(Reading reading, int k) {
        return k > 0
                && reading.clauses.get(k).opened() == ','
                && reading.clauses.get(k - 1).numerals().isEmpty();
    }

    /** First char and end of the n-th of as many joined names as there are numbers; null where there are not as many. */
    private int[] named(int from, int to, int n, int count) {
        List<int[]> names = names(from, to, count);
        boolean each = names.size() == count && names.stream().allMatch(name -> name[1] > name[0]);
        return each ? names.get(n) : null;
    }

    /** The joined names of the stretch, one more than {@code most} at most. */
    private List<int[]> names(int from, int to, int most) {
        List<int[]> names = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to && names.size() <= most; i++) {
            if (i == to || marked.lists.isJoint(marked.text.charAt(i))) {
                names.add(new int[] {start, i});
                start = i + 1;
            }
        }
        return names;
    }
}
