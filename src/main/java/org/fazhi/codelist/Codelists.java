package org.fazhi.codelist;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.schema.Tables;

/** SDMX code lists of a run: what its codes mean. */
public final class Codelists {
    /** INDICATOR, a row a code. */
    public static Dataset<Row> indicators(SparkSession spark, Catalog catalog) {
        List<Row> rows = catalog.indicators().stream().map(Codelists::indicator).toList();
        return spark.createDataFrame(rows, Tables.INDICATOR.schema());
    }

    /** AREA, a row a code and the name it had from VALID_FROM on. */
    public static Dataset<Row> areas(SparkSession spark, Catalog catalog) {
        List<Row> rows = catalog.places().stream().map(Codelists::area).toList();
        return spark.createDataFrame(rows, Tables.AREA.schema());
    }

    private static Row indicator(IndicatorDef def) {
        return RowFactory.create(
                def.code(),
                def.nameZh(),
                def.nameEn(),
                def.theme(),
                def.measureType().name(),
                def.baseUnit(),
                String.join(" ", def.units()),
                def.direction().name().toLowerCase(Locale.ROOT),
                def.numerator(),
                def.denominators().isEmpty() ? null : String.join(" ", def.denominators()),
                def.partOf());
    }

    private static Row area(PlaceDef def) {
        return RowFactory.create(
                def.code(),
                def.validFrom(),
                def.validTo(),
                def.name(),
                def.level(),
                def.parent(),
                def.successor(),
                def.source());
    }

    private Codelists() {}
}
