package org.fazhi.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.statistics.Sample;
import org.fazhi.support.Frames;
import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void anEmptyPercentileHasAReasonThoughThereAreScores() {
        Row few = in(5, 3);
        assertNull(few.getAs(Col.PERCENTILE));
        assertNotNull(few.getAs(Col.Z_SCORE));
        assertEquals("FEW_PLACES", few.getAs(Col.WHY_NO_SCORE));
        assertNull(in(2, 3).getAs(Col.WHY_NO_SCORE));
    }

    private static Row in(int minAreas, int minAreasZ) {
        Position position = new Position(Sample.of(new double[] {1, 2, 3, 5}), minAreas, minAreasZ);
        return Frames.named(
                Tables.COMPARISON,
                position.into(new RowCells(Tables.COMPARISON), 2).row());
    }
}
