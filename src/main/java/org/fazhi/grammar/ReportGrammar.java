package org.fazhi.grammar;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.script.Garbled;
import org.fazhi.script.Span;

/**
 * Reads every figure of a report: what was counted, for whom, when, and how figures belong together. Knows no indicator
 * by name; all words come from the catalogue. Built once a JVM; safe for several threads.
 */
public final class ReportGrammar implements Serializable {
    private final Lexicon lexicon;
    private final WordLists lists;
    private final Numerals numerals;
    private final PeriodForms periodForms;

    public ReportGrammar(Catalog catalog) {
        this(catalog, catalog.indicators());
    }

    /** Knows other indicators, or other frames of them, than the catalogue's. */
    ReportGrammar(Catalog catalog, List<IndicatorDef> indicators) {
        lexicon = new Lexicon(
                indicators, catalog.topics(), catalog.scopes(), WordLists.of(catalog.grammar(), catalog.periods()));
        lists = new WordLists(lexicon, catalog.grammar());
        periodForms = new PeriodForms(catalog.periods());
        numerals = new Numerals(catalog.units(), catalog.hedges());
    }

    /** Every figure of the text in its order; time linear in the text. */
    public ReadReport read(String published, ReportContext context) {
        PlainText plain = PlainText.of(published);
        MarkedText marked = new MarkedText(lexicon, lists, plain, context.areaName());
        List<Span> garbled = Garbled.spans(published);
        Candidates candidates = new Candidates(lexicon.frames.size());
        SentenceReader reader = new SentenceReader(marked, numerals, periodForms, context, candidates);
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : Layout.of(marked)) {
            reader.read(sentence, drafts);
        }
        if (!garbled.isEmpty()) {
            drafts.stream().filter(draft -> touches(garbled, draft, plain)).forEach(Draft::measuresNothing);
        }
        Figures figures = new Figures(published, plain, context);
        List<Figure> read = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            read.add(figures.of(draft));
        }
        return new ReadReport(read);
    }

    private static boolean touches(List<Span> garbled, Draft draft, PlainText plain) {
        int start = plain.sourceStart(draft.numeral.start());
        int end = plain.sourceEnd(draft.numeral.end());
        int low = 0;
        int high = garbled.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (garbled.get(middle).end() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < garbled.size() && garbled.get(low).touches(start, end);
    }
}
