package org.fazhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.fazhi.schema.Col;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;
import org.junit.jupiter.api.Test;

/** {@code src/docs/statistics.md} defines what the tables publish: every number they hold, and nothing they do not. */
class StatisticsPageTest {
    private static final Path PAGE = Path.of("src/docs/statistics.md");
    private static final List<TableDef> DEFINED = List.of(
            Tables.COMPARISON,
            Tables.INDEX,
            Tables.INDEX_THEME,
            Tables.COVERAGE,
            Tables.PUNCTUALITY,
            Tables.REVISION,
            Tables.TREND,
            Tables.TREND_SUMMARY);
    /** Of OBSERVATION the annual estimates alone. */
    private static final List<String> ESTIMATE = List.of(
            Col.OBS_VALUE, Col.CI_LOWER, Col.CI_UPPER, Col.CI_METHOD, Col.SHARE, Col.SHARE_PAIRS, Col.SHARE_SOURCE);
    /** Findings that are words. */
    private static final List<String> WORDS = List.of(
            Col.CI_METHOD,
            Col.WHY_NO_CI,
            Col.WHY_NO_FUNNEL,
            Col.WHY_NO_SCORE,
            Col.REVISION_TYPE,
            Col.DIFFERENT,
            Col.CAUSE,
            Col.WHY_NOT_COMPARABLE,
            Col.WHY_NOT_RANKED,
            Col.WHY_NO_CHANGE,
            Col.WHY_NO_IMPLIED_PRIOR,
            Col.WHY_NO_CAGR,
            Col.WHY_NO_TEST,
            Col.DIRECTION_FDR);

    private static final Pattern SECTION = Pattern.compile("## ([A-Z_]+)(?:: .*)?");
    /** Column, definition, unit, source; a bar in a definition stands behind a backslash. */
    private static final Pattern ENTRY =
            Pattern.compile("\\| `([A-Z0-9_]+)` \\| ((?:\\\\\\||[^|])+) \\|([^|]*)\\|([^|]*)\\|");

    @Test
    void everyNumberOfTheTablesIsDefinedOnThePageAndNothingElse() throws IOException {
        Map<String, Map<String, String>> page = entries();
        for (TableDef table : DEFINED) {
            Map<String, String> defined = page.get(table.name());
            TreeSet<String> published = new TreeSet<>(statistics(table).toList());
            if (table == Tables.TREND_SUMMARY) {
                published.add(Col.DIRECTION);
            }
            if (table == Tables.COVERAGE) {
                published.add(Col.STATUS);
            }
            assertEquals(published, defined.keySet(), table.name());
            defined.forEach((name, definition) -> assertTrue(definition.length() >= 5, name + ": " + definition));
        }
        assertEquals(new TreeSet<>(ESTIMATE), page.get("observation").keySet());
        assertEquals(DEFINED.size() + 1, page.size());
    }

    @Test
    void everySourceNamedIsListed() throws IOException {
        String page = Files.readString(PAGE);
        String listed = page.substring(page.indexOf("## Sources"));
        Matcher named =
                Pattern.compile("\\p{Lu}\\p{L}+ (\\d{4})").matcher(page.substring(0, page.indexOf("## Sources")));
        int sources = 0;
        while (named.find()) {
            assertTrue(listed.contains(named.group()), named.group() + " is not among the sources");
            sources++;
        }
        assertTrue(sources > 20);
    }

    private static Stream<String> statistics(TableDef table) {
        return Arrays.stream(table.schema().fields())
                .filter(field -> isNumber(field) || WORDS.contains(field.name()))
                .map(StructField::name);
    }

    private static boolean isNumber(StructField field) {
        return List.of(DataTypes.DoubleType, DataTypes.IntegerType, DataTypes.BooleanType)
                .contains(field.dataType());
    }

    /** Table to column to definition. */
    private static Map<String, Map<String, String>> entries() throws IOException {
        Map<String, Map<String, String>> entries = new TreeMap<>();
        String table = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher section = SECTION.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (section.matches()) {
                table = section.group(1).toLowerCase(Locale.ROOT);
            } else if (entry.matches()) {
                String twice =
                        entries.computeIfAbsent(table, none -> new TreeMap<>()).put(entry.group(1), entry.group(2));
                assertEquals(null, twice, entry.group(1) + " is defined twice");
                assertFalse(entry.group(3).isBlank(), table + "." + entry.group(1) + " has no unit");
                assertFalse(entry.group(4).isBlank(), table + "." + entry.group(1) + " has no source");
            }
        }
        return entries;
    }
}
