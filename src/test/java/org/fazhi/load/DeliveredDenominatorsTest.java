package org.fazhi.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.InputException;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class DeliveredDenominatorsTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final String HEADER = "REF_AREA,TIME_PERIOD,INDICATOR,OBS_VALUE,SOURCE\n";

    @TempDir
    Path folder;

    @Test
    void csvAndJsonLinesSayTheSame(SparkSession spark) throws IOException {
        List<Row> csv = read(spark, "a.csv", "\uFEFF" + HEADER + "370102,2023,POPULATION,830000,\"年鉴, 2024\"\r\n");
        List<Row> json = read(
                spark,
                "a.jsonl",
                "\n{\"REF_AREA\": \"370102\", \"TIME_PERIOD\": \"2023\", \"INDICATOR\": \"POPULATION\", "
                        + "\"OBS_VALUE\": 830000, \"SOURCE\": \"年鉴, 2024\"}\n");
        for (List<Row> rows : List.of(csv, json)) {
            assertEquals(1, rows.size());
            assertEquals(830000.0, rows.get(0).<Double>getAs(Col.OBS_VALUE));
            assertEquals("年鉴, 2024", rows.get(0).getAs(Col.SOURCE));
            assertEquals(2, rows.get(0).<Integer>getAs(Col.SOURCE_LINE));
        }
    }

    @Test
    void everyFaultIsListedWithItsLine(SparkSession spark) {
        String lines = HEADER
                + "370102,2023,POPULATION,830000,yearbook\n"
                + "370102,2023,POPULATION,840000,yearbook\n"
                + "999999,2023,POPULATION,1,yearbook\n"
                + "370102,2023-S1,population,0,yearbook\n"
                + "370103,2023,POPULATION,many,\n"
                + "370103,2023,POPULATION\n"
                + "370103,2022,POPULATION,1e300,yearbook\n"
                + "370104,2022,POPULATION,1e-400,yearbook\n"
                + "370104,2023,POPULATION,58.3,yearbook\n"
                + "370000,2023,POPULATION,10123,yearbook\n";
        String message = assertThrows(InputException.class, () -> read(spark, "b.csv", lines))
                .getMessage();
        for (String fault : List.of(
                "b.csv:3: 370102 2023 POPULATION is said twice, first in line 2",
                "b.csv:4: REF_AREA '999999': no place has this code",
                "b.csv:5: TIME_PERIOD '2023-S1' is no year",
                "b.csv:5: INDICATOR 'population' is no code in capitals",
                "b.csv:5: OBS_VALUE 0 is below 1",
                "b.csv:6: SOURCE is missing",
                "b.csv:6: OBS_VALUE 'many' is no number",
                "b.csv:7: 3 fields, the header has 5",
                "b.csv:8: OBS_VALUE 1e300 has more than 15 digits",
                "b.csv:9: OBS_VALUE 1e-400 is below 1",
                "b.csv:10: OBS_VALUE 58.3 is below 1000, fewer than any county has: give heads, not ten thousands",
                "b.csv:11: OBS_VALUE 10123 is below 100000, fewer than any province has")) {
            assertTrue(message.contains(fault), fault + "\nnot in\n" + message);
        }
    }

    @Test
    void whatIsNoTableAtAllIsRefusedInPlainWords(SparkSession spark) {
        for (String lines : List.of("", HEADER, "[1, 2]", "REF_AREA;TIME_PERIOD\n1;2\n")) {
            assertThrows(InputException.class, () -> read(spark, "c.csv", lines), lines);
            assertThrows(InputException.class, () -> read(spark, "c.jsonl", lines), lines);
        }
        String missing = folder.resolve("none.csv").toString();
        assertTrue(assertThrows(InputException.class, () -> DeliveredDenominators.read(spark, missing, CATALOG))
                .getMessage()
                .contains("no such file"));
    }

    private List<Row> read(SparkSession spark, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return DeliveredDenominators.read(spark, file.toString(), CATALOG).collectAsList();
    }
}
