package org.fazhi.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JSON Lines file: one object a line, blank lines passed over. */
final class ObjectLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** An object and where it stands, {@code file:line}. */
    record Line(String at, JsonNode object) {
        /** Text of the field; null where it is missing, null or empty. */
        String text(String field) {
            JsonNode value = object.get(field);
            return value == null || value.isNull() || value.asText().isEmpty() ? null : value.asText();
        }

        boolean holds(String field) {
            return object.hasNonNull(field);
        }
    }

    /** The objects of the file; what is none is a fault. */
    static List<Line> read(Path file, List<String> faults) {
        List<Line> objects = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    read(file.getFileName() + ":" + (i + 1), lines.get(i).replace("\uFEFF", ""), objects, faults);
                }
            }
        } catch (MalformedInputException other) {
            faults.add(file + ": not UTF-8; save it as UTF-8");
        } catch (IOException unreadable) {
            faults.add(file + ": cannot be read: " + unreadable.getMessage());
        }
        return objects;
    }

    private static void read(String at, String line, List<Line> objects, List<String> faults) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                objects.add(new Line(at, node));
            } else {
                faults.add(at + ": no JSON object; write one object a line");
            }
        } catch (JsonProcessingException broken) {
            faults.add(at + ": broken JSON: "
                    + broken.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private ObjectLines() {}
}
