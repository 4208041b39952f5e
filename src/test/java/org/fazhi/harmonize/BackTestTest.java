package org.fazhi.harmonize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.Col;
import org.fazhi.support.MetricRows;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class BackTestTest {
    private static final List<String> PLACES = List.of("140728", "330522", "370832", "411625", "510723", "360730");

    @Test
    void fiveKnownYearsAndMoreAreEachEstimatedFromTheOthers(SparkSession spark) {
        LearntShare share = only(spark, 6);
        assertEquals("TESTED", share.backTest());
        assertEquals(6, share.pairs());
        assertEquals(6L, share.tested());
        assertEquals("PAIRS", share.source());
        assertEquals(1.0, share.coverage());
        // 40 of 100 in every half of 49.6 % of the days. Five others weigh as much as what they are shrunk to, the
        // theme's
        // five as much as the prior: three quarters of the way from 0.496 to 0.4 is 0.424, and 40 / 0.424 is 94 to 95
        assertEquals(5.5, share.mape(), 0.6);
    }

    @Test
    void fewerSayNothing(SparkSession spark) {
        LearntShare share = only(spark, 4);
        assertEquals("TOO_FEW_PAIRS", share.backTest());
        assertEquals(4, share.pairs());
        assertNull(share.tested());
        assertNull(share.coverage());
    }

    @Test
    void anIndicatorThatIsOnlyEstimatedHasThePrior(SparkSession spark) {
        LearntShare share = only(spark, 0);
        assertEquals("PRIOR", share.source());
        assertEquals(0, share.pairs());
        assertEquals("TOO_FEW_PAIRS", share.backTest());
    }

    /** Legal aid tells six years of money and one half of cases: the cases learn nothing from it, in one theme. */
    @Test
    void moneyTeachesMoneyAlone(SparkSession spark) {
        MetricRows figures = new MetricRows().add("cases", "AID_CASES", "2024-S1", "30", "件", Col.DOC_ID, "halfReport");
        for (String place : PLACES) {
            figures.add(
                            place + "year",
                            "AID_LOSSES_RECOVERED",
                            "2021",
                            "1000000",
                            "元",
                            Col.REF_AREA,
                            place,
                            Col.DOC_ID,
                            place)
                    .add(
                            place + "half",
                            "AID_LOSSES_RECOVERED",
                            "2021-S1",
                            "400000",
                            "元",
                            Col.REF_AREA,
                            place,
                            Col.DOC_ID,
                            place);
        }
        try (Harmonized tables = Told.harmonized(spark, figures.frame(spark))) {
            LearntShare cases = tables.shares().get(0);
            assertEquals("AID_CASES PRIOR", cases.indicator() + " " + cases.source());
            assertEquals(181 / 365.0, cases.mean(), 1e-12);
            LearntShare money = tables.shares().get(1);
            assertEquals("AID_LOSSES_RECOVERED PAIRS", money.indicator() + " " + money.source());
            assertNull(money.kappa());
            // log(0.4 / c) / √((1 − c) / c), drawn by 5 of 11 to the theme's, which is drawn by 5 of 11 to nothing
            double covered = 181 / 365.0;
            double unit = Math.sqrt((1 - covered) / covered);
            double own = Math.log(0.4 / covered) / unit;
            double shift = (6 * own + 5 * (6 * own / 11)) / 11;
            assertEquals(covered * Math.exp(shift * unit), money.mean(), 1e-9);
            assertTrue(money.logSd() < 0.35, money::toString);
            assertEquals(6L, money.tested());
            assertEquals(1.0, money.coverage());
        }
    }

    private static LearntShare only(SparkSession spark, int pairs) {
        MetricRows figures = new MetricRows()
                .add("told to its half", "REC_ACCEPTED", "2024-S1", "30", "件", Col.DOC_ID, "halfReport");
        for (String place : PLACES.subList(0, pairs)) {
            figures.add(place + "year", "REC_ACCEPTED", "2021", "100", "件", Col.REF_AREA, place, Col.DOC_ID, place)
                    .add(place + "half", "REC_ACCEPTED", "2021-S1", "40", "件", Col.REF_AREA, place, Col.DOC_ID, place);
        }
        try (Harmonized tables = Told.harmonized(spark, figures.frame(spark))) {
            assertEquals(1, tables.shares().size());
            return tables.shares().get(0);
        }
    }
}
