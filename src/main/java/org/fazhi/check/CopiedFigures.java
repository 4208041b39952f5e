package org.fazhi.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructField;
import org.fazhi.catalog.Settings;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;

/**
 * COPIED_FIGURES: a document shares several exact, not round figures with that of another year or another place. One
 * such figure is chance, several are a text taken over and not brought up to date.
 */
record CopiedFigures(Settings.Checks settings) {
    private static final String ONE = "one";
    private static final String OTHER = "other";
    private static final String SHARED = "SHARED";

    /** @return rows of table ISSUE, for the later cell of each pair */
    Dataset<Row> check(Dataset<Row> observation) {
        Dataset<Row> telling = observation.filter(isTelling());
        Dataset<Row> pairs =
                telling.as(ONE).join(telling.as(OTHER), isSameFigure().and(isOtherDocument()));
        Column shared = count(lit(1))
                .over(Window.partitionBy(
                        one(Col.REF_AREA), one(Col.TIME_PERIOD), other(Col.REF_AREA), other(Col.TIME_PERIOD)));
        Column samePlace = one(Col.REF_AREA).equalTo(other(Col.REF_AREA));
        return pairs.withColumn(SHARED, shared)
                .filter(col(SHARED)
                        .geq(when(samePlace, lit(settings.copiedInYears())).otherwise(settings.copiedInPlaces())))
                .select(Stream.of(Tables.ISSUE.schema().fields())
                        .map(CopiedFigures::issueColumn)
                        .toArray(Column[]::new));
    }

    /** A flow's exact figure of at least three digits, the last one no zero: hardly the same twice by chance. */
    private Column isTelling() {
        return col(Col.DERIVATION)
                .equalTo("REPORTED")
                .and(col(Col.MEASURE_TYPE).equalTo("FLOW"))
                .and(col(Col.OBS_VALUE_LOWER).equalTo(col(Col.OBS_VALUE_UPPER)))
                .and(col(Col.OBS_VALUE).geq(settings.leastCopied()))
                .and(col(Col.OBS_VALUE).mod(10).notEqual(0));
    }

    private static Column isSameFigure() {
        return Stream.of(Col.INDICATOR, Col.STAT_SCOPE, Col.UNIT_MEASURE, Col.FREQ, Col.OBS_VALUE)
                .map(name -> one(name).equalTo(other(name)))
                .reduce(Column::and)
                .orElseThrow();
    }

    /** Each pair once, from its later cell; one document may well tell a figure twice. */
    private static Column isOtherDocument() {
        Column later = one(Col.TIME_PERIOD).gt(other(Col.TIME_PERIOD));
        Column sameTime = one(Col.TIME_PERIOD).equalTo(other(Col.TIME_PERIOD));
        return later.or(sameTime.and(one(Col.REF_AREA).gt(other(Col.REF_AREA))))
                .and(partOfYear(ONE).equalTo(partOfYear(OTHER)))
                .and(one(Col.DOC_ID).notEqual(other(Col.DOC_ID)));
    }

    private static Column issueColumn(StructField field) {
        Column value =
                switch (field.name()) {
                    case Col.CHECK_ID -> lit("COPIED_FIGURES");
                    case Col.SEVERITY -> lit(Severity.WARNING.name());
                    case Col.OBSERVED -> one(Col.OBS_VALUE);
                    case Col.EXPECTED_LOWER, Col.EXPECTED_UPPER, Col.METRIC_ID -> lit(null);
                    case Col.MESSAGE ->
                        concat(
                                lit("also told of "),
                                other(Col.AREA_NAME),
                                lit(" for "),
                                other(Col.TIME_PERIOD),
                                lit(", with "),
                                col(SHARED).minus(1).cast("string"),
                                lit(" more of its figures"));
                    default -> one(field.name());
                };
        return value.cast(field.dataType()).as(field.name());
    }

    /** A year beside a year, a first half beside a first half. */
    private static Column partOfYear(String side) {
        return substring(col(side + "." + Col.TIME_PERIOD), 5, 20);
    }

    private static Column one(String name) {
        return col(ONE + "." + name);
    }

    private static Column other(String name) {
        return col(OTHER + "." + name);
    }
}
