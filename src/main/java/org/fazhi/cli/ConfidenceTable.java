package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fazhi.Labelled;
import org.fazhi.catalog.Catalog;
import org.fazhi.evaluate.ConfidenceFit;
import org.fazhi.evaluate.GoldFolder;
import org.fazhi.evaluate.ScoredFigure;
import org.fazhi.evaluate.ScoredFigures;
import org.fazhi.grammar.ReportGrammar;

/** Writes {@code confidence.csv} from labels and says how well it would have told right from wrong. */
final class ConfidenceTable {
    /** Figures of one folder of labels, as read and as labelled. */
    static List<ScoredFigure> figures(Catalog catalog, GoldFolder labels, Labelled.Read read) {
        return ScoredFigures.read(new ReportGrammar(catalog), labels, read.texts(), read.contexts());
    }

    static void write(List<ScoredFigure> figures, Path file) throws IOException {
        ConfidenceFit fit = new ConfidenceFit(figures);
        long wrong = figures.stream().filter(figure -> !figure.right()).count();
        List<String> lines = new ArrayList<>();
        lines.add("# How often a figure coded so was right among " + figures.size() + " labelled ones (" + wrong
                + " wrong); written by bin/fazhi evaluate --fit-confidence.");
        lines.add("RULE_ID,LEAST_SCORE,CONFIDENCE,FIGURES");
        for (ConfidenceFit.Bin bin : fit.rows()) {
            lines.add(String.format(
                    Locale.ROOT, "%s,%.3f,%.4f,%d", bin.ruleId(), bin.leastScore(), bin.confidence(), bin.figures()));
        }
        Files.write(file, lines);
        System.out.printf(
                Locale.ROOT,
                "figures %d, wrong %d%nBrier score, each document judged by the others: "
                        + "one constant %.5f, a constant per RULE_ID %.5f, bins of the score %.5f%n",
                figures.size(),
                wrong,
                fit.brier(ConfidenceFit.Way.ONE_CONSTANT),
                fit.brier(ConfidenceFit.Way.CONSTANT_PER_RULE),
                fit.brier(ConfidenceFit.Way.BINS_OF_SCORE));
        System.out.println(fit.best().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": written to " + file);
    }

    private ConfidenceTable() {}
}
