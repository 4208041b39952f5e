package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/**
 * CARRY_OVER_POSSIBLE: more was concluded than came in, so something was carried over from the year before, or the two
 * count differently. Which counts these are follows from the parts of the catalogue's ratios.
 *
 * @param ratios ratios of the catalogue with a numerator
 */
record CarryOverPossible(List<IndicatorDef> ratios) implements PlaceCheck {
    @Override
    public List<CellFinding> check(List<Row> observations) {
        Map<String, Row> cells = observations.stream()
                .filter(row -> "REPORTED".equals(row.getAs(Col.DERIVATION)))
                .filter(row -> "_Z".equals(row.getAs(Col.DENOMINATOR)))
                .collect(Collectors.toMap(row -> cell(row.getAs(Col.INDICATOR), row), row -> row, (one, other) -> one));
        List<CellFinding> findings = new ArrayList<>();
        for (IndicatorDef ratio : ratios) {
            for (Row part : observations) {
                if (ratio.numerator().equals(part.getAs(Col.INDICATOR))) {
                    ratio.denominators().stream()
                            .map(code -> cells.get(cell(code, part)))
                            .filter(whole -> whole != null && exceeds(part, whole))
                            .limit(1)
                            .forEach(whole -> findings.add(finding(part, whole)));
                }
            }
        }
        return findings.stream().distinct().toList();
    }

    private static boolean exceeds(Row part, Row whole) {
        Double least = part.getAs(Col.OBS_VALUE_LOWER);
        Double most = whole.getAs(Col.OBS_VALUE_UPPER);
        return "REPORTED".equals(part.getAs(Col.DERIVATION)) && least != null && most != null && least > most;
    }

    private static CellFinding finding(Row part, Row whole) {
        return new CellFinding(
                "CARRY_OVER_POSSIBLE",
                Severity.INFO,
                part,
                new Bounds(null, 0.0, whole.getAs(Col.OBS_VALUE_UPPER)),
                "more than " + whole.getAs(Col.RAW_VALUE) + " of " + whole.getAs(Col.INDICATOR));
    }

    private static String cell(String indicator, Row row) {
        return indicator + " " + row.getAs(Col.STAT_SCOPE) + " " + row.getAs(Col.UNIT_MEASURE) + " "
                + row.getAs(Col.FREQ) + " " + row.getAs(Col.TIME_PERIOD);
    }
}
