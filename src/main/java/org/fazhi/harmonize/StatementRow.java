package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/** A row of {@link Readings} as a statement. */
record StatementRow(Catalog catalog, Wording wording) {
    private static final String WHOLE_PLACE = "ALL";

    static StatementRow of(Catalog catalog) {
        return new StatementRow(
                catalog, new Wording(catalog.settings().statements().fillers()));
    }

    Statement read(Row row) {
        Row metric = row.getAs(Readings.METRIC);
        Area area = new Area(row.getAs(Col.REF_AREA), row.getAs(Col.AREA_NAME), row.getAs(Col.AREA_LEVEL));
        Integer place = metric.getAs(Col.CHAR_START);
        Integer line = metric.getAs(Col.SOURCE_LINE);
        return new Statement(
                metric.getAs(Col.METRIC_ID),
                StringUtils.defaultString(metric.getAs(Col.DOC_ID)),
                Position.of(metric.getAs(Col.SENTENCE_ID), place != null ? place : line != null ? line : 0),
                catalog.indicator(metric.getAs(Col.INDICATOR)).orElseThrow(),
                StringUtils.defaultIfBlank(metric.getAs(Col.STAT_SCOPE), WHOLE_PLACE),
                wording.normalise(metric.getAs(Col.SUBJECT)),
                metric.getAs(Col.PART_OF),
                metric.getAs(Col.RATE_OF),
                area,
                TimePeriod.parse(row.getAs(Col.TIME_PERIOD)).orElseThrow(),
                row.<LocalDate>getAs(Col.PERIOD_END),
                Accumulation.valueOf(row.getAs(Col.ACCUMULATION)),
                new Bounds(row.getAs(Col.OBS_VALUE), row.getAs(Col.OBS_VALUE_LOWER), row.getAs(Col.OBS_VALUE_UPPER)),
                row.getAs(Col.OBS_QUALIFIER),
                row.getAs(Col.UNIT_MEASURE),
                Status.valueOf(row.getAs(Col.OBS_STATUS)),
                Over.NOTHING,
                precedence(metric.getAs(Col.ISSUER), area, row.<LocalDate>getAs(Col.PERIOD_END)),
                metric.<LocalDate>getAs(Col.DATE_PUBLISHED),
                metric);
    }

    /** The place's own document leads, then those of the levels above it; an issuer of none of these comes last. */
    private int precedence(String issuer, Area area, LocalDate day) {
        List<String> levels = catalog.settings().statements().issuerLevels();
        if (issuer == null) {
            return levels.size();
        }
        if (issuer.contains(area.name())) {
            return levels.indexOf("self");
        }
        return levelsAbove(area.code()).entrySet().stream()
                .filter(above -> catalog.place(above.getValue(), day)
                        .filter(place -> issuer.startsWith(place.name()))
                        .isPresent())
                .map(above -> levels.indexOf(above.getKey()))
                .filter(level -> level >= 0)
                .findFirst()
                .orElse(levels.size());
    }

    /** Level to code, as GB/T 2260 builds it. */
    private static Map<String, String> levelsAbove(String code) {
        Map<String, String> above = new LinkedHashMap<>();
        if (code.length() > 6) {
            above.put("county", code.substring(0, 6));
        }
        above.put("prefecture", code.substring(0, 4) + "00");
        above.put("province", code.substring(0, 2) + "0000");
        above.put("nation", "000000");
        return above;
    }
}
