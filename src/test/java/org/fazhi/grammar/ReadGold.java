package org.fazhi.grammar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fazhi.catalog.Catalog;

/** Writes what the grammar reads in the labelled texts: {@code ReadGold OUT_DIR [CONF_DIR]}. For development. */
final class ReadGold {
    public static void main(String[] args) throws IOException {
        Catalog catalog = Catalog.load(Arrays.stream(args).skip(1).map(Path::of).toList());
        ReportGrammar grammar = new ReportGrammar(catalog);
        write(Path.of(args[0], "reports.jsonl"), grammar, Gold.reports());
        write(Path.of(args[0], "passages.jsonl"), grammar, Gold.passages());
    }

    private static void write(Path file, ReportGrammar grammar, List<Gold.Text> texts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Gold.Text text : texts) {
            for (Figure figure : grammar.read(text.text(), text.context()).figures()) {
                lines.add(Gold.json(text.id(), figure));
            }
        }
        Files.write(file, lines);
    }

    private ReadGold() {}
}
