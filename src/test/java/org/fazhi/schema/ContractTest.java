package org.fazhi.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class ContractTest {
    @Test
    void everyColumnOfEveryTableHasAMeaning() {
        for (TableDef table : Tables.ALL) {
            for (StructField field : table.schema().fields()) {
                assertTrue(field.getComment().isDefined(), table.name() + "." + field.name());
            }
            List<String> names = Arrays.asList(table.schema().fieldNames());
            assertTrue(names.containsAll(table.key()), table.name());
        }
    }

    @Test
    void everyDeviationIsNamedAtOnce(SparkSession spark) {
        Dataset<Row> frame = spark.range(1)
                .select(functions.lit(1).as("DOC_ID"), functions.lit("x").as("EXTRA"));
        ContractException broken =
                assertThrows(ContractException.class, () -> Contract.conform(frame, Tables.REPORT_TEXT));
        assertEquals(
                "table report_text breaks its contract: column DOC_ID is INT, not STRING; "
                        + "column TEXT is missing; column EXTRA is not in the table",
                broken.getMessage());
    }

    @Test
    void commentsAndOrderComeFromTheTable(SparkSession spark) {
        Dataset<Row> frame = spark.range(1)
                .select(functions.lit("t").as("TEXT"), functions.lit("d").as("DOC_ID"));
        assertEquals(Tables.REPORT_TEXT.schema().fieldNames().length, 2);
        assertEquals(
                Tables.REPORT_TEXT.schema().apply(0).getComment(),
                Contract.conform(frame, Tables.REPORT_TEXT).schema().apply(0).getComment());
    }
}
