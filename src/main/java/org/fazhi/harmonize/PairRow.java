package org.fazhi.harmonize;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;

/** A year told both ways as a row: evidence of how much of a year its beginning is. */
final class PairRow {
    /** {@link ShareScale} of the unit. */
    static final String SCALE = "SCALE";
    /** Share of the year's days. */
    static final String COVERED = "COVERED";
    /** Value of the beginning, and its bounds. */
    static final String SEEN = "SEEN";

    static final String SEEN_LOWER = "SEEN_LOWER";
    static final String SEEN_UPPER = "SEEN_UPPER";
    /** Value of the year. */
    static final String YEAR = "YEAR";

    static final StructType SCHEMA = new StructType()
            .add(Col.INDICATOR, DataTypes.StringType)
            .add(Col.THEME, DataTypes.StringType)
            .add(Col.REF_AREA, DataTypes.StringType)
            .add(Col.TIME_PERIOD, DataTypes.StringType)
            .add(Col.UNIT_MEASURE, DataTypes.StringType)
            .add(SCALE, DataTypes.StringType)
            .add(COVERED, DataTypes.DoubleType)
            .add(SEEN, DataTypes.DoubleType)
            .add(SEEN_LOWER, DataTypes.DoubleType)
            .add(SEEN_UPPER, DataTypes.DoubleType)
            .add(YEAR, DataTypes.DoubleType);

    static Row of(AnnualCandidates.Pair pair, Catalog catalog) {
        Observed year = pair.year();
        return RowFactory.create(
                year.indicator().code(),
                year.indicator().theme(),
                year.area().code(),
                year.period().code(),
                year.unit(),
                ShareScale.of(catalog, year.unit()).name(),
                pair.covered(),
                pair.seen().value(),
                pair.seen().lower(),
                pair.seen().upper(),
                year.bounds().value());
    }

    private PairRow() {}
}
