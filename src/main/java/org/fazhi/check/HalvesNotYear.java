package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/**
 * HALVES_NOT_YEAR: a year and both its halves are reported, and the year can be no sum of the two.
 *
 * @param tolerance relative gap that is still rounding
 */
record HalvesNotYear(double tolerance) implements PlaceCheck {
    @Override
    public List<CellFinding> check(List<Row> observations) {
        Map<String, Row> flows = observations.stream()
                .filter(row ->
                        "REPORTED".equals(row.getAs(Col.DERIVATION)) && "FLOW".equals(row.getAs(Col.MEASURE_TYPE)))
                .collect(Collectors.toMap(
                        row -> cell(row, row.getAs(Col.TIME_PERIOD)), row -> row, (one, other) -> one));
        List<CellFinding> findings = new ArrayList<>();
        for (Row year : flows.values()) {
            Row first = flows.get(cell(year, year.getAs(Col.TIME_PERIOD) + "-S1"));
            Row second = flows.get(cell(year, year.getAs(Col.TIME_PERIOD) + "-S2"));
            if (first != null && second != null) {
                Bounds sum = bounds(first).plus(bounds(second));
                if (isOutside(bounds(year), sum)) {
                    findings.add(new CellFinding(
                            "HALVES_NOT_YEAR",
                            Severity.WARNING,
                            year,
                            sum,
                            "its halves are " + first.getAs(Col.RAW_VALUE) + " and " + second.getAs(Col.RAW_VALUE)));
                }
            }
        }
        return findings;
    }

    private boolean isOutside(Bounds year, Bounds sum) {
        return isLess(year.upper(), sum.lower()) || isLess(sum.upper(), year.lower());
    }

    private boolean isLess(Double most, Double least) {
        return most != null && least != null && most < least * (1 - tolerance);
    }

    private static Bounds bounds(Row row) {
        return new Bounds(row.getAs(Col.OBS_VALUE), row.getAs(Col.OBS_VALUE_LOWER), row.getAs(Col.OBS_VALUE_UPPER));
    }

    private static String cell(Row row, String period) {
        return row.getAs(Col.INDICATOR) + " " + row.getAs(Col.STAT_SCOPE) + " " + row.getAs(Col.UNIT_MEASURE) + " "
                + period;
    }
}
