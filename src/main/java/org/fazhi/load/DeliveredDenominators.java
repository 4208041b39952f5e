package org.fazhi.load;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;
import org.fazhi.schema.InputException;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/**
 * The file of {@code --denominators}: what rates per head are over. One value a line with REF_AREA, TIME_PERIOD (a
 * year), INDICATOR (POPULATION, HOUSEHOLDS, …), OBS_VALUE (at least 1: heads are counted) and SOURCE, as CSV with a header ({@code .csv}) or
 * JSON Lines. A yardstick with a fault would bend every rate, so any fault refuses the file: each is listed with its line.
 */
public final class DeliveredDenominators {
    private static final List<String> FIELDS =
            List.of(Col.REF_AREA, Col.TIME_PERIOD, Col.INDICATOR, Col.OBS_VALUE, Col.SOURCE);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int DIGITS = 15;

    private final Path file;
    private final Catalog catalog;
    private final List<String> faults = new ArrayList<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();

    private DeliveredDenominators(Path file, Catalog catalog) {
        this.file = file;
        this.catalog = catalog;
    }

    /**
     * @return table DENOMINATOR
     * @throws InputException listing every fault with file and line
     */
    public static Dataset<Row> read(SparkSession spark, String file, Catalog catalog) {
        List<Row> rows = new DeliveredDenominators(Path.of(file), catalog).rows();
        return spark.createDataFrame(rows, Tables.DENOMINATOR.schema());
    }

    List<Row> rows() {
        if (!Files.isRegularFile(file)) {
            throw new InputException("--denominators " + file + ": no such file. Name a .csv or .jsonl file.");
        }
        List<Row> rows = new ArrayList<>();
        for (DenominatorLines.Line line : DenominatorLines.of(file, faults)) {
            int before = faults.size();
            check(line);
            if (faults.size() == before) {
                rows.add(row(line));
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(file + ": holds no value");
        }
        if (!faults.isEmpty()) {
            throw new InputException("--denominators cannot be used, " + faults.size() + " faults:\n  "
                    + String.join("\n  ", faults) + "\nCorrect them, or leave the option out.");
        }
        return rows;
    }

    private void check(DenominatorLines.Line line) {
        Map<String, String> fields = line.fields();
        FIELDS.stream().filter(name -> !fields.containsKey(name)).forEach(name -> fault(line, name + " is missing"));
        fields.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> fault(line, "unknown field " + name + "; known are " + String.join(", ", FIELDS)));
        checkArea(line, fields.get(Col.REF_AREA));
        String period = fields.get(Col.TIME_PERIOD);
        if (period != null
                && TimePeriod.parse(period)
                        .filter(year -> "A".equals(year.freq()))
                        .isEmpty()) {
            fault(line, "TIME_PERIOD '" + period + "' is no year");
        }
        String indicator = fields.get(Col.INDICATOR);
        if (indicator != null && !CODE.matcher(indicator).matches()) {
            fault(line, "INDICATOR '" + indicator + "' is no code in capitals, such as POPULATION");
        }
        checkValue(line, fields.get(Col.OBS_VALUE));
        List<String> key = FIELDS.subList(0, 3).stream().map(fields::get).toList();
        Integer first = seen.putIfAbsent(key, line.number());
        if (first != null && !key.contains(null)) {
            fault(line, String.join(" ", key) + " is said twice, first in line " + first);
        }
    }

    private void checkArea(DenominatorLines.Line line, String code) {
        if (code != null && catalog.places(code).isEmpty()) {
            fault(line, "REF_AREA '" + code + "': no place has this code");
        }
    }

    private void checkValue(DenominatorLines.Line line, String text) {
        if (text == null) {
            return;
        }
        try {
            BigDecimal value = new BigDecimal(text);
            if (value.compareTo(BigDecimal.ONE) < 0) {
                fault(line, "OBS_VALUE " + text + " is below 1");
            } else if (value.precision() - value.scale() > DIGITS) {
                fault(line, "OBS_VALUE " + text + " has more than " + DIGITS + " digits");
            } else {
                checkUnit(line, value);
            }
        } catch (NumberFormatException wrong) {
            fault(line, "OBS_VALUE '" + text + "' is no number");
        }
    }

    /** Yearbooks print people in ten thousands: a county of 58 is one of 580,000. */
    private void checkUnit(DenominatorLines.Line line, BigDecimal value) {
        Map<String, String> fields = line.fields();
        String code = fields.getOrDefault(Col.REF_AREA, "");
        String level = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
        Integer least = catalog.settings()
                .comparison()
                .leastHeads()
                .getOrDefault(fields.getOrDefault(Col.INDICATOR, ""), Map.of())
                .get(level);
        if (least != null && code.length() == 6 && value.compareTo(BigDecimal.valueOf(least)) < 0) {
            fault(
                    line,
                    "OBS_VALUE " + value.toPlainString() + " is below " + least + ", fewer than any " + level
                            + " has: give heads, not ten thousands (comparison.least_heads)");
        }
    }

    private Row row(DenominatorLines.Line line) {
        RowCells cells = new RowCells(Tables.DENOMINATOR);
        line.fields().forEach(cells::set);
        return cells.set(Col.OBS_VALUE, Double.valueOf(line.fields().get(Col.OBS_VALUE)))
                .set(Col.SOURCE_FILE, file.getFileName().toString())
                .set(Col.SOURCE_LINE, line.number())
                .row();
    }

    private void fault(DenominatorLines.Line line, String what) {
        faults.add(file + ":" + line.number() + ": " + what);
    }
}
