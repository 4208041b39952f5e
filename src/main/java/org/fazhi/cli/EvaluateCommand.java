package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.Labelled;
import org.fazhi.catalog.Catalog;
import org.fazhi.evaluate.Evaluation;
import org.fazhi.evaluate.EvaluationJson;
import org.fazhi.evaluate.EvaluationText;
import org.fazhi.evaluate.GoldFolder;
import org.fazhi.evaluate.MetricFile;
import org.fazhi.evaluate.MetricLine;
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
    @Option(names = "--gold", paramLabel = "DIR", description = "Folder of labels (*.jsonl); passages stand there too.")
    private String gold;

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
        if (gold == null && unread == null) {
            throw new WrongArgumentException(
                    "nothing to evaluate: name labels with --gold DIR or reports with --unread DIR");
        }
        if (confidence != null && (gold == null || metrics != null)) {
            throw new WrongArgumentException("--fit-confidence reads labelled texts: name them with --gold DIR alone");
        }
        if (gold == null && metrics != null) {
            throw new WrongArgumentException("--metrics is scored against labels: name them with --gold DIR");
        }
        Catalog catalog = conf.catalog();
        if (gold != null) {
            score(catalog);
        }
        if (unread != null) {
            Labelled.Read read = Labelled.all(sessions.open(), catalog, Folders.said(unread));
            Unread gaps = new Unread(catalog);
            Unread.lines(gaps.gaps(read.figures())).forEach(System.out::println);
        }
        return ExitCode.OK.code;
    }

    private void score(Catalog catalog) throws IOException {
        GoldFolder labels = GoldFolder.read(Path.of(gold), catalog);
        Texts texts = new Texts().addAll(labels.passages());
        List<MetricLine> figures;
        if (metrics != null) {
            figures = MetricFile.read(Path.of(metrics));
        } else {
            Labelled.Read read = Labelled.read(sessions.open(), catalog, labels, folders());
            read.texts().forEach(texts::add);
            figures = read.figures();
            if (confidence != null) {
                ConfidenceTable.fit(catalog, labels, read, Path.of(confidence));
                return;
            }
        }
        Evaluation evaluation = Evaluation.of(labels.labels(), figures, labels.codes());
        if (json) {
            System.out.println(EvaluationJson.of(evaluation, texts));
        } else {
            EvaluationText.lines(evaluation, texts).forEach(System.out::println);
        }
    }

    private List<String> folders() {
        return Optional.ofNullable(reports)
                .map(said -> List.of(Folders.said(said)))
                .orElseGet(() -> List.of(Folders.said(gold), Folders.byDefault("seeds/reports")));
    }
}
