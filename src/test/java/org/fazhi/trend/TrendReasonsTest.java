package org.fazhi.trend;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.GivenReasons;
import org.fazhi.support.Observed;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No reason of TREND and TREND_SUMMARY is said of nothing: a small table gives each, and the statistics page explains it. */
@ExtendWith(SparkExtension.class)
class TrendReasonsTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final String COUNT = "MED_CONCLUDED";
    private static final String RATE = "MED_SUCCESS_RATE";

    @Test
    void everyReasonIsGivenAndExplained(SparkSession spark) throws IOException, ClassNotFoundException {
        Dataset<Row> observation = Frames.of(spark, Tables.OBSERVATION, observations());
        List<Row> trend = Trends.trend(spark, observation, CATALOG).collectAsList();
        List<Row> summary = Trends.summarize(spark, observation, CATALOG).collectAsList();
        GivenReasons.assertAll(trend, Col.WHY_NO_CHANGE, WhyNoChange.values());
        GivenReasons.assertAll(trend, Col.WHY_NO_IMPLIED_PRIOR, reasons("Implied"));
        GivenReasons.assertAll(summary, Col.WHY_NO_TEST, WhyNoTest.values());
        GivenReasons.assertAll(summary, Col.WHY_NO_CAGR, reasons("Growth"));
    }

    private static Enum<?>[] reasons(String of) throws ClassNotFoundException {
        return (Enum<?>[]) Class.forName("org.fazhi.trend." + of + "$WhyNone").getEnumConstants();
    }

    /** A place each, so that each stands for one reason; what is doubted is the later of two years. */
    private static RowCells[] observations() {
        return Stream.of(
                        pair("370101", count("370101", "2022", 5).set(Col.OBS_VALUE, null)),
                        pair("370102", count("370102", "2022", -1)),
                        pair("370103", count("370103", "2022", 5).set(Col.OBS_STATUS, "E")),
                        pair("370104", count("370104", "2022", 5).set(Col.OBS_STATUS, "V")),
                        pair("370105", count("370105", "2022", 5).set(Col.OBS_STATUS, "U")),
                        pair("370112", count("370112", "2022", 5).set(Col.ACCUMULATION, "SINCE")),
                        pair(
                                "370113",
                                count("370113", "2022", 5)
                                        .set(Col.ACCUMULATION, "YTD")
                                        .set(Col.PERIOD_END, LocalDate.of(2022, 10, 31))),
                        pair("370114", count("370114", "2022", 5).set(Col.UNIT_MEASURE, "PERSON")),
                        // without a change of the place between 2020 and 2021, and with one
                        Stream.of(count("330106", "2020", 0), count("330106", "2021", 5), count("330106", "2022", 7)),
                        Stream.of(count("330102", "2020", 4), count("330102", "2021", 5)),
                        Stream.of(
                                Observed.count("370101", COUNT, "2022-05-01", 1),
                                Observed.count("370101", "COR_REGISTERED", "2022", 5)
                                        .set(Col.MEASURE_TYPE, "STOCK")
                                        .set(Col.PERIOD_END, LocalDate.of(2022, 11, 30)),
                                Observed.count("370101", "AID_CASES", "2021", 5),
                                Observed.count("370101", "AID_CASES", "2022", 5),
                                Observed.count("370102", "AID_CASES", "2022", 5).set(Col.UNIT_MEASURE, "PP"),
                                Observed.count("370102", "AID_CASES", "2023", -5)
                                        .set(Col.UNIT_MEASURE, "PP"),
                                Observed.rate("370101", RATE, "_U", "2022", 90)),
                        // halves: of one year, and of different parts of two
                        Stream.of("2022-S1", "2022-S2").map(half -> count("370101", half, 5)),
                        Stream.of("2021-S1", "2022-S2").map(half -> count("370102", half, 5)),
                        Stream.of("2021", "2022").map(year -> Observed.rate("370102", RATE, COUNT, year, 90)),
                        // stated changes
                        Stream.of(
                                stated(count("370201", "2022", 5), 20, "较2019年"),
                                stated(count("370202", "2022", 5).set(Col.OBS_VALUE, null), 20, "YOY"),
                                stated(count("370203", "2022", 5), -100, "YOY"),
                                stated(Observed.rate("370203", RATE, COUNT, "2022", 99), -5, "YOY")))
                .flatMap(rows -> rows)
                .toArray(RowCells[]::new);
    }

    private static Stream<RowCells> pair(String area, RowCells doubted) {
        return Stream.of(count(area, "2021", 5), doubted);
    }

    private static RowCells count(String area, String period, double value) {
        return Observed.count(area, COUNT, period, value);
    }

    private static RowCells stated(RowCells observation, int change, String base) {
        return Observed.stating(observation, String.valueOf(change), base);
    }
}
