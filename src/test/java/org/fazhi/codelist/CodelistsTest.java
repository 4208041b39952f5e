package org.fazhi.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class CodelistsTest {
    private final Catalog catalog = Catalog.packed();

    @Test
    void everyIndicatorOfTheCatalogueIsARow(SparkSession spark) {
        List<Row> rows = Contract.conform(Codelists.indicators(spark, catalog), Tables.INDICATOR)
                .collectAsList();
        assertEquals(catalog.indicators().size(), rows.size());
        assertEquals(
                "REC_ACCEPTED|CASE|none",
                rows.stream()
                        .filter(row -> row.getString(0).equals("REC_ACCEPTED"))
                        .map(row -> row.getString(0) + "|" + row.getString(5) + "|" + row.getString(7))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void everyNameACodeHasHadIsARow(SparkSession spark) {
        List<Row> renamed = Contract.conform(Codelists.areas(spark, catalog), Tables.AREA)
                .where("REF_AREA = '140525'")
                .collectAsList();
        assertEquals(
                catalog.places("140525").stream().map(place -> place.name()).toList(),
                renamed.stream().map(row -> row.getString(3)).toList());
    }
}
