package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what words may mean, numbering them as they come. */
final class MeaningsBuilder {
    private final Map<String, Integer> terms;
    private final List<List<Integer>> topics = new ArrayList<>();
    private final List<List<Integer>> scopes = new ArrayList<>();
    private final List<List<Integer>> frames = new ArrayList<>();
    private final List<List<Integer>> lists = new ArrayList<>();

    /** @param terms word to number, filled here in the order of the numbers */
    MeaningsBuilder(Map<String, Integer> terms) {
        this.terms = terms;
    }

    void topic(int topic, List<String> words) {
        words.forEach(word -> topics.get(term(word)).add(topic));
    }

    void scope(int scope, List<String> words) {
        words.forEach(word -> scopes.get(term(word)).add(scope));
    }

    void list(int list, List<String> words) {
        words.forEach(word -> lists.get(term(word)).add(list));
    }

    void frame(int frame, int part, List<String> words) {
        words.forEach(word -> frames.get(term(word)).add(FrameChoice.role(frame, part)));
    }

    private int term(String word) {
        return terms.computeIfAbsent(word, fresh -> {
            List.of(topics, scopes, frames, lists).forEach(meanings -> meanings.add(new ArrayList<>(1)));
            return terms.size();
        });
    }

    /** @param fixed number of the list of fixed expressions, -1 where there is none */
    Meanings build(int fixed) {
        long[] bits = new long[terms.size()];
        for (int term = 0; term < bits.length; term++) {
            for (int list : lists.get(term)) {
                bits[term] |= 1L << list;
            }
        }
        return new Meanings(arrays(topics), arrays(scopes), arrays(frames), bits, fixed);
    }

    private static int[][] arrays(List<List<Integer>> meanings) {
        return meanings.stream()
                .map(some ->
                        some.stream().mapToInt(Integer::intValue).distinct().toArray())
                .toArray(int[][]::new);
    }
}
