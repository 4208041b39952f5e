package org.fazhi.compare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.support.GivenReasons;
import org.fazhi.support.Observed;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No reason of COMPARISON is said of nothing: a small table gives each of them, and the statistics page explains it. */
@ExtendWith(SparkExtension.class)
class ComparisonReasonsTest {
    private static final String COUNT = "MED_CONCLUDED";
    private static final String PART = "MED_SUCCEEDED";
    private static final String RATE = "MED_SUCCESS_RATE";
    private static final String YEAR = "2023";

    @Test
    void everyReasonIsGivenAndExplained(SparkSession spark) throws IOException {
        RowCells[] people = {Compared.population("370101", YEAR, 500_000), Compared.population("370102", YEAR, 20_000)};
        List<Row> rows = Compared.of(
                        spark, Catalog.packed(), people, observations().toArray(RowCells[]::new))
                .rows();
        GivenReasons.assertAll(rows, Col.WHY_NOT_COMPARABLE, WhyNot.values());
        GivenReasons.assertAll(rows, Col.WHY_NO_SCORE, WhyNoScore.values());
        GivenReasons.assertAll(rows, Col.WHY_NO_CI, WhyNoCi.values());
        GivenReasons.assertAll(rows, Col.WHY_NO_FUNNEL, WhyNoFunnel.values());
    }

    private static List<RowCells> observations() {
        List<RowCells> all = new ArrayList<>(List.of(
                // counts of one year: half of them equal, two counted over people
                count("370101", 10),
                count("370102", 12),
                count("370103", 12),
                count("370104", 5).set(Col.OBS_VALUE, null),
                count("370105", -1),
                count("370106", 5).set(Col.OBS_STATUS, "V"),
                count("370107", 5).set(Col.ACCUMULATION, "SINCE"),
                count("370108", 5).set(Col.ACCUMULATION, "YTD").set(Col.PERIOD_END, LocalDate.of(2023, 10, 31)),
                count("370109", 5).set(Col.MEASURE_TYPE, "STOCK").set(Col.PERIOD_END, LocalDate.of(2023, 11, 30)),
                count("370110", 5).set(Col.UNIT_MEASURE, "PERSON"),
                count("370111", 7)
                        .set(Col.DERIVATION, "ANNUALISED")
                        .set(Col.CI_LOWER, 5.0)
                        .set(Col.CI_UPPER, 9.0)
                        .set(Col.CI_METHOD, "BETA_NEGATIVE_BINOMIAL"),
                Observed.count("370101", COUNT, "2023-05-01", 5),
                Observed.count("370101", "PUB_MATERIALS", YEAR, 10_000),
                // more persons than people
                Observed.count("370101", "COR_RECEIVED", YEAR, 500_001).set(Col.UNIT_MEASURE, "PERSON"),
                // a law between two years
                Observed.count("370101", "AID_CASES", "2021", 40),
                Observed.count("370102", "AID_CASES", YEAR, 40),
                Observed.count("370103", "AID_CASES", YEAR, 40),
                Observed.count("370104", "AID_CASES", YEAR, 40),
                // values that no double can tell apart by their spread
                Observed.count("370101", "MED_ACCEPTED", YEAR, Double.MAX_VALUE),
                Observed.count("370102", "MED_ACCEPTED", YEAR, Double.MAX_VALUE / 2),
                Observed.count("370103", "MED_ACCEPTED", YEAR, -0.0),
                Observed.count("370104", "MED_ACCEPTED", YEAR, Double.MIN_VALUE),
                // rates
                Observed.rate("370101", RATE, "_U", YEAR, 90),
                rate("370102", RATE, COUNT, 90),
                Observed.count("370102", PART, YEAR, 3),
                Observed.rate("370101", "AID_LOSSES_PER_CASE", "AID_CASES", "2021", 3_000)
                        .set(Col.UNIT_MEASURE, "CNY_PER_CASE"),
                rate("370101", "REC_CONCLUSION_RATE", "REC_ACCEPTED", 50),
                Observed.count("370101", "REC_ACCEPTED", YEAR, 20),
                Observed.count("370101", "REC_CONCLUDED", YEAR, 10),
                rate("370101", "LIT_LOSS_RATE", "LIT_CASES", 50),
                Observed.count("370101", "LIT_CASES", YEAR, 4),
                rate("370101", "REC_CORRECTION_RATE", "REC_CONCLUDED", 50)));
        for (String refused : List.of(
                "NOT_A_FLOW",
                "NOT_YEAR_TO_DATE",
                "TOO_LITTLE_OF_YEAR",
                "NOTHING_SEEN",
                "SPANS_DISAGREE",
                "CARRIED_OVER",
                "NUMERATOR_EXCEEDS_DENOMINATOR",
                "DENOMINATOR_IS_ZERO",
                "REPORT_OF_YEAR",
                "PLACE_CHANGED")) {
            all.add(Observed.count("3702" + all.size(), COUNT, YEAR, 5)
                    .set(Col.OBS_VALUE, null)
                    .set(Col.OBS_STATUS, "O")
                    .set(Col.DERIVATION, "ANNUALISED")
                    .set(Col.WHY_NO_VALUE, refused));
        }
        // all of ten, twice
        for (String area : List.of("370201", "370202")) {
            all.add(Observed.rate(area, RATE, COUNT, "2022", 100));
            all.add(Observed.count(area, COUNT, "2022", 10));
            all.add(Observed.count(area, PART, "2022", 10));
        }
        // half of more than an int can count
        for (String area : List.of("370201", "370202")) {
            all.add(Observed.rate(area, RATE, COUNT, "2021", 50));
            all.add(Observed.count(area, COUNT, "2021", 1e15));
            all.add(Observed.count(area, PART, "2021", 5e14));
        }
        return all;
    }

    private static RowCells count(String area, double value) {
        return Observed.count(area, COUNT, YEAR, value);
    }

    private static RowCells rate(String area, String indicator, String denominator, double value) {
        return Observed.rate(area, indicator, denominator, YEAR, value);
    }
}
