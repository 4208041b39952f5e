package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.script.Mended;

/**
 * Reads every figure of a report: what was counted, for whom, when, and how figures belong together. Knows no indicator
 * by name; all words come from the catalogue. Built once a JVM; safe for several threads.
 */
public final class ReportGrammar {
    private final Lexicon lexicon;
    private final WordLists lists;
    private final Numerals numerals;
    private final PeriodForms periodForms;
    private final BodyNames bodies;
    /** Each thread's own: large, and at hand from one report to the next. */
    private final ThreadLocal<Candidates> candidates;

    public ReportGrammar(Catalog catalog) {
        this(catalog, catalog.indicators());
    }

    /** Knows other indicators, or other frames of them, than the catalogue's. */
    ReportGrammar(Catalog catalog, List<IndicatorDef> indicators) {
        lexicon = new Lexicon(
                indicators,
                catalog.topics(),
                catalog.shortNames(),
                catalog.scopes(),
                WordLists.of(catalog.grammar(), catalog.periods()));
        lists = new WordLists(lexicon, catalog.grammar());
        periodForms = new PeriodForms(catalog.periods());
        bodies = new BodyNames(catalog.bodies(), catalog.grammar());
        candidates = ThreadLocal.withInitial(() -> new Candidates(lexicon.frames));
        numerals = new Numerals(
                catalog.units(), catalog.hedges(), catalog.grammar().words("no_measures"));
    }

    /** Every figure of the text in its order; time linear in the text. */
    public ReadReport read(String published, ReportContext context) {
        Mended mended = Mended.of(published);
        PlainText plain = PlainText.of(mended.text());
        MarkedText marked = new MarkedText(lexicon, lists, plain, context.areaName());
        Candidates own = candidates.get();
        own.open();
        SentenceReader reader = new SentenceReader(marked, numerals, periodForms, context, own, bodies);
        if (context.title() != null) {
            reader.title(new MarkedText(lexicon, lists, PlainText.of(context.title()), context.areaName()));
        }
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : Layout.of(marked)) {
            reader.read(sentence, drafts);
        }
        if (!mended.garbled().isEmpty()) {
            drafts.stream().filter(draft -> touches(mended, draft, plain)).forEach(Draft::measuresNothing);
        }
        Figures figures = new Figures(published, plain, context);
        List<Figure> read = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            read.add(figures.of(draft));
        }
        return new ReadReport(read);
    }

    /** A number beside garbled text whose reading is proven can be trusted, one inside is not as published. */
    private static boolean touches(Mended mended, Draft draft, PlainText plain) {
        int start = plain.sourceStart(draft.numeral.start());
        int end = plain.sourceEnd(draft.numeral.end());
        return mended.isDoubtful(start, end);
    }
}
