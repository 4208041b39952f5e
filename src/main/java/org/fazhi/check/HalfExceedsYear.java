package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/** HALF_EXCEEDS_YEAR: the least a half-year's flow can be is more than the most its year can be. */
record HalfExceedsYear() implements PlaceCheck {
    @Override
    public List<CellFinding> check(List<Row> observations) {
        List<Row> flows = observations.stream()
                .filter(row ->
                        "REPORTED".equals(row.getAs(Col.DERIVATION)) && "FLOW".equals(row.getAs(Col.MEASURE_TYPE)))
                .toList();
        Map<String, Row> years = flows.stream()
                .filter(row -> "A".equals(row.getAs(Col.FREQ)))
                .collect(Collectors.toMap(HalfExceedsYear::series, row -> row, (one, other) -> one));
        List<CellFinding> findings = new ArrayList<>();
        for (Row half : flows) {
            Row year = "S".equals(half.getAs(Col.FREQ)) ? years.get(series(half)) : null;
            Double most = year == null ? null : year.getAs(Col.OBS_VALUE_UPPER);
            Double least = half.getAs(Col.OBS_VALUE_LOWER);
            if (most != null && least != null && least > most) {
                findings.add(new CellFinding(
                        "HALF_EXCEEDS_YEAR",
                        Severity.ERROR,
                        half,
                        new Bounds(null, 0.0, most),
                        "the half-year is more than the year, " + year.getAs(Col.RAW_VALUE)));
            }
        }
        return findings;
    }

    private static String series(Row row) {
        return row.getAs(Col.INDICATOR) + " " + row.getAs(Col.STAT_SCOPE) + " " + row.getAs(Col.UNIT_MEASURE) + " "
                + row.<String>getAs(Col.TIME_PERIOD).substring(0, 4);
    }
}
