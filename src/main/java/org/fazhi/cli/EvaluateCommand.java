package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.Labelled;
import org.fazhi.catalog.Catalog;
import org.fazhi.evaluate.Evaluation;
import org.fazhi.evaluate.EvaluationJson;
import org.fazhi.evaluate.EvaluationText;
import org.fazhi.evaluate.GoldFolder;
import org.fazhi.evaluate.MetricFile;
import org.fazhi.evaluate.MetricLine;
import org.fazhi.evaluate.ScoredFigure;
import org.fazhi.evaluate.Texts;
import org.fazhi.evaluate.Unread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well figures are read, by labels; and which figures the catalogue has no code for. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores what is read in labelled texts, or lists figures no indicator fits.",
        footer = {
            "",
            "A figure is right when indicator and value are those of a label it overlaps. Labels marked as a judgement",
            "count neither way. Exit codes: 0 scored; 2 usage; 3 labels or texts unreadable (file and line are told)."
        })
final class EvaluateCommand implements Callable<Integer> {
    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Folder of labels (*.jsonl); passages stand there too. May be given more than once.")
    private List<String> gold = List.of();

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description = "Score this file of METRIC rows (JSON Lines) instead of reading the texts.")
    private String metrics;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Where the labelled reports are. Default: the folder of labels, then seeds/reports")
    private String reports;

    @Option(
            names = "--unread",
            paramLabel = "DIR",
            description = "List the uncoded figures of these reports by topic and unit, the most frequent first.")
    private String unread;

    @Option(
            names = "--fit-confidence",
            paramLabel = "FILE",
            description = "Write what CONFIDENCE the labels teach as a confidence.csv; print the Brier scores.")
    private String confidence;

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Mixin
    private ConfOption conf;

    private final Sessions sessions;

    EvaluateCommand(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        if (gold.isEmpty() && unread == null) {
            throw new WrongArgumentException(
                    "nothing to evaluate: name labels with --gold DIR or reports with --unread DIR");
        }
        if (confidence != null && (gold.isEmpty() || metrics != null)) {
            throw new WrongArgumentException("--fit-confidence reads labelled texts: name them with --gold DIR alone");
        }
        if (gold.isEmpty() && metrics != null) {
            throw new WrongArgumentException("--metrics is scored against labels: name them with --gold DIR");
        }
        Catalog catalog = conf.catalog();
        if (confidence != null) {
            fit(catalog);
        } else {
            for (String folder : gold) {
                score(catalog, folder);
            }
        }
        if (unread != null) {
            Labelled.Read read = Labelled.all(sessions.open(), catalog, Folders.said(unread));
            Unread gaps = new Unread(catalog);
            Unread.lines(gaps.gaps(read.figures())).forEach(System.out::println);
        }
        return ExitCode.OK.code;
    }

    private void fit(Catalog catalog) throws IOException {
        List<ScoredFigure> figures = new ArrayList<>();
        for (String folder : gold) {
            GoldFolder labels = GoldFolder.read(Path.of(folder), catalog);
            figures.addAll(ConfidenceTable.figures(catalog, labels, read(catalog, labels, folder)));
        }
        ConfidenceTable.write(figures, Path.of(confidence));
    }

    private void score(Catalog catalog, String folder) throws IOException {
        GoldFolder labels = GoldFolder.read(Path.of(folder), catalog);
        Texts texts = new Texts().addAll(labels.passages());
        List<MetricLine> figures;
        if (metrics != null) {
            figures = MetricFile.read(Path.of(metrics));
        } else {
            Labelled.Read read = read(catalog, labels, folder);
            read.texts().forEach(texts::add);
            figures = read.figures();
        }
        Evaluation evaluation = Evaluation.of(labels.labels(), figures, labels.codes());
        if (json) {
            System.out.println(EvaluationJson.of(evaluation, texts));
        } else {
            if (gold.size() > 1) {
                System.out.println(folder);
            }
            EvaluationText.lines(evaluation, texts).forEach(System.out::println);
        }
    }

    private Labelled.Read read(Catalog catalog, GoldFolder labels, String folder) {
        List<String> where = reports == null
                ? List.of(Folders.said(folder), Folders.byDefault("seeds/reports"))
                : List.of(Folders.said(reports));
        return Labelled.read(sessions.open(), catalog, labels, where);
    }
}
