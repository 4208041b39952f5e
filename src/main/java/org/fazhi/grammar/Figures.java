package org.fazhi.grammar;

import org.fazhi.quantity.ObsQualifier;

/** Drafts to figures: offsets and words of the published text. */
final class Figures {
    private final PlainText plain;
    private final ReportContext context;
    private final Quotes quotes;
    /** The sentence of the last figure, and its SENTENCE_ID. */
    private Sentence last;

    private String lastId;

    Figures(String published, PlainText plain, ReportContext context) {
        quotes = new Quotes(published);
        this.plain = plain;
        this.context = context;
    }

    Figure of(Draft draft) {
        Numeral numeral = draft.numeral;
        Sentence sentence = draft.sentence;
        boolean other = draft.kind == Kind.OTHER;
        ObsQualifier qualifier = other ? null : numeral.quantity().qualifier();
        int start = plain.sourceStart(numeral.start());
        int end = plain.sourceEnd(numeral.end());
        return new Figure(
                start,
                end,
                id(sentence),
                quotes.sentence(plain.sourceStart(sentence.start()), plain.sourceEnd(sentence.end()), start, end),
                draft.kind,
                draft.indicator,
                subject(draft),
                draft.scope,
                numeral.rawValue(),
                other ? null : numeral.quantity().value(),
                qualifier,
                numeral.unit(),
                draft.rawPeriod,
                draft.refArea == null ? context.refArea() : draft.refArea,
                draft.areaName == null ? context.areaName() : draft.areaName,
                draft.period,
                draft.accumulation,
                draft.partOf,
                draft.rateOf,
                draft.changePct,
                draft.changeBase,
                draft.ruleId,
                draft.match == null ? 0 : draft.match.score());
    }

    private String id(Sentence sentence) {
        if (sentence != last) {
            last = sentence;
            lastId = sentence.id();
        }
        return lastId;
    }

    private String subject(Draft draft) {
        Zone zone = draft.zone;
        String left = plain.slice(zone.leftStart(), zone.leftEnd());
        String words = left.isBlank() || draft.match != null && draft.match.wordStart() >= zone.rightStart()
                ? plain.slice(zone.rightStart(), zone.rightEnd())
                : left;
        return words.isEmpty() ? null : words;
    }
}
