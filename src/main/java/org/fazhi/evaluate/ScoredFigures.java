package org.fazhi.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.grammar.ReportContext;
import org.fazhi.grammar.ReportGrammar;

/** Coded figures of labelled texts with the scores of their frames. */
public final class ScoredFigures {
    /** Figures of codes the labels know; those that a judgement covers are left out. */
    public static List<ScoredFigure> read(
            ReportGrammar grammar, GoldFolder gold, Map<String, String> texts, Map<String, ReportContext> contexts) {
        List<MetricLine> figures = new ArrayList<>();
        new TreeMap<>(texts).forEach((doc, text) -> grammar.read(text, contexts.get(doc)).figures().stream()
                .map(figure -> MetricLine.of(doc, figure))
                .forEach(figures::add));
        Evaluation evaluation = Evaluation.of(gold.labels(), figures, gold.codes());
        List<ScoredFigure> scored = new ArrayList<>();
        evaluation.hits().forEach(hit -> scored.add(scored(hit, true)));
        evaluation.falseHits().forEach(hit -> scored.add(scored(hit, false)));
        return scored;
    }

    private static ScoredFigure scored(MetricLine figure, boolean right) {
        return new ScoredFigure(figure.doc(), figure.ruleId(), figure.score(), right);
    }

    private ScoredFigures() {}
}
