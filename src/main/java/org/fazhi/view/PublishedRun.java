package org.fazhi.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of one published run on a local disk, read without a Spark session.
 *
 * @param folder holds a folder of Parquet files a table
 */
public record PublishedRun(Path folder) {
    // Named here as well as in the table contracts: those take a parser of Spark's to set up.
    static final String INDICATOR = "indicator";
    static final String REPORT = "report";
    static final String METRIC = "metric";
    static final String OBSERVATION = "observation";
    static final String LINEAGE = "lineage";
    static final String ISSUE = "issue";
    static final String COMPARISON = "comparison";
    static final String TREND = "trend";
    static final String TREND_SUMMARY = "trend_summary";

    /**
     * Every row of a table; none where the run has no such table.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    List<TableRow> rows(String table) {
        Path files = folder.resolve(table);
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>();
        try (Stream<Path> parts = Files.list(files)) {
            for (Path part : parts.filter(PublishedRun::isData).sorted().toList()) {
                ParquetRows.read(part, rows::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".parquet") && !name.startsWith(".") && !name.startsWith("_");
    }
}
