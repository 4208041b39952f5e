package org.fazhi.grammar;

import java.util.function.IntPredicate;

/** A report's plain text with the words found in it marked: what every later question is asked of. */
final class MarkedText {
    private static final Occurrences NONE = new Occurrences();

    /** Letters of the longest word for a kind of place. */
    private static final int LONGEST_PLACE = 4;

    final Lexicon lexicon;
    final WordLists lists;
    final PlainText plain;
    final String text;
    final Hits hits;
    /** Words of topics, said for themselves. */
    final Occurrences topics;
    /** Words of scopes. */
    final Occurrences scopes;
    /** Words that play a part in a frame. */
    final Occurrences frames;
    /** Words that set a period. */
    final Occurrences periods = new Occurrences();
    /** Chars that say nothing of what is counted. */
    final boolean[] generic;
    /** Chars before each one that say something. */
    private final int[] saying;

    private final Occurrences[] ofList;

    MarkedText(Lexicon lexicon, WordLists lists, PlainText plain, String areaName) {
        this.lexicon = lexicon;
        this.lists = lists;
        this.plain = plain;
        text = new String(plain.text);
        hits = lexicon.automaton.find(plain.text);
        ofList = new Occurrences[lexicon.lists.size()];
        for (int i = 0; i < ofList.length; i++) {
            ofList[i] = new Occurrences();
        }
        topics = new Occurrences(hits.size);
        scopes = new Occurrences(hits.size);
        frames = new Occurrences(hits.size);
        sort(lexicon.meanings());
        generic = GenericWords.mark(this, areaName);
        saying = new int[generic.length + 1];
        for (int i = 0; i < generic.length; i++) {
            saying[i + 1] = saying[i] + (generic[i] ? 0 : 1);
        }
    }

    private void sort(Meanings meanings) {
        Occurrences mayBeTopics = new Occurrences(hits.size);
        Occurrences listed = new Occurrences(hits.size);
        for (int i = 0; i < hits.size; i++) {
            int kinds = meanings.kinds[hits.term[i]];
            listed.add(i, kinds & Meanings.LISTED);
            mayBeTopics.add(i, kinds & Meanings.TOPIC);
            scopes.add(i, kinds & Meanings.SCOPE);
            frames.add(i, kinds & Meanings.FRAME);
        }
        for (int n = 0; n < mayBeTopics.size(); n++) {
            int hit = mayBeTopics.hit(n);
            topics.add(hit, isHidden(hits.cover[hit], meanings) ? 0 : 1);
        }
        for (int n = 0; n < listed.size(); n++) {
            int hit = listed.hit(n);
            sortIntoLists(hit, meanings.lists[hits.term[hit]] & lists.asked);
        }
    }

    private void sortIntoLists(int hit, long asked) {
        if ((asked & lists.periods) != 0) {
            periods.add(hit);
        }
        for (long left = asked; left != 0; left &= left - 1) {
            ofList[Long.numberOfTrailingZeros(left)].add(hit);
        }
    }

    /** Whether a topic's word is not said for itself; no longer word lies in a longer one. */
    private boolean isHidden(int cover, Meanings meanings) {
        return cover >= 0 && meanings.hidesTopic(hits.term[cover]);
    }

    /** Words of the list. */
    Occurrences words(int list) {
        return list < 0 ? NONE : ofList[list];
    }

    /** Whether a word of the list stands wholly in the stretch. */
    boolean has(int list, int from, int to) {
        return last(list, from, to) >= 0;
    }

    /** Whether a word of the list stands wholly in the stretch, not in quotation marks or in the name of a document. */
    boolean hasUnquoted(int list, int from, int to) {
        return hasOne(list, from, to, hit -> !plain.quoted[hits.start[hit]]);
    }

    /** Whether a word of the list stands wholly in the stretch, not inside a longer known word. */
    boolean hasFree(int list, int from, int to) {
        return list >= 0 && ofList[list].hasFree(hits, from, to);
    }

