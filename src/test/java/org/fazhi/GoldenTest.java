package org.fazhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small inputs with the tables they must give: {@code golden/<case>/{input,conf,expected,why.md}}. {@code why.md} tells
 * by hand which rule decides and which cells follow from it; the rest of {@code expected/} guards against side effects.
 * {@code -Dgolden.refresh=true} writes {@code expected/} anew; the lines of {@code why.md} must hold all the same.
 */
@ExtendWith(SparkExtension.class)
class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final boolean REFRESH = Boolean.getBoolean("golden.refresh");
    /** Some cases alone: {@code -Dgolden.case=NAME,NAME}. */
    private static final String ONLY = System.getProperty("golden.case", "");

    private static final Catalog PACKED = Catalog.packed();
    /** Tables whose every row needs a line: nothing is refused or doubted without a reason said. */
    private static final List<String> TOLD_IN_FULL = List.of("rejected", "issue");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> ONLY.isEmpty() || List.of(ONLY.split(",")).contains(name))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseGivesItsExpectedTablesForTheReasonsTold(String name, SparkSession spark) throws IOException {
        Path folder = CASES.resolve(name);
        Path conf = folder.resolve("conf");
        Catalog catalog = Files.isDirectory(conf) ? Catalog.load(List.of(conf)) : PACKED;
        GoldenRun run = GoldenRun.of(spark, catalog, folder.resolve("input"));
        if (REFRESH) {
            write(folder.resolve("expected"), run.tables());
        }
        assertEquals(read(folder.resolve("expected")), csv(run.tables()));
        assertEquals(List.of(), run.accountFaults());
        assertReasonsHold(Files.readString(folder.resolve("why.md")), run.tables());
    }

    @Test
    void expectedTablesAreNeverRefreshedWhereTheyAreJudged() {
        assertTrue(!REFRESH || !"true".equals(System.getenv("CI")), "golden.refresh is refused where CI=true");
    }

    static void assertReasonsHold(String why, Map<String, GoldenTable> tables) {
        assertTrue(why.contains("section"), "why.md names the section whose rule decides");
        List<GoldenWhy> told = GoldenWhy.read(why, GoldenRun.COLUMNS.keySet());
        assertTrue(told.stream().anyMatch(one -> !one.absent()), "why.md says at least one cell");
        for (GoldenWhy one : told) {
            boolean found = rows(tables, one.table()).stream().anyMatch(one::describes);
            assertEquals(!one.absent(), found, one.line());
        }
        for (String table : TOLD_IN_FULL) {
            for (Map<String, String> row : rows(tables, table)) {
                assertTrue(
                        told.stream()
                                .anyMatch(one -> !one.absent() && one.table().equals(table) && one.describes(row)),
                        "why.md does not tell of " + table + " " + row);
            }
        }
    }

    private static List<Map<String, String>> rows(Map<String, GoldenTable> tables, String name) {
        return tables.containsKey(name) ? tables.get(name).byColumn() : List.of();
    }

    private static Map<String, String> csv(Map<String, GoldenTable> tables) {
        Map<String, String> texts = new TreeMap<>();
        tables.forEach((name, table) -> texts.put(name + ".csv", table.csv()));
        return texts;
    }

    private static Map<String, String> read(Path expected) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(expected)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static void write(Path expected, Map<String, GoldenTable> tables) throws IOException {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("expected tables are not refreshed where they are judged");
        }
        Files.createDirectories(expected);
        try (Stream<Path> before = Files.list(expected)) {
            for (Path file : before.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> text : csv(tables).entrySet()) {
            Files.writeString(expected.resolve(text.getKey()), text.getValue());
        }
    }
}
