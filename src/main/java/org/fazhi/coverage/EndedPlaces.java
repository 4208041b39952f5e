package org.fazhi.coverage;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.place.PlaceHistory;
import org.fazhi.schema.Col;

/** Codes that are no longer valid, with their last day. */
final class EndedPlaces {
    private static final StructType SCHEMA = StructType.fromDDL(Col.REF_AREA + " STRING, " + Col.VALID_TO + " DATE");

    static Dataset<Row> of(SparkSession spark, Catalog catalog) {
        PlaceHistory history = PlaceHistory.of(catalog.places());
        List<Row> ended = catalog.places().stream()
                .filter(place -> place.validTo() != null && isLast(history.rows(place.code()), place))
                .map(place -> RowFactory.create(place.code(), place.validTo()))
                .toList();
        return spark.createDataFrame(ended, SCHEMA);
    }

    private static boolean isLast(List<PlaceDef> rows, PlaceDef place) {
        return rows.indexOf(place) == rows.size() - 1;
    }

    private EndedPlaces() {}
}
