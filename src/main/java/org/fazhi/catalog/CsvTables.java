package org.fazhi.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * Columns of the CSV files and how a line of each becomes a record. Where a field is faulty another takes its place, so
 * that the rest is checked in the same round; with a fault no catalogue is made.
 */
final class CsvTables {
    static final String[] THEMES = {"THEME", "NAME_ZH", "NAME_EN"};
    static final String[] FAMILIES = {"FAMILY", "KIND", "NAME_ZH", "NAME_EN"};
    static final String[] UNITS = {"WORD", "FAMILY", "FACTOR", "NOTE"};
    static final String[] CONFIDENCE = {"RULE_ID", "LEAST_SCORE", "CONFIDENCE", "FIGURES"};
    static final String[] BREAKS = {"BREAK_ID", "SCOPE", "DATE", "NAME", "SOURCE"};

    static ThemeDef theme(CsvFile.Line line) {
        return new ThemeDef(line.fields()[0], line.fields()[1], line.fields()[2]);
    }

    static UnitFamilyDef family(CsvFile.Line line, Faults faults) {
        try {
            UnitKind kind = UnitKind.valueOf(line.fields()[1].toUpperCase(Locale.ROOT));
            return new UnitFamilyDef(line.fields()[0], kind, line.fields()[2], line.fields()[3]);
        } catch (IllegalArgumentException unknown) {
            faults.add(line.at(), "KIND is count, amount, rate or change, not '" + line.fields()[1] + "'");
            return new UnitFamilyDef(line.fields()[0], UnitKind.COUNT, line.fields()[2], line.fields()[3]);
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
        return new UnitDef(line.fields()[0], line.fields()[1], BigDecimal.ONE);
    }

    static BreakDef breakDef(CsvFile.Line line, Faults faults) {
        LocalDate date = date(line.at(), "DATE", line.fields()[2], faults);
        String[] fields = line.fields();
        return new BreakDef(fields[0], fields[1], date == null ? LocalDate.EPOCH : date, fields[3], fields[4]);
    }

    static ConfidenceDef confidence(CsvFile.Line line, Faults faults) {
        String[] fields = line.fields();
        try {
            double confidence = Double.parseDouble(fields[2]);
            if (confidence >= 0 && confidence <= 1) {
                return new ConfidenceDef(
                        fields[0], Double.parseDouble(fields[1]), confidence, Integer.parseInt(fields[3]));
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        faults.add(line.at(), "LEAST_SCORE and FIGURES are numbers, CONFIDENCE one from 0 to 1");
        return null;
    }

    static LocalDate date(At at, String column, String text, Faults faults) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            faults.add(at, column + " is a date YYYY-MM-DD, not '" + text + "'");
            return null;
        }
    }

    private CsvTables() {}
}
