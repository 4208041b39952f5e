package org.fazhi.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;

/**
 * A folder of labels: every {@code *.jsonl} in it. A line with {@code id} and {@code text} is a passage, one with
 * {@code quote} or {@code start} a label; others (what a report says of itself) are passed over. A table {@code indicators.tsv} there or in
 * the folder above lists in its first column the codes the labels know; without it they know all.
 */
public final class GoldFolder {
    /** Of a file of labels. */
    public static final String ENDING = ".jsonl";

    private static final String CODES = "indicators.tsv";

    private final List<GoldLabel> labels = new ArrayList<>();
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final Optional<Set<String>> codes;

    private GoldFolder(Optional<Set<String>> codes) {
        this.codes = codes;
    }

    /** @throws GoldException listing every fault with file and line */
    public static GoldFolder read(Path folder, Catalog catalog) {
        List<String> faults = new ArrayList<>();
        List<Path> files = files(folder);
        GoldFolder gold = new GoldFolder(codes(folder));
        List<ObjectLines.Line> labelled = new ArrayList<>();
        for (Path file : files) {
            for (ObjectLines.Line line : ObjectLines.read(file, faults)) {
                if (line.holds("id") && line.holds("text")) {
                    gold.passages.put(GoldLabel.stem(line.text("id")), passage(line));
                } else if (line.holds("quote") || line.holds("start")) {
                    labelled.add(line);
                }
            }
        }
        LabelReader reader = new LabelReader(catalog, gold.passages, faults);
        labelled.forEach(line -> reader.read(line).ifPresent(gold.labels::add));
        if (faults.isEmpty() && gold.labels.isEmpty()) {
            faults.add(folder + ": no label in any *.jsonl file; README tells what a label is");
        }
        if (!faults.isEmpty()) {
            throw new GoldException(faults);
        }
        return gold;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException missing) {
            throw new GoldException(List.of(folder + ": no folder that can be read"));
        }
    }

    private static Optional<Set<String>> codes(Path folder) {
        Path own = folder.resolve(CODES);
        Path table = Files.exists(own) ? own : folder.resolve("..").resolve(CODES);
        if (!Files.exists(table)) {
            return Optional.empty();
        }
        try {
            Set<String> codes = new TreeSet<>();
            Files.readAllLines(table).forEach(line -> codes.add(line.split("\t")[0]));
            return Optional.of(codes);
        } catch (IOException unreadable) {
            throw new GoldException(List.of(table + ": cannot be read: " + unreadable.getMessage()));
        }
    }

    private static Passage passage(ObjectLines.Line line) {
        return new Passage(
                GoldLabel.stem(line.text("id")),
                line.text("title"),
                line.text("text"),
                line.text("place"),
                line.text("ref_area"),
                line.text("time_period"));
    }

    public List<GoldLabel> labels() {
        return List.copyOf(labels);
    }

    public List<Passage> passages() {
        return List.copyOf(passages.values());
    }

    /** Codes the labels know of; empty: all. Figures of other codes count neither way. */
    public Optional<Set<String>> codes() {
        return codes;
    }

    /** Documents that are labelled and no passage: reports, to be found by their file name without ending. */
    public Set<String> reports() {
        Set<String> reports = new TreeSet<>();
        labels.forEach(label -> reports.add(label.doc()));
        reports.removeAll(passages.keySet());
        return reports;
    }
}
