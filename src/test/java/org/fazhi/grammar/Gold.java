package org.fazhi.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.period.TimePeriod;

/** Labelled texts of {@code src/test/resources/gold} and the context each is read in. */
final class Gold {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final Path DIR = Path.of("src/test/resources/gold");
    private static final Path DEVELOPMENT = Path.of("src/test/resources/development");
    static final Path SEEDS = Path.of("seeds/reports");

    /** A text, what is known of it, and its labels. */
    record Text(String id, String text, ReportContext context, List<JsonNode> labels) {}

    static List<JsonNode> lines(Path file) {
        try {
            List<JsonNode> nodes = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    nodes.add(JSON.readTree(line));
                }
            }
            return nodes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The five reports; two have no labels. */
    static List<Text> reports() {
        List<Text> texts = new ArrayList<>();
        for (JsonNode doc : lines(DIR.resolve("documents.jsonl"))) {
            String file = doc.get("doc").asText();
            String stem = file.replace(".txt", "");
            Path labels = DIR.resolve(stem + ".jsonl");
            try {
                texts.add(new Text(
                        stem,
                        Files.readString(SEEDS.resolve(file)),
                        context(doc),
                        Files.exists(labels) ? lines(labels) : List.of()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return texts;
    }

    static List<Text> passages() {
        return passages(DIR.resolve("passages_dev.jsonl"), DIR.resolve("passages_dev_labels.jsonl"));
    }

    /** Own sentences in the manner of many counties' reports, with figures of no place. */
    static List<Text> development() {
        return passages(DEVELOPMENT.resolve("passages.jsonl"), DEVELOPMENT.resolve("labels.jsonl"));
    }

    static List<Text> passages(Path texts, Path labelled) {
        List<JsonNode> labels = lines(labelled);
        return lines(texts).stream()
                .map(passage -> new Text(
                        passage.get("id").asText(),
                        passage.get("text").asText(),
                        context(passage),
                        labels.stream()
                                .filter(label -> label.get("doc").equals(passage.get("id")))
                                .toList()))
                .toList();
    }

    private static ReportContext context(JsonNode of) {
        return new ReportContext(
                text(of, "ref_area"),
                text(of, "place"),
                TimePeriod.parse(text(of, "time_period")).orElse(null),
                null,
                ReportContext.Places.NONE,
                text(of, "title"));
    }

    private static String text(JsonNode of, String field) {
        return of.path(field).asText(null);
    }

    static String json(String doc, Figure figure) {
        ObjectNode node = JSON.createObjectNode();
        node.put("DOC_ID", doc)
                .put("CHAR_START", figure.charStart())
                .put("CHAR_END", figure.charEnd())
                .put("KIND", figure.kind().code())
                .put("INDICATOR", figure.indicator())
                .put("SUBJECT", figure.subject())
                .put("STAT_SCOPE", figure.scope())
                .put("RAW_VALUE", figure.rawValue())
                .put("VALUE", figure.value() == null ? null : figure.value().toPlainString())
                .put("RAW_UNIT", figure.rawUnit())
                .put("RAW_PERIOD", figure.rawPeriod())
                .put("REF_AREA", figure.refArea())
                .put(
                        "TIME_PERIOD",
                        figure.period() == null ? null : figure.period().code())
                .put("PART_OF", figure.partOf())
                .put("RATE_OF", figure.rateOf())
                .put(
                        "CHANGE",
                        figure.changePct() == null ? null : figure.changePct().toPlainString())
                .put("RULE_ID", figure.ruleId())
                .put("QUOTE", figure.quote());
        return node.toString();
    }

    private Gold() {}
}
