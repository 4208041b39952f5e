package org.fazhi.grammar;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.catalog.BodyDef;
import org.fazhi.catalog.GrammarDef;

/** Names of bodies that do a part of what a place's authorities do, and the words around them that make them one who acts. */
final class BodyNames implements Serializable {
    private final Map<String, BodyDef> bodies = new HashMap<>();
    private final WordsAt names;
    private final WordsAt own;
    private final WordsAt doneTo;
    private final WordsAt joined;
    private final WordsAt offices;

    /** Letters of the longest name of an office. */
    private static final int LONGEST_NAME = 10;
    /** How a word ends that makes offices of a kind, not one by its name (村级, 基层, 各类, 专业性). */
    private static final String KINDS = "级层类性个各型";

    private static final String NUMERALS = "一二三四五六七八九十两几数近约共";

    BodyNames(List<BodyDef> defs, GrammarDef grammar) {
        defs.forEach(def -> def.words().forEach(word -> bodies.put(word, def)));
        names = new WordsAt(bodies.keySet());
        own = new WordsAt(grammar.words("own_bodies"));
        doneTo = new WordsAt(Stream.of("done_to", "verbs")
                .flatMap(list -> grammar.words(list).stream())
                .toList());
        joined = new WordsAt(grammar.words("behind_joined_bodies"));
        offices = new WordsAt(grammar.words("offices"));
    }

    /** The body's name that stands at {@code at}; null where none does. */
    String at(String text, int at) {
        return names.at(text, at, text.length());
    }

    BodyDef of(String name) {
        return bodies.get(name);
    }

    /** Whether the place's own or all of its bodies are named at {@code at}. */
    boolean isOwn(String text, int at) {
        return own.at(text, at, text.length()) != null;
    }

    /** Whether the clause opens with one office of many by its name, which acts: 永福镇公共法律服务站调解纠纷. */
    boolean isOffice(MarkedText marked, Clause clause) {
        int limit = Math.min(clause.end(), clause.start() + LONGEST_NAME);
        if (!offices.stand(marked.plain.text, clause.start(), limit, clause.end())) {
            return false;
        }
        boolean named = false;
        int at = clause.start();
        while (at < limit) {
            String kind = offices.at(marked.text, at, clause.end());
            if (kind != null) {
                return named
                        && !KINDS.contains(marked.text.substring(at - 1, at))
                        && acts(marked.text, at + kind.length(), clause.end())
                        && marked.isNew(clause.start(), at);
            }
            int places = marked.endOfFree(marked.lists.countedPlaces, at);
            boolean says = places < 0 && !marked.generic[at];
            boolean between = named && !says && !marked.lists.isPlaceEnding(marked.text.charAt(at));
            if (between || marked.text.charAt(at) < 128 || isDoneTo(marked.text, at) || isJoined(marked.text, at)) {
                return false;
            }
            named |= says && Character.isLetter(marked.text.charAt(at));
            at = Math.max(at + 1, places);
        }
        return false;
    }

    /** A letter that is no numeral follows: no count of such offices, no list of them. */
    private boolean acts(String text, int behind, int end) {
        return behind < end
                && Character.isLetter(text.charAt(behind))
                && NUMERALS.indexOf(text.charAt(behind)) < 0
                && !isJoined(text, behind);
    }

    /** Whether a word stands there behind which a body is dealt with, not acting (对, 组织). */
    boolean isDoneTo(String text, int at) {
        return doneTo.at(text, at, text.length()) != null;
    }

    /** Whether what stands behind a body's name makes it one of several, or an attribute. */
    boolean isJoined(String text, int at) {
        return joined.at(text, at, text.length()) != null;
    }
}
