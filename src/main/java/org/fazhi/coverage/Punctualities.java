package org.fazhi.coverage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;

import java.time.MonthDay;
import java.time.YearMonth;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;

/**
 * REPORT to PUNCTUALITY: when each issuer published its report of each year. DAYS_LATE = DATE_PUBLISHED - DEADLINE, days, 0 on the
 * last day in time: the report is due before 1 April of the next year (法治政府建设与责任落实督察工作规定, 2019). MISSING speaks of the reports
 * this run was given: a year after the first one given, due by the end of the as-of month while the place stood, of which there is
 * none by the same issuer; a place without any report has no row.
 */
public final class Punctualities {
    private static final String FIRST = "FIRST";
    private static final String LAST = "LAST";
    private static final String GIVEN = "GIVEN";

    /**
     * @param report table REPORT
     * @param observation table OBSERVATION
     * @param asOf month up to whose end a report can be missed
     * @return table PUNCTUALITY
     */
    public static Dataset<Row> punctuality(
            Dataset<Row> report, Dataset<Row> observation, Catalog catalog, YearMonth asOf) {
        MonthDay deadline = catalog.settings().punctuality().deadline();
        Dataset<Row> annual = AnnualReports.of(report, observation)
                .withColumn(Col.ISSUER, Issuers.BODIES.apply(col(Col.ISSUER), col(Col.AREA_NAME)))
                .withColumn(Col.TIME_PERIOD, col(Col.TIME_PERIOD).cast("int"));
        Dataset<Row> given = annual.groupBy(Col.REF_AREA, Col.ISSUER, Col.TIME_PERIOD)
                .agg(
                        min(col(Col.DATE_PUBLISHED)).as(Col.DATE_PUBLISHED),
                        lit(true).as(GIVEN));
        Column day =
                make_date(col(Col.TIME_PERIOD).plus(1), lit(deadline.getMonthValue()), lit(deadline.getDayOfMonth()));
        Column due = col(Col.DEADLINE).leq(lit(asOf.atEndOfMonth()));
        Column stood = col(Col.VALID_TO).isNull().or(col(Col.VALID_TO).geq(col(Col.DEADLINE)));
        Dataset<Row> years = annual.groupBy(Col.REF_AREA, Col.ISSUER)
                .agg(
                        max(col(Col.AREA_NAME)).as(Col.AREA_NAME),
                        min(col(Col.TIME_PERIOD)).as(FIRST),
                        max(col(Col.TIME_PERIOD)).as(LAST))
                .withColumn(LAST, greatest(col(LAST), lit(lastYearDue(deadline, asOf))))
                .withColumn(Col.TIME_PERIOD, explode(sequence(col(FIRST), col(LAST))))
                .join(given, new String[] {Col.REF_AREA, Col.ISSUER, Col.TIME_PERIOD}, "left")
                .join(EndedPlaces.of(report.sparkSession(), catalog), new String[] {Col.REF_AREA}, "left")
                .withColumn(Col.DEADLINE, day)
                .withColumn(Col.DAYS_LATE, datediff(col(Col.DATE_PUBLISHED), col(Col.DEADLINE)))
                .withColumn(Col.MISSING, col(GIVEN).isNull())
                .filter(col(GIVEN).or(due.and(stood)))
                .withColumn(Col.TIME_PERIOD, col(Col.TIME_PERIOD).cast("string"))
                .drop(FIRST, LAST, GIVEN, Col.VALID_TO);
        return Contract.conform(years, Tables.PUNCTUALITY);
    }

    private static int lastYearDue(MonthDay deadline, YearMonth asOf) {
        boolean passed = !deadline.atYear(asOf.getYear()).isAfter(asOf.atEndOfMonth());
        return asOf.getYear() - (passed ? 1 : 2);
    }

    private Punctualities() {}
}
