package org.fazhi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class FindingsTest {
    /** CORRECTION_IDENTITY and CORRECTION_STOCK_FLOW are balances of community correction. */
    @Test
    void aBalanceOfCommunityCorrectionIsNoCorrectionApplied(SparkSession spark) {
        assertEquals(
                List.of("corrections: 1 applied, 1 stale", "  stale correction, 12 is gone"),
                Findings.corrections(Frames.of(
                        spark,
                        Tables.ISSUE,
                        issue("CORRECTION_APPLIED", "override"),
                        issue("CORRECTION_IDENTITY", "80 is not 90"),
                        issue("CORRECTION_STALE", "12 is gone"),
                        issue("CORRECTION_STOCK_FLOW", "200 is not 180"))));
    }

    private static RowCells issue(String check, String message) {
        return new RowCells(Tables.ISSUE).set(Col.CHECK_ID, check).set(Col.MESSAGE, message);
    }
}
