package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalog.IndicatorDef;

/** Decides which frames a figure's measure word allows, and which it speaks for first. */
final class UnitFit {
    private static final List<String> PT = List.of(IndicatorDef.PER_CENT);
    private static final List<String> CNY = List.of("CNY");
    /** 8个县区: places are counted, whatever their measure word counts besides. */
    private static final List<String> PLACES = List.of("ORGANISATION", "PLACE");

    /** Choices by the very list of a measure word's families, so that no list is compared for each figure. */
    private final Map<List<String>, FrameChoice> choices = new IdentityHashMap<>();

    private final MarkedText marked;

    UnitFit(MarkedText marked) {
        this.marked = marked;
    }

    /** The frames that count in the figure's unit. */
    FrameChoice frames(Numeral numeral) {
        List<String> families = families(numeral);
        FrameChoice known = choices.get(families);
        if (known == null) {
            known = choice(marked.lexicon, families);
            choices.put(families, known);
        }
        return known;
    }

    private List<String> families(Numeral numeral) {
        return numeral.isPercent()
                ? PT
                : numeral.unit() == null
                        ? CNY
                        : !numeral.families().get(0).equals("PERSON") && countsPlaces(numeral)
                                ? PLACES
                                : numeral.families();
    }

    /** 10个乡镇, 20个村法律顾问, 覆盖镇街90个. */
    private boolean countsPlaces(Numeral numeral) {
        return marked.endOfFree(marked.lists.countedPlaces, numeral.end()) >= 0
                || numeral.isOf("ORGANISATION") && marked.endOf(marked.lists.countedPlaces, numeral.end()) >= 0
                || numeral.isOf("PLACE") && marked.startOfFree(marked.lists.countedPlaces, numeral.start()) >= 0;
    }

    private static FrameChoice choice(Lexicon lexicon, List<String> families) {
        return lexicon.choice(families, frame -> !Collections.disjoint(frame.units(), families));
    }

    /** Whether the choice is that for a number of places. */
    static boolean isOfPlaces(Lexicon lexicon, FrameChoice choice) {
        return choice == choice(lexicon, PLACES);
    }

    /** A measure word's commonest family comes first. */
    static List<Match> rank(List<Match> found, Numeral numeral) {
        List<Match> matches = new ArrayList<>(found.size());
        for (Match match : found) {
            if (countsIn(match.frame(), numeral)) {
                matches.add(match);
            }
        }
        if (matches.size() < 2 || numeral.families().size() < 2) {
            return matches;
        }
        matches.sort((a, b) -> Double.compare(b.score() - familyRank(b, numeral), a.score() - familyRank(a, numeral)));
        return matches;
    }

    private static boolean countsIn(Frame frame, Numeral numeral) {
        List<String> measures = frame.def().measures();
        return measures.isEmpty() || numeral.unit() != null && measures.contains(numeral.unit());
    }

    private static double familyRank(Match match, Numeral numeral) {
        for (int i = 0; i < numeral.families().size(); i++) {
            if (match.frame().units().contains(numeral.families().get(i))) {
                boolean base = match.frame()
                        .indicator()
                        .units()
                        .get(0)
                        .equals(numeral.families().get(0));
                return Math.min(2, i) * 0.6 - (base ? 0.3 : 0);
            }
        }
        return 0;
    }
}
