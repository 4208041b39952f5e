package org.fazhi.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Columns of the CSV files and how a line of each becomes a record; null where the line is faulty. */
final class CsvTables {
    static final String[] FAMILIES = {"FAMILY", "KIND", "NAME_ZH", "NAME_EN"};
    static final String[] UNITS = {"WORD", "FAMILY", "FACTOR", "NOTE"};
    static final String[] BREAKS = {"BREAK_ID", "SCOPE", "DATE", "NAME", "SOURCE"};
    static final String[] PLACES = {"CODE", "NAME", "LEVEL", "PARENT", "VALID_FROM", "VALID_TO", "SUCCESSOR", "SOURCE"};

    static UnitFamilyDef family(CsvFile.Line line, Faults faults) {
        try {
            UnitKind kind = UnitKind.valueOf(line.fields()[1].toUpperCase(Locale.ROOT));
            return new UnitFamilyDef(line.fields()[0], kind, line.fields()[2], line.fields()[3]);
        } catch (IllegalArgumentException unknown) {
            faults.add(line.at(), "KIND is count, amount, rate or change, not '" + line.fields()[1] + "'");
            return null;
        }
    }

    static UnitDef unit(CsvFile.Line line, Faults faults) {
        String factor = line.fields()[2];
        try {
            BigDecimal number = new BigDecimal(factor);
            if (number.signum() > 0) {
                return new UnitDef(line.fields()[0], line.fields()[1], number);
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        faults.add(line.at(), "FACTOR is a number above 0, not '" + factor + "'");
        return null;
    }

    static BreakDef breakDef(CsvFile.Line line, Faults faults) {
        LocalDate date = date(line.at(), "DATE", line.fields()[2], faults);
        String[] fields = line.fields();
        return date == null ? null : new BreakDef(fields[0], fields[1], date, fields[3], fields[4]);
    }

    /** Places of all layers; a row replaces the one with the same code and first day. */
    static List<PlaceDef> places(List<ConfFile> layers, CatalogReader reader) {
        Faults faults = reader.faults();
        List<PlaceDef> all = new ArrayList<>();
        Map<String, Integer> index = new HashMap<>();
        for (ConfFile layer : layers) {
            List<CsvFile.Line> lines = CsvFile.parse(layer.name(), layer.text(), PLACES, faults);
            Map<String, Integer> own = new HashMap<>(lines.size() * 2);
            for (CsvFile.Line line : lines) {
                String[] f = line.fields();
                String key = f[0] + "," + f[4];
                Integer first = own.putIfAbsent(key, line.at().line());
                if (first != null) {
                    faults.add(line.at(), "'" + key + "' is said twice, first in line " + first);
                    continue;
                }
                PlaceDef place = place(line, faults);
                Integer below = index.get(key);
                if (place == null) {
                    continue;
                }
                if (below == null) {
                    index.put(key, all.size());
                    all.add(place);
                } else {
                    all.set(below, place);
                }
                reader.where.put("places.csv " + key, line.at());
            }
            reader.inForce("places.csv", layer.name(), lines.size() + " rows", new At(layer.name(), 0));
            reader.digest(layer.text());
        }
        return all;
    }

    private static PlaceDef place(CsvFile.Line line, Faults faults) {
        String[] f = line.fields();
        boolean good = isCode(f[0]);
        if (!good) {
            faults.add(line.at(), "CODE has six digits, or nine for a township, not '" + f[0] + "'");
        }
        LocalDate from = f[4].isEmpty() ? null : date(line.at(), "VALID_FROM", f[4], faults);
        LocalDate to = f[5].isEmpty() ? null : date(line.at(), "VALID_TO", f[5], faults);
        return good ? new PlaceDef(f[0], f[1], f[2], orNull(f[3]), from, to, orNull(f[6]), f[7]) : null;
    }

    private static boolean isCode(String code) {
        if (code.length() != 6 && code.length() != 9) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static LocalDate date(At at, String column, String text, Faults faults) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            faults.add(at, column + " is a date YYYY-MM-DD, not '" + text + "'");
            return null;
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private CsvTables() {}
}
