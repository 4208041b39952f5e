package org.fazhi.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.schema.InputException;

/**
 * The tables of one published run on a local disk, read without a Spark session.
 *
 * @param folder holds a folder of Parquet files a table
 */
public record PublishedRun(Path folder) {
    // Named here as well as in the table contracts: those take a parser of Spark's to set up.
    static final String AREA = "area";
    static final String INDICATOR = "indicator";
    static final String REPORT = "report";
    static final String METRIC = "metric";
    static final String OBSERVATION = "observation";
    static final String LINEAGE = "lineage";
    static final String REJECTED = "rejected";
    static final String ISSUE = "issue";
    static final String COMPARISON = "comparison";
    static final String INDEX = "index";
    static final String INDEX_THEME = "index_theme";
    static final String COVERAGE = "coverage";
    static final String PUNCTUALITY = "punctuality";
    static final String TREND = "trend";
    static final String TREND_SUMMARY = "trend_summary";
    static final String REVISION = "revision";

    /**
     * Every row of a table.
     *
     * @throws InputException when the run has lost the table or a file of it cannot be read
     */
    List<TableRow> rows(String table) {
        Path files = folder.resolve(table);
        List<TableRow> rows = new ArrayList<>();
        for (Path part : parts(files)) {
            try {
                ParquetRows.read(part, rows::add);
            } catch (IOException | RuntimeException damaged) { // Parquet throws either, and no class of its own
                throw new InputException(lost(part + " is damaged"), damaged);
            }
        }
        return rows;
    }

    private static List<Path> parts(Path files) {
        try (Stream<Path> all = Files.list(files)) {
            List<Path> parts = all.filter(PublishedRun::isData).sorted().toList();
            if (parts.isEmpty()) {
                throw new InputException(lost(files + " holds no Parquet file"));
            }
            return parts;
        } catch (IOException missing) {
            throw new InputException(lost(files + " is missing or cannot be read"), missing);
        }
    }

    private static String lost(String what) {
        return what + "; `fazhi run` into the same warehouse publishes anew";
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".parquet") && !name.startsWith(".") && !name.startsWith("_");
    }
}
