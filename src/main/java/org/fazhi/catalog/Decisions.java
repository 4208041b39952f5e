package org.fazhi.catalog;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a person decided in a review file, as entries of {@code corrections.yaml}.
 *
 * @param corrections by name, each key with its value as text
 * @param undecided rows without a decision
 */
public record Decisions(Map<String, Map<String, String>> corrections, int undecided) {
    public static final String DECISION = "DECISION";
    public static final String VALUE = "NEW_VALUE";
    public static final String UNIT = "NEW_UNIT";
    public static final String REASON = "REASON";
    public static final String BY = "DECIDED_BY";

    /** Columns that a person fills in. */
    public static final List<String> COLUMNS = List.of(DECISION, VALUE, UNIT, REASON, BY);

    /** Columns that say which cell is meant, and the key of a correction each becomes. */
    private static final Map<String, String> CELL = Map.of(
            "REF_AREA", "ref_area",
            "INDICATOR", "indicator",
            "STAT_SCOPE", "stat_scope",
            "DENOMINATOR", "denominator",
            "TIME_PERIOD", "time_period",
            "RAW_VALUE", "expect");

    private static final Set<String> KNOWN = Set.of("accept", "override", "drop", "flag");

    /** @throws ConfException with every fault of the file, by line */
    public static Decisions read(Path file) throws IOException {
        Faults faults = new Faults();
        Map<String, Map<String, String>> corrections = new LinkedHashMap<>();
        int undecided = 0;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text(file)))) {
            List<String> missing = new ArrayList<>(COLUMNS);
            missing.addAll(CELL.keySet());
            missing.removeAll(parser.getHeaderNames());
            if (!missing.isEmpty()) {
                faults.add(new At(file.toString(), 1), "no column " + String.join(", ", missing));
                faults.throwIfAny();
            }
            Iterator<CSVRecord> records = parser.iterator();
            for (At at = at(file, parser); records.hasNext(); at = at(file, parser)) {
                CSVRecord record = records.next();
                if (!record.isConsistent()) {
                    faults.add(
                            at,
                            record.size() + " fields, the header has "
                                    + parser.getHeaderNames().size());
                } else if (record.get(DECISION).isBlank()) {
                    undecided++;
                } else {
                    decided(record, at, corrections, faults);
                }
            }
        }
        faults.throwIfAny();
        return new Decisions(corrections, undecided);
    }

    private static At at(Path file, CSVParser parser) {
        return new At(file.toString(), (int) parser.getCurrentLineNumber() + 1);
    }

    private static void decided(CSVRecord record, At at, Map<String, Map<String, String>> corrections, Faults faults) {
        String action = record.get(DECISION).strip().toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(action)) {
            faults.add(at, DECISION + " is accept, override, drop or flag, not '" + record.get(DECISION) + "'");
        }
        if (record.get("REF_AREA").isBlank()) {
            faults.add(
                    at,
                    "no cell to decide on: what is doubted here is no reported cell; a thing without an indicator gets one in"
                            + " conf/indicators.yaml");
        }
        if (action.equals("override") == record.get(VALUE).isBlank()) {
            faults.add(at, "override wants a " + VALUE + ", and nothing else does");
        }
        if (record.get(REASON).isBlank() && !action.equals("accept")) {
            faults.add(at, action + " wants a " + REASON);
        }
        String id = List.of("REF_AREA", "INDICATOR", "STAT_SCOPE", "DENOMINATOR", "TIME_PERIOD").stream()
                .map(record::get)
                .filter(part -> !Set.of("_Z", "ALL").contains(part))
                .collect(Collectors.joining("-"));
        Map<String, String> correction = new LinkedHashMap<>();
        CELL.forEach((column, key) -> put(correction, key, record.get(column)));
        correction.put("action", action);
        put(correction, "value", record.get(VALUE));
        put(correction, "unit", record.get(UNIT));
        correction.put(
                "reason",
                record.get(REASON).isBlank() ? "as printed" : record.get(REASON).strip());
        correction.put(
                "source", record.get(BY).isBlank() ? "review" : record.get(BY).strip());
        if (corrections.put(id, correction) != null) {
            faults.add(at, "the cell " + id + " is decided twice");
        }
    }

    private static void put(Map<String, String> correction, String key, String value) {
        if (!value.isBlank()) {
            correction.put(key, value.strip());
        }
    }

    /** UTF-8, or what a spreadsheet of a Chinese system writes. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
