package org.fazhi.grammar;

import java.io.Serializable;

/** The word lists of {@code conf/grammar.yaml} by their numbers in the lexicon, and questions about them. */
final class WordLists implements Serializable {
    final int planHeadings;
    final int planVetoes;
    final int planOpeners;
    final int targets;
    final int pilots;
    final int rules;
    final int standards;
    final int changes;
    final int changeBases;
    final int levels;
    final int shares;
    final int averages;
    final int priors;
    final int parts;
    final int generic;
    final int fixed;
    final int cases;
    final int nation;

    private final Lexicon lexicon;

    WordLists(Lexicon lexicon) {
        this.lexicon = lexicon;
        planHeadings = lexicon.list("plan_headings");
        planVetoes = lexicon.list("plan_vetoes");
        planOpeners = lexicon.list("plan_openers");
        targets = lexicon.list("targets");
        pilots = lexicon.list("pilots");
        standards = lexicon.list("standards");
        rules = lexicon.list("rules");
        changes = lexicon.list("changes");
        changeBases = lexicon.list("change_bases");
        levels = lexicon.list("levels");
        shares = lexicon.list("shares");
        averages = lexicon.list("averages");
        priors = lexicon.list("prior_year");
        parts = lexicon.list("parts");
        generic = lexicon.list("generic");
        fixed = lexicon.list("fixed");
        cases = lexicon.list("single_cases");
        nation = lexicon.list("whole_nation");
    }

    int list(String name) {
        return lexicon.list(name);
    }

    boolean is(int term, int list) {
        for (Lexicon.Role role : lexicon.roles.get(term)) {
            if (role.part() == Lexicon.Part.LIST && role.index() == list) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the list stands wholly in the stretch. */
    boolean has(Hits hits, int list, int from, int to) {
        return last(hits, list, from, to) >= 0;
    }

    /** Last hit of the list in the stretch, -1 where there is none. */
    int last(Hits hits, int list, int from, int to) {
        int found = -1;
        if (list < 0) {
            return found;
        }
        for (int i = hits.first(from); i < hits.size && hits.start[i] < to; i++) {
            if (hits.end[i] <= to && is(hits.term[i], list)) {
                found = i;
            }
        }
        return found;
    }
}
