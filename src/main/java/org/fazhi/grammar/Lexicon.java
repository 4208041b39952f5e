package org.fazhi.grammar;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.catalog.FrameDef;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.ScopeDef;
import org.fazhi.catalog.TopicDef;

/** The catalogue's words compiled into one automaton, each with the roles it may play. Immutable. */
final class Lexicon implements Serializable {
    /** What a word may do in a clause. */
    enum Part {
        OBJECT,
        PREDICATE,
        QUALIFIER,
        VETO,
        TOPIC,
        SCOPE,
        LIST
    }

    /** @param index frame, topic, scope or word list */
    record Role(Part part, int index) implements Serializable {}

    /** A frame of an indicator. */
    record Frame(int number, IndicatorDef indicator, FrameDef def, boolean[] topics, Set<String> units)
            implements Serializable {
        boolean asksTopic() {
            return !def.topics().isEmpty();
        }

        String ruleId() {
            return indicator.code() + "." + def.id();
        }
    }

    final Automaton automaton;
    final List<Role[]> roles = new ArrayList<>();
    final List<Frame> frames = new ArrayList<>();
    final List<ScopeDef> scopes;
    final List<String> lists;
    final int topicCount;
    private final int fixed;
    final Map<String, IndicatorDef> indicators = new HashMap<>();
    private final Map<String, Integer> terms = new HashMap<>();
    private final Map<String, Integer> listNumbers = new HashMap<>();

    Lexicon(
            List<IndicatorDef> indicatorDefs,
            List<TopicDef> topics,
            List<ScopeDef> scopes,
            Map<String, List<String>> wordLists) {
        this.scopes = List.copyOf(scopes);
        this.topicCount = topics.size();
        this.lists = wordLists.keySet().stream().sorted().toList();
        Map<String, Integer> topicNumbers = new HashMap<>();
        List<String> words = new ArrayList<>();
        Map<String, List<Role>> byWord = new HashMap<>();
        for (int i = 0; i < topics.size(); i++) {
            topicNumbers.put(topics.get(i).id(), i);
            add(byWord, words, topics.get(i).words(), new Role(Part.TOPIC, i));
        }
        for (int i = 0; i < scopes.size(); i++) {
            add(byWord, words, scopes.get(i).words(), new Role(Part.SCOPE, i));
        }
        for (int i = 0; i < lists.size(); i++) {
            listNumbers.put(lists.get(i), i);
            add(byWord, words, wordLists.get(lists.get(i)), new Role(Part.LIST, i));
        }
        for (IndicatorDef indicator : indicatorDefs) {
            indicators.put(indicator.code(), indicator);
            for (FrameDef def : indicator.frames()) {
                boolean[] wanted = new boolean[topics.size()];
                def.topics().forEach(topic -> wanted[topicNumbers.get(topic)] = true);
                int number = frames.size();
                frames.add(new Frame(number, indicator, def, wanted, new HashSet<>(indicator.units())));
                add(byWord, words, def.objects(), new Role(Part.OBJECT, number));
                add(byWord, words, def.predicates(), new Role(Part.PREDICATE, number));
                add(byWord, words, def.qualifiers(), new Role(Part.QUALIFIER, number));
                add(byWord, words, def.vetoes(), new Role(Part.VETO, number));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            terms.put(words.get(i), i);
            roles.add(byWord.get(words.get(i)).toArray(Role[]::new));
        }
        automaton = new Automaton(words);
        fixed = list("fixed");
    }

    private static void add(Map<String, List<Role>> byWord, List<String> words, List<String> added, Role role) {
        for (String word : added) {
            byWord.computeIfAbsent(word, fresh -> {
                        words.add(fresh);
                        return new ArrayList<>();
                    })
                    .add(role);
        }
    }

    /** Whether a topic's word is said for itself, not inside a longer topic's word or a fixed expression. */
    boolean isMention(Hits hits, int hit) {
        for (int cover = hits.cover[hit]; cover >= 0; cover = hits.cover[cover]) {
            for (Role role : roles.get(hits.term[cover])) {
                if (role.part() == Part.TOPIC || role.part() == Part.LIST && role.index() == fixed) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether it is no predicate inside a noun (调解 in 调解员); at its end it is the head (培训 in 执法培训). */
    boolean isFree(Hits hits, int hit, Part part) {
        int cover = hits.cover[hit];
        if (cover < 0 || part != Part.PREDICATE || hits.end[cover] == hits.end[hit]) {
            return true;
        }
        boolean noun = false;
        for (Role role : roles.get(hits.term[cover])) {
            if (role.part() == Part.PREDICATE) {
                return true;
            }
            noun |= role.part() == Part.OBJECT || role.part() == Part.TOPIC;
        }
        return !noun;
    }

    /** Whether the hit is a word the frame asks for. */
    boolean isOwnWord(Hits hits, int hit, int frame) {
        if (hit < 0) {
            return false;
        }
        for (Role role : roles.get(hits.term[hit])) {
            boolean asked =
                    role.part() == Part.OBJECT || role.part() == Part.PREDICATE || role.part() == Part.QUALIFIER;
            if (asked && role.index() == frame) {
                return true;
            }
        }
        return false;
    }

    /** Number of the word, -1 where the catalogue has none such. */
    int term(String word) {
        return terms.getOrDefault(word, -1);
    }

    /** Number of a word list of the grammar, -1 where it has no words. */
    int list(String name) {
        return listNumbers.getOrDefault(name, -1);
    }
}
