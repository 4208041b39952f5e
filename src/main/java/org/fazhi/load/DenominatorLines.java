package org.fazhi.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fazhi.schema.InputException;

/** A small delivered table, CSV with a header or JSON Lines, as the texts of its fields. */
final class DenominatorLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * @param number in the file, from 1
     * @param fields name to text; a field left out or null is not there
     */
    record Line(int number, Map<String, String> fields) {}

    /**
     * @param faults receives {@code file:line: what} for each line that cannot be read
     * @throws InputException where the file cannot be read at all
     */
    static List<Line> of(Path file, List<String> faults) {
        String text = text(file);
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                ? csv(text, file, faults)
                : jsonLines(text, file, faults);
    }

    private static String text(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw new InputException("--denominators " + file + " is not UTF-8; save it as UTF-8", broken);
        } catch (IOException unreadable) {
            throw new InputException("cannot read --denominators " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<Line> csv(String text, Path file, List<String> faults) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                int number = (int) parser.getCurrentLineNumber();
                if (line.isConsistent()) {
                    lines.add(new Line(number, present(line.toMap())));
                } else {
                    faults.add(file + ":" + number + ": " + line.size() + " fields, the header has "
                            + parser.getHeaderNames().size());
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            faults.add(file + ": no CSV: " + broken.getMessage());
        }
        return lines;
    }

    private static List<Line> jsonLines(String text, Path file, List<String> faults) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonNode node = JSON.readTree(line);
                if (node.isObject()) {
                    lines.add(new Line(number, present(fields(node))));
                } else {
                    faults.add(file + ":" + number + ": not a JSON object");
                }
            } catch (JsonProcessingException broken) {
                faults.add(file + ":" + number + ": no JSON: " + broken.getOriginalMessage());
            }
        }
        return lines;
    }

    private static Map<String, String> fields(JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            fields.put(field.getKey(), value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString());
        });
        return fields;
    }

    private static Map<String, String> present(Map<String, String> fields) {
        Map<String, String> present = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (text != null && !text.isBlank()) {
                present.put(name, text.strip());
            }
        });
        return present;
    }

    private DenominatorLines() {}
}
