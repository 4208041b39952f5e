package org.fazhi.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Columns that give reasons. */
public final class GivenReasons {
    /** The rows give each of the reasons and no other, and the statistics page explains them all. */
    public static void assertAll(List<Row> rows, String column, Enum<?>[] reasons) throws IOException {
        String page = Files.readString(Path.of("src/docs/statistics.md"));
        Set<String> given = rows.stream()
                .map(row -> row.<String>getAs(column))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Stream.of(reasons).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), given, column);
        given.forEach(reason -> assertTrue(page.contains("`" + reason + "`"), reason + " is not on the page"));
    }

    private GivenReasons() {}
}
