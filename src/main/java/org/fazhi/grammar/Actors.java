package org.fazhi.grammar;

import java.util.List;
import org.fazhi.catalog.BodyDef;

/**
 * Decides who does what a clause tells. A clause that opens with a body's name (县市场监管局全年办理…) tells of that body,
 * and so do those behind it up to a semicolon or to one that opens with the place itself.
 */
final class Actors {
    /** Letters between the start of a clause and the name of who does what it tells. */
    private static final int OPENING = 24;

    private final MarkedText marked;
    private final BodyNames names;
    /** Its own offices are the place's. */
    private final boolean ofTownship;

    /** Whose report it is, where that is a body that speaks for something of its own; null: the place's. */
    private BodyDef teller;

    private BodyDef body;
    /** Char after the last body's name that opened a clause. */
    private int nameEnd = -1;
    /** One office of many has a name and acts. */
    private boolean office;

    Actors(MarkedText marked, BodyNames names, ReportContext context) {
        this.marked = marked;
        this.names = names;
        ofTownship = context.isTownship();
    }

    /** The report's first line may name whose it is: a court's or the police's tells only of what it does. */
    void openReport(Sentence title) {
        if (!title.heading() || ofTownship) {
            return;
        }
        for (int at = title.start(); at < Math.min(title.end(), title.start() + OPENING); at++) {
            String name = names.at(marked.text, at);
            if (name != null && !names.of(name).speaksFor().isEmpty()) {
                teller = names.of(name);
                return;
            }
        }
    }

    void openSentence() {
        body = teller;
        office = false;
    }

    void open(Clause clause) {
        if (clause.opened() == ';') {
            openSentence();
        }
        if (ofTownship || clause.bracket()) {
            return;
        }
        if (names.isOffice(marked, clause)) {
            office = true;
            return;
        }
        int limit = Math.min(clause.end(), clause.start() + OPENING);
        for (int at = clause.start(); at < limit; at++) {
            if (names.isOwn(marked.text, at)) {
                openSentence();
                return;
            }
            String name = names.at(marked.text, at);
            if (name != null) {
                int behind = at + name.length();
                nameEnd = behind;
                body = behind < clause.end() && !names.isJoined(marked.text, behind) && !isCounted(clause, at, behind)
                        ? names.of(name)
                        : body;
                return;
            }
            if (!marked.generic[at] || names.isDoneTo(marked.text, at)) {
                return;
            }
        }
    }

    /** 行业性调委会7个, 7个行业性调委会: a count of such bodies, and of nothing that they do. */
    private static boolean isCounted(Clause clause, int at, int behind) {
        List<Numeral> numerals = clause.numerals();
        return !numerals.isEmpty()
                && (numerals.get(0).start() == behind
                        || numerals.size() == 1 && numerals.get(0).end() == at);
    }

    /** 行业性调委会有7个: what they do is told behind. */
    private boolean countsBody(Draft draft) {
        return draft.numeral.start() == nameEnd + 1
                && marked.text.charAt(nameEnd) == '有'
                && marked.unread(draft.zone.rightStart(), draft.zone.rightEnd()) == 0;
    }

    /** What a body tells that does not speak for the place is a part of the place's. */
    void set(Draft draft) {
        boolean ofPart = office
                || body != null
                        && draft.indicator != null
                        && !body.speaksFor(marked.lexicon.indicators.get(draft.indicator));
        if (ofPart && !countsBody(draft) && draft.kind == Kind.OBSERVATION && draft.indicator != null) {
            draft.kind = Kind.PILOT;
        }
    }
}
