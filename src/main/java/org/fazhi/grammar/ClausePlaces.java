package org.fazhi.grammar;

import org.fazhi.catalog.IndicatorDef;

/** Decides whose a figure is where a clause of the sentence names another place. */
final class ClausePlaces {
    private final MarkedText marked;
    private final Surroundings surroundings;
    private final LonePlaces lonePlaces;
    private final Reading reading;
    private ReportContext.Place place;
    private int placeItem;
    /** Whether a place's name was all the words of the figure before. */
    private boolean lone;
    /** Whether that figure is one of a list. */
    private boolean listed;
    /** Whether it stands in a bracket. */
    private boolean bracketed;
    /** Its theme; null where it has no code. */
    private String theme;

    ClausePlaces(MarkedText marked, Surroundings surroundings, LonePlaces lonePlaces, Reading reading) {
        this.marked = marked;
        this.surroundings = surroundings;
        this.lonePlaces = lonePlaces;
        this.reading = reading;
    }

    /** 清溪镇、胡家镇: one of several places, whose figure is of them all. */
    private boolean isListed(int at, ReportContext.Place named) {
        int behind = named.name() == null ? at : at + named.name().length();
        return named.name() != null
                && behind < marked.text.length()
                && marked.lists.isJoint(marked.text.charAt(behind));
    }

    /** 市里下达的任务: whose target it is, not whose figure. */
    private boolean setsTarget(int at) {
        return marked.endOf(marked.lists.targets, at) >= 0;
    }

    /** A clause that opens with a place's name tells of that place, and so does what follows in the item. */
    void set(Draft draft, Clause clause) {
        if (lone) {
            forget(draft, clause);
        }
        boolean ofList = draft.zone.leftEnd() < draft.numeral.start();
        int at = ofList ? draft.zone.leftStart() : draft.zone.clauseStart();
        while (at < draft.numeral.start() && marked.generic[at] && !surroundings.isWhole(marked.text, at)) {
            at++;
        }
        if (marked.lists.opensOwnPlace(marked.text, clause.start())) {
            place = null;
        }
        ReportContext.Place named = surroundings.at(marked.text, at, draft.numeral.start());
        if (named != null && !draft.numeral.ordinal() && (ofList || !isListed(at, named)) && !setsTarget(at)) {
            place = named;
            placeItem = reading.itemStart(draft.numeral.start());
        }
        ReportContext.Place alone = lonePlaces.of(reading, draft);
        if (alone != null) {
            place = alone;
            placeItem = reading.itemStart(draft.numeral.start());
            listed = lone || reading.isMark('、', reading.previousEnd());
            bracketed = clause.bracket();
            theme = theme(draft);
        }
        if (place != null && placeItem == reading.itemStart(draft.numeral.start()) && draft.kind != Kind.OTHER) {
            draft.refArea = place.code();
            draft.areaName = place.name();
        }
        lone = alone != null;
    }

    /**
     * Behind a list of places (清溪镇40件、胡家镇60件) or a bracket the report's own place tells again; behind one alone (清溪镇40件,成功38件)
     * what is of the same theme is still that place's.
     */
    private void forget(Draft draft, Clause clause) {
        boolean parts = marked.has(marked.lists.parts, draft.zone.leftStart(), draft.numeral.start());
        String told = theme(draft);
        boolean otherTheme = told != null && theme != null && !told.equals(theme) && !draft.numeral.isPercent();
        if (!parts && (listed || bracketed && !clause.bracket() || otherTheme)) {
            place = null;
        }
    }

    private String theme(Draft draft) {
        IndicatorDef indicator = draft.indicator == null ? null : marked.lexicon.indicators.get(draft.indicator);
        return indicator == null ? null : indicator.theme();
    }
}
