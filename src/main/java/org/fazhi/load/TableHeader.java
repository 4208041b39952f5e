package org.fazhi.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.catalog.Settings;
import org.fazhi.schema.Col;
import org.fazhi.schema.InputException;

/**
 * The columns of a delivered table as fields.
 *
 * @param fields by position; null for a column nothing is read from
 * @param unknown names of those columns
 */
record TableHeader(List<String> fields, List<String> unknown) implements java.io.Serializable {
    private static final List<List<String>> REQUIRED = List.of(
            List.of(Col.REF_AREA, Col.AREA_NAME),
            List.of(Col.INDICATOR, Col.SUBJECT),
            List.of(Col.RAW_VALUE),
            List.of(Col.RAW_UNIT),
            List.of(Col.TIME_PERIOD, Col.RAW_PERIOD));

    /**
     * @param at file, or file and line, as a person would open it
     * @throws InputException where a required field has no column, or a field has two
     */
    static TableHeader of(String at, List<String> columns, Settings.Columns otherNames) {
        Map<String, String> byName = byName(otherNames);
        List<String> fields = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String column : columns) {
            String field = byName.get(normal(column));
            if (field == null) {
                unknown.add(column.strip());
            } else if (fields.contains(field)) {
                throw new InputException(at + ": two columns for " + field + found(columns));
            }
            fields.add(field);
        }
        for (List<String> either : REQUIRED) {
            if (either.stream().noneMatch(fields::contains)) {
                throw new InputException(at + ": no column " + String.join(" or ", either) + found(columns));
            }
        }
        return new TableHeader(fields, unknown);
    }

    private static String found(List<String> columns) {
        return "; columns found: " + String.join(", ", columns)
                + ". Rename a column, or add its name to delivered.columns of conf/pipeline.yaml";
    }

    private static Map<String, String> byName(Settings.Columns otherNames) {
        Map<String, String> byName = new HashMap<>();
        Map.of(
                        Col.REF_AREA, otherNames.refArea(),
                        Col.AREA_NAME, otherNames.areaName(),
                        DeliveredFields.PARENT_NAME, otherNames.parentName(),
                        Col.INDICATOR, otherNames.indicator(),
                        Col.SUBJECT, otherNames.subject(),
                        Col.RAW_VALUE, otherNames.rawValue(),
                        Col.RAW_UNIT, otherNames.rawUnit(),
                        Col.RAW_PERIOD, otherNames.rawPeriod(),
                        Col.TIME_PERIOD, otherNames.timePeriod())
                .forEach((field, names) -> names.forEach(name -> byName.put(normal(name), field)));
        DeliveredFields.ALL.forEach(field -> byName.put(field, field));
        return byName;
    }

    private static String normal(String column) {
        return column.strip().toUpperCase(Locale.ROOT);
    }
}
