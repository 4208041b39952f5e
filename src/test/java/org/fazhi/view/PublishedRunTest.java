package org.fazhi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.InputException;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

class PublishedRunTest {
    @Test
    void everyTableReadIsAPublishedOne() throws IllegalAccessException {
        List<String> published = Tables.ALL.stream().map(TableDef::name).toList();
        for (var field : PublishedRun.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                assertTrue(published.contains(field.get(null)), field.getName());
            }
        }
    }

    @Test
    @ExtendWith(SparkExtension.class)
    void whatSparkWroteIsReadBackWithoutASession(SparkSession spark, @TempDir Path run) {
        spark.sql("select '140525' REF_AREA, '泽州县' AREA_NAME, 97.3D OBS_VALUE, date'2023-12-31' PERIOD_END,"
                        + " 3 STATEMENTS, true IMPROVING, cast(null as string) NOTE")
                .write()
                .parquet(run.resolve("observation").toString());
        List<TableRow> rows = new PublishedRun(run).rows("observation");
        assertEquals(1, rows.size());
        TableRow row = rows.get(0);
        assertEquals(
                List.of("140525", "泽州县", "", "true"),
                Arrays.asList(row.text("REF_AREA"), row.text("AREA_NAME"), row.text("NOTE"), row.text("IMPROVING")));
        assertEquals(97.3, row.number("OBS_VALUE"));
        assertEquals(3, row.number("STATEMENTS"));
        assertEquals(LocalDate.of(2023, 12, 31), row.date("PERIOD_END"));
        assertEquals(null, row.number("NOTE"));
    }

    @Test
    void aMissingTableAndACutFileAreNamedWithWhatToDo(@TempDir Path run) throws IOException {
        PublishedRun published = new PublishedRun(run);
        String missing = assertThrows(InputException.class, () -> published.rows("observation"))
                .getMessage();
        assertTrue(missing.startsWith(run.resolve("observation") + " is missing"), missing);
        Path cut = Files.createDirectory(run.resolve("observation")).resolve("part-0.parquet");
        Files.writeString(cut, "PAR1");
        String damaged = assertThrows(InputException.class, () -> published.rows("observation"))
                .getMessage();
        assertEquals(cut + " is damaged; `fazhi run` into the same warehouse publishes anew", damaged);
    }
}
