package org.fazhi.check;

import java.util.List;
import org.apache.spark.sql.Row;

/** One named rule over the observations of one place. */
interface PlaceCheck {
    List<CellFinding> check(List<Row> observations);
}
