package org.fazhi.check;

import java.util.List;
import org.apache.spark.sql.Row;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/** CONTRADICTION: two statements of one cell under the same wording differ; the cell is kept with OBS_STATUS V. */
record Contradiction() implements PlaceCheck {
    private static final String UNVALIDATED = "V";

    @Override
    public List<CellFinding> check(List<Row> observations) {
        return observations.stream()
                .filter(row -> UNVALIDATED.equals(row.getAs(Col.OBS_STATUS)))
                .filter(row -> "REPORTED".equals(row.getAs(Col.DERIVATION)))
                .map(row -> new CellFinding(
                        "CONTRADICTION",
                        Severity.WARNING,
                        row,
                        new Bounds(null, null, null),
                        "another statement of this cell has another value; see rejected, reason CONTRADICTION"))
                .toList();
    }
}
