package org.fazhi.grammar;

/** Decides whose a figure is where a clause of the sentence names another place. */
final class ClausePlaces {
    private final MarkedText marked;
    private final Surroundings surroundings;
    private final LonePlaces lonePlaces;
    private final Reading reading;
    private ReportContext.Place place;
    private int placeItem;
    /** The place that was all the words of the figure before; null where it had others. */
    private ReportContext.Place lone;

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
        if (alone == null && marked.has(marked.lists.parts, draft.zone.leftStart(), draft.numeral.start())) {
            alone = lone; // 胡家镇60件,其中火灾4件
        }
        if (alone != null) {
            place = alone;
            placeItem = reading.itemStart(draft.numeral.start());
        }
        if (place != null && placeItem == reading.itemStart(draft.numeral.start()) && draft.kind != Kind.OTHER) {
            draft.refArea = place.code();
            draft.areaName = place.name();
        }
        if (alone != null) {
            place = null; // 清溪镇40件、胡家镇60件: a name alone tells of its own figure only
        }
        lone = alone;
    }
}