    /** Char after the longest word of the list that begins at {@code at}; -1 where none does. */
    int endOf(int list, int at) {
        int end = -1;
        for (int i = hits.first(at); i < hits.size && hits.start[i] == at; i++) {
            end = lists.is(hits.term[i], list) ? Math.max(end, hits.end[i]) : end;
        }
        return end;
    }

    /** Char after the word of the list that begins at {@code at} and that no longer known word holds; -1 where none does. */
    int endOfFree(int list, int at) {
        if (list < 0) {
            return -1;
        }
        for (int i = hits.first(at); i < hits.size && hits.start[i] == at; i++) {
            if (hits.cover[i] < 0 && lists.is(hits.term[i], list)) {
                return hits.end[i];
            }
        }
        return -1;
    }

    /** First char of the word of the list that ends at {@code at} and that no longer known word holds; -1 where none does. */
    int startOfFree(int list, int at) {
        for (int i = hits.first(Math.max(0, at - LONGEST_PLACE)); i < hits.size && hits.start[i] < at; i++) {
            if (hits.end[i] == at && hits.cover[i] < 0 && lists.is(hits.term[i], list)) {
                return hits.start[i];
            }
        }
        return -1;
    }

    /** Whether a word of the list stands wholly in the stretch, not inside a longer one of {@code longer}; {@code passed} rules ends out. */
    boolean hasOutside(int list, int longer, int from, int to, IntPredicate passed) {
        return hasOne(list, from, to, hit -> {
            int cover = hits.cover[hit];
            return (cover < 0 || !lists.is(hits.term[cover], longer)) && !passed.test(hits.end[hit]);
        });
    }

    /** Whether a word of the list stands wholly in the stretch whose hit is as asked. */
    private boolean hasOne(int list, int from, int to, IntPredicate asked) {
        Occurrences words = words(list);
        for (int n = words.from(hits.first(from)); n < words.size() && hits.start[words.hit(n)] < to; n++) {
            int hit = words.hit(n);
            if (hits.end[hit] <= to && asked.test(hit)) {
                return true;
            }
        }
        return false;
    }

    /** First hit of the list in the stretch that no longer known word holds but one it opens; -1 where there is none. */
    int firstOpening(int list, int from, int to) {
        return list < 0 ? -1 : ofList[list].firstOpening(hits, from, to);
    }

    /** Last hit of the list in the stretch, -1 where there is none. */
    int last(int list, int from, int to) {
        return list < 0 ? -1 : ofList[list].last(hits, from, to);
    }

    /** Whether the words between two numbers only lead from the one to the other: 提高到, 下降至. */
    boolean isLevelReached(int from, int to) {
        int word = last(lists.changes, from, to);
        int reach = last(lists.reaches, from, to);
        int level = last(lists.levels, from, to);
        return level >= 0 && hits.end[level] == to && unread(from, hits.start[level]) == 0
                || word >= 0 && reach >= 0 && hits.end[reach] == to && unread(from, hits.start[word]) == 0;
    }

    /** Whether the words between two numbers say that the second is where a change ends: 提升3.4个百分点至98.9%. */
    boolean isReached(int from, int to) {
        int reach = last(lists.reaches, from, to);
        return reach >= 0 && hits.end[reach] == to && unread(from, hits.start[reach]) == 0;
    }

    /** Whether the stretch holds no word of a topic and no known word reaches from it over its end: it may be a name. */
    boolean isNew(int from, int to) {
        for (int i = hits.first(from); i < hits.size && hits.start[i] < to; i++) {
            if (hits.end[i] > to || lexicon.meanings().topics[hits.term[i]].length > 0) {
                return false;
            }
        }
        return true;
    }

    /** First place of a mark in the stretch, -1 where there is none. */
    int indexOf(char mark, int from, int to) {
        for (int at = from; at < to; at++) {
            if (plain.text[at] == mark) {
                return at;
            }
        }
        return -1;
    }

    /** Chars of a stretch that say something. */
    int unread(int from, int to) {
        return from < to ? saying[to] - saying[from] : 0;
    }
}
