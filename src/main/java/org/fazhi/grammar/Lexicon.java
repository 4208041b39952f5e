package org.fazhi.grammar;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.fazhi.catalog.FrameDef;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.ScopeDef;
import org.fazhi.catalog.TopicDef;

/** The catalogue's words compiled into one automaton, each with what it may mean. Immutable. */
final class Lexicon implements Serializable {
    final Automaton automaton;
    final List<Frame> frames = new ArrayList<>();
    final List<ScopeDef> scopes;
    /** Names of the word lists. */
    final List<String> lists;

    /** The topic that a topic's words stand for once it was said, by their numbers; -1 where there is none. */
    final int[] longNames;

    /** Topics that no frame names: what is told of them is none of the catalogue's. */
    final boolean[] strange;

    final Map<String, IndicatorDef> indicators = new HashMap<>();

    private final Meanings meanings;
    private final Map<Object, FrameChoice> choices = new ConcurrentHashMap<>();

    Lexicon(
            List<IndicatorDef> indicatorDefs,
            List<TopicDef> topics,
            Map<String, String> shortNames,
            List<ScopeDef> scopes,
            Map<String, List<String>> wordLists) {
        this.scopes = List.copyOf(scopes);
        this.lists = wordLists.keySet().stream().sorted().toList();
        Map<String, Integer> terms = new LinkedHashMap<>();
        MeaningsBuilder building = new MeaningsBuilder(terms);
        Map<String, Integer> topicNumbers = new HashMap<>();
        for (int i = 0; i < topics.size(); i++) {
            topicNumbers.put(topics.get(i).id(), i);
            building.topic(i, topics.get(i).words());
        }
        strange = new boolean[topics.size()];
        Arrays.fill(strange, true);
        longNames = new int[topics.size()];
        Arrays.fill(longNames, -1);
        shortNames.forEach((name, topic) -> longNames[topicNumbers.get(name)] = topicNumbers.get(topic));
        for (int i = 0; i < scopes.size(); i++) {
            building.scope(i, scopes.get(i).words());
        }
        for (int i = 0; i < lists.size(); i++) {
            building.list(i, wordLists.get(lists.get(i)));
        }
        for (IndicatorDef indicator : indicatorDefs) {
            indicators.put(indicator.code(), indicator);
            for (FrameDef def : indicator.frames()) {
                int[] wanted = def.topics().stream()
                        .mapToInt(topicNumbers::get)
                        .sorted()
                        .distinct()
                        .toArray();
                for (int topic : wanted) {
                    strange[topic] = false;
                }
                int number = frames.size();
                frames.add(Frame.of(number, indicator, def, wanted, topics.size()));
                building.frame(number, Frame.OBJECT, def.objects());
                building.frame(number, Frame.PREDICATE, def.predicates());
                building.frame(number, Frame.QUALIFIER, def.qualifiers());
                building.frame(number, Frame.VETO, def.vetoes());
            }
        }
        meanings = building.build(list("fixed"));
        automaton = new Automaton(List.copyOf(terms.keySet()));
    }

    Meanings meanings() {
        return meanings;
    }

    /** The frames that pass; worked out once for a key. */
    FrameChoice choice(Object key, Predicate<Frame> allowed) {
        FrameChoice known = choices.get(key);
        return known != null
                ? known
                : choices.computeIfAbsent(key, fresh -> new FrameChoice(meanings.frames, this, allowed));
    }

    /** Number of a word list of the grammar, -1 where there is none of the name. */
    int list(String name) {
        return lists.indexOf(name);
    }
}
