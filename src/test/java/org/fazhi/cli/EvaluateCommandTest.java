package org.fazhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class EvaluateCommandTest {
    private static final String GOLD = "src/test/resources/gold";

    @Test
    void whatIsExtractedScoresAsWhatIsReadForScoring(SparkSession spark, @TempDir Path folder) throws Exception {
        Path labels = Files.createDirectories(folder.resolve("labels"));
        for (String name : new String[] {"000_8af15fb0e70292a2.jsonl", "indicators.tsv"}) {
            Files.copy(Path.of(GOLD, name), labels.resolve(name));
        }
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.copy(Path.of("seeds/reports/000_8af15fb0e70292a2.txt"), reports.resolve("000_8af15fb0e70292a2.txt"));
        Path metrics = folder.resolve("metrics.jsonl");

        said(spark, "extract", "--reports", reports.toString(), "--out", metrics.toString());
        String read = said(spark, "evaluate", "--gold", labels.toString(), "--reports", reports.toString(), "--json");
        String given = said(spark, "evaluate", "--gold", labels.toString(), "--metrics", metrics.toString(), "--json");

        JsonNode total = new ObjectMapper().readTree(read).get("total");
        assertEquals(total, new ObjectMapper().readTree(given).get("total"));
        assertTrue(total.get("f1").asDouble() >= 0.95, total::toString);
    }

    @Test
    void passagesAreReadWhereTheyStandAndReportsThoughTheirLabelsShareTheirName(SparkSession spark) throws Exception {
        String said = said(spark, "evaluate", "--gold", GOLD, "--json");

        JsonNode total = new ObjectMapper().readTree(said).get("total");
        assertTrue(total.get("f1").asDouble() >= 0.95, total::toString);
    }

    @Test
    void aReportMayLieBesideItsLabels(SparkSession spark, @TempDir Path folder) throws Exception {
        Files.copy(Path.of(GOLD, "000_8af15fb0e70292a2.jsonl"), folder.resolve("000_8af15fb0e70292a2.jsonl"));
        Files.copy(Path.of(GOLD, "indicators.tsv"), folder.resolve("indicators.tsv"));
        Files.copy(Path.of("seeds/reports/000_8af15fb0e70292a2.txt"), folder.resolve("000_8af15fb0e70292a2.txt"));

        JsonNode total = new ObjectMapper()
                .readTree(said(spark, "evaluate", "--gold", folder.toString(), "--json"))
                .get("total");

        assertTrue(total.get("f1").asDouble() >= 0.95, total::toString);
    }

    @Test
    void uncodedFiguresAreListed(SparkSession spark) {
        String said = said(spark, "evaluate", "--unread", "seeds/reports");

        assertTrue(said.lines().allMatch(line -> line.matches(" *\\d+ in \\d+  .*")), said);
    }

    @Test
    void theGuideToAddAnIndicatorHoldsAsItIsWritten(SparkSession spark, @TempDir Path folder) throws Exception {
        List<String> blocks = blocks("## Add an indicator");
        Path labels = Files.createDirectories(folder.resolve("labels"));
        Files.writeString(labels.resolve("checkups.jsonl"), blocks.get(0));
        assertEquals(3, Fazhi.execute(() -> spark, "evaluate", "--gold", labels.toString()));

        Path conf = Files.createDirectories(folder.resolve("myconf"));
        Files.writeString(conf.resolve("indicators.yaml"), blocks.get(1));
        String said = said(spark, "evaluate", "--gold", labels.toString(), "--conf", conf.toString());

        assertTrue(said.contains("precision 1.000 recall 1.000 F1 1.000 (right 1, wrong 0, missed 0)"), said);
    }

    /** The indented blocks of a section of README. */
    private static List<String> blocks(String section) throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String text = readme.substring(readme.indexOf(section) + section.length());
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : text.substring(0, text.indexOf("\n## ")).split("\n")) {
            if (line.startsWith("    ")) {
                block.append(line.substring(4)).append('\n');
            } else if (!block.isEmpty()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
        }
        return blocks;
    }

    private static String said(SparkSession spark, String... args) {
        PrintStream screen = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertEquals(0, Fazhi.execute(() -> spark, args));
        } finally {
            System.setOut(screen);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
