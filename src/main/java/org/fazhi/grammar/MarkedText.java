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

    /** Last hit of the list in the stretch, -1 where there is none. */
    int last(int list, int from, int to) {
        return lists.last(hits, list, from, to);
    }

    /** Chars of a stretch that say something. */
    int unread(int from, int to) {
        return from < to ? saying[to] - saying[from] : 0;
    }
}
