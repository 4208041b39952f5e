package org.fazhi.grammar;

/** A report's plain text with the words found in it marked: what every later question is asked of. */
final class MarkedText {
    final Lexicon lexicon;
    final WordLists lists;
    final PlainText plain;
    final String text;
    final Hits hits;
    /** Chars that say nothing of what is counted. */
    final boolean[] generic;
    /** Chars before each one that say something. */
    private final int[] saying;

    MarkedText(Lexicon lexicon, WordLists lists, PlainText plain, Hits hits, String areaName) {
        this.lexicon = lexicon;
        this.lists = lists;
        this.plain = plain;
        this.text = new String(plain.text);
        this.hits = hits;
        generic = GenericWords.mark(text, hits, lists, areaName);
        saying = new int[generic.length + 1];
        for (int i = 0; i < generic.length; i++) {
            saying[i + 1] = saying[i] + (generic[i] ? 0 : 1);
        }
    }

    /** Whether a word of the list stands wholly in the stretch. */
    boolean has(int list, int from, int to) {
        return lists.has(hits, list, from, to);
    }

    /** Whether a word of the list stands wholly in the stretch, not inside a longer known word. */
    boolean hasFree(int list, int from, int to) {
        for (int i = hits.first(from); i < hits.size && hits.start[i] < to; i++) {
            if (hits.end[i] <= to && hits.cover[i] < 0 && lists.is(hits.term[i], list)) {
                return true;
            }
        }
        return false;
    }

    /** Last hit of the list in the stretch, -1 where there is none. */
    int last(int list, int from, int to) {
        return lists.last(hits, list, from, to);
    }

    /** Whether the words between two numbers only lead from the one to the other: 提高到, 下降至. */
    boolean isLevelReached(int from, int to) {
        int word = last(lists.changes, from, to);
        int reach = last(lists.reaches, from, to);
        return word >= 0 && reach >= 0 && hits.end[reach] == to && unread(from, hits.start[word]) == 0;
    }

    /** Chars of a stretch that say something. */
    int unread(int from, int to) {
        return from < to ? saying[to] - saying[from] : 0;
    }
}
