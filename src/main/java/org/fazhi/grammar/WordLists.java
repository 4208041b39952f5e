package org.fazhi.grammar;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.catalog.GrammarDef;
import org.fazhi.catalog.PeriodWords;

/** The word lists of {@code conf/grammar.yaml} and {@code conf/periods.yaml} by their numbers in the lexicon, and questions about them. */
final class WordLists implements Serializable {
    final int planHeadings;
    final int planVetoes;
    final int planOpeners;
    final int doneHeadings;
    final int targets;
    final int pilots;
    final int collectives;
    final int counted;
    final int periodOnPeriod;
    final int rules;
    final int standards;
    final int changes;
    final int changesDown;
    final int reaches;
    final int yearOnYear;
    final int yearBeforePrior;
    final int opening;
    final int respectively;
    final int shares;
    final int averages;
    final int priors;
    final int parts;
    final int generic;
    final int fixed;
    final int cases;
    final int nation;
    final int namedPilots;
    final int levels;
    final int verbs;
    final int added;
    final int problemHeadings;
    final int problemVetoes;
    final int countedPlaces;
    final int townshipPilots;
    final int prefecturePilots;
    final int compared;
    final int risesFrom;
    final int each;
    final int done;
    final int articles;
    final int kindsOfCase;
    final int governmentLevels;

    private final GrammarDef grammar;
    /** The lists of each word, a bit each. */
    private final long[] memberOf;
    /** Lists that stretches of text are searched for. */
    final long asked;
    /** Lists whose words mean the report's own period. */
    private final long own;
    /** Lists whose words say nothing of what is counted. */
    private final long empty;
    /** Lists whose words set a period. */
    final long periods;

    private final WordsAt ownPlace;
    private final WordsAt wholePlaces;
    private final String joints;
    private final String placeEndings;

    /** Lists of {@code periods.yaml} whose words are looked for beside those of the grammar. */
    private static final List<String> PERIOD_LISTS = List.of(
            "report_period",
            "to_date",
            "closing",
            "prior_year",
            "year_before_prior",
            "opening",
            "year_on_year",
            "period_on_period");

    /** Lists that a page's head and foot, the opening of a clause or a remark are searched for, no sentence is. */
    private static final List<String> ELSEWHERE = List.of(
            "issuer_endings",
            "title_endings",
            "page_words",
            "township_endings",
            "behind_townships",
            "zone_words",
            "own_bodies",
            "done_to",
            "behind_joined_bodies",
            "offices",
            "no_measures",
            "change_fillers",
            "unchanged");

    /** All lists whose words are looked for, by name. */
    static Map<String, List<String>> of(GrammarDef grammar, PeriodWords periods) {
        Map<String, List<String>> lists = new HashMap<>(grammar.lists());
        lists.keySet().removeAll(ELSEWHERE);
        PERIOD_LISTS.forEach(name -> lists.put(name, periods.words(name)));
        return lists;
    }

    WordLists(Lexicon lexicon, GrammarDef grammar) {
        if (lexicon.lists.size() > Long.SIZE) {
            throw new IllegalStateException("more than " + Long.SIZE + " word lists");
        }
        this.grammar = grammar;
        memberOf = lexicon.meanings().lists;
        ownPlace = new WordsAt(grammar.words("own_place"));
        wholePlaces = new WordsAt(Stream.of("whole_county", "whole_prefecture", "whole_province")
                .flatMap(list -> grammar.words(list).stream())
                .toList());
        placeEndings = String.join("", grammar.words("place_endings"));
        joints = "、" + String.join("", grammar.words("joints"));
        planHeadings = lexicon.list("plan_headings");
        planVetoes = lexicon.list("plan_vetoes");
        doneHeadings = lexicon.list("done_headings");
        planOpeners = lexicon.list("plan_openers");
        targets = lexicon.list("targets");
        pilots = lexicon.list("pilots");
        collectives = lexicon.list("collectives");
        counted = lexicon.list("counted");
        periodOnPeriod = lexicon.list("period_on_period");
        standards = lexicon.list("standards");
        rules = lexicon.list("rules");
        changes = lexicon.list("changes");
        changesDown = lexicon.list("changes_down");
        reaches = lexicon.list("reaches");
        yearOnYear = lexicon.list("year_on_year");
        yearBeforePrior = lexicon.list("year_before_prior");
        opening = lexicon.list("opening");
        respectively = lexicon.list("respectively");
        shares = lexicon.list("shares");
        averages = lexicon.list("averages");
        priors = lexicon.list("prior_year");
        parts = lexicon.list("parts");
        generic = lexicon.list("generic");
        fixed = lexicon.list("fixed");
        cases = lexicon.list("single_cases");
        nation = lexicon.list("whole_nation");
        namedPilots = lexicon.list("named_pilots");
        levels = lexicon.list("levels");
        verbs = lexicon.list("verbs");
        added = lexicon.list("added");
        problemHeadings = lexicon.list("problem_headings");
        problemVetoes = lexicon.list("problem_vetoes");
        countedPlaces = lexicon.list("counted_places");
        townshipPilots = lexicon.list("township_pilots");
        prefecturePilots = lexicon.list("prefecture_pilots");
        compared = lexicon.list("compared");
        risesFrom = lexicon.list("rises_from");
        each = lexicon.list("each");
        done = lexicon.list("done");
        articles = lexicon.list("articles");
        kindsOfCase = lexicon.list("kinds_of_case");
        governmentLevels = lexicon.list("government_levels");
        asked = ~(bit(generic) | bit(fixed));
        own = bit(lexicon.list("report_period")) | bit(lexicon.list("to_date")) | bit(lexicon.list("closing"));
        empty = own | bit(generic) | bit(parts) | bit(priors) | bit(opening);
        periods = own | bit(priors) | bit(yearBeforePrior) | bit(opening);
    }

    /** The words of a list of the grammar. */
    List<String> words(String list) {
        return grammar.words(list);
    }

    /** Whether it means the report's own period again. */
    boolean isOwnPeriod(int term) {
        return (memberOf[term] & own) != 0;
    }

    /** Whether it says nothing of what is counted. */
    boolean isEmpty(int term) {
        return (memberOf[term] & empty) != 0;
    }

    /** Whether the char joins two names. */
    boolean isJoint(char c) {
        return joints.indexOf(c) >= 0;
    }

    /** Whether words for the report's own place stand at {@code at}. */
    boolean opensOwnPlace(String text, int at) {
        return ownPlace.at(text, at, text.length()) != null;
    }

    /** The words for the whole of a place that stand at {@code at}; null where there are none. */
    String wholePlace(String text, int at) {
        return wholePlaces.at(text, at, text.length());
    }

    /** Whether names of places end with the char. */
    boolean isPlaceEnding(char c) {
        return placeEndings.indexOf(c) >= 0;
    }

    boolean is(int term, int list) {
        return list >= 0 && (memberOf[term] & 1L << list) != 0;
    }

    private static long bit(int list) {
        return list < 0 ? 0 : 1L << list;
    }
}
