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
    static void fit(Catalog catalog, GoldFolder labels, Labelled.Read read, Path file) throws IOException {
        List<ScoredFigure> figures =
                ScoredFigures.read(new ReportGrammar(catalog), labels, read.texts(), read.contexts());
        ConfidenceFit fit = new ConfidenceFit(figures);
        long wrong = figures.stream().filter(figure -> !figure.right()).count();
        List<String> lines = new ArrayList<>();
        lines.add("# How often a figure coded so was right among " + figures.size() + " labelled ones (" + wrong
                + " wrong); written by bin/fazhi evaluate --fit-confidence.");
        lines.add("RULE_ID,LEAST_SCORE,CONFIDENCE,FIGURES");
        for (ConfidenceFit.Bin bin : fit.bins()) {
            lines.add(String.format(Locale.ROOT, "*,%.3f,%.4f,%d", bin.leastScore(), bin.confidence(), bin.figures()));
        }
        Files.write(file, lines);
        System.out.printf(
                Locale.ROOT,
                "figures %d, wrong %d%nBrier score, each document judged by the others: constant %.5f, bins of the score %.5f%n",
                figures.size(),
                wrong,
                fit.brierConstant(),
                fit.brierBins());
        System.out.println((fit.binsWin() ? "bins" : "the constant") + " written to " + file);
    }

    private ConfidenceTable() {}
}
