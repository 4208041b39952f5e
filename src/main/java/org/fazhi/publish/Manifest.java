package org.fazhi.publish;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.schema.TableDef;

/** {@code manifest.json}: what a run was made of and every file it holds, with bytes and SHA-256. Written last. */
final class Manifest {
    static final String FILE = "manifest.json";
    static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static void write(RunFolder run, List<TableDef> tables, RunInputs inputs, YearMonth asOf, Map<String, ?> notes)
            throws IOException {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("run_id", run.runId());
        manifest.put("created", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        manifest.put("fingerprint", inputs.fingerprint());
        manifest.put("as_of", asOf.toString());
        manifest.put("code", inputs.code());
        manifest.put("spark", inputs.spark());
        manifest.put("java", Runtime.version().toString());
        manifest.put("catalogue_sha256", inputs.catalogueHash());
        manifest.set("settings", JSON.valueToTree(inputs.settings()));
        manifest.set("inputs", JSON.valueToTree(inputs.files()));
        new TreeMap<>(notes).forEach((name, note) -> manifest.set(name, JSON.valueToTree(note)));
        ArrayNode entries = manifest.putArray("tables");
        for (TableDef table : tables) {
            entries.add(table(run, table));
        }
        Files.write(run.path().resolve(FILE), JSON.writeValueAsBytes(manifest));
    }

    /** What a run was made of otherwise than these inputs: SOURCE, CATALOGUE, CODE, in this order. */
    static List<String> differences(Path run, RunInputs inputs) {
        try {
            JsonNode manifest = JSON.readTree(of(run).toFile());
            List<String> differ = new ArrayList<>();
            if (!manifest.path("inputs").equals(JSON.readTree(JSON.writeValueAsBytes(inputs.files())))) {
                differ.add("SOURCE");
            }
            if (!manifest.path("catalogue_sha256").asText().equals(inputs.catalogueHash())) {
                differ.add("CATALOGUE");
            }
            if (!manifest.path("code").asText().equals(inputs.code())
                    || !manifest.path("spark").asText().equals(inputs.spark())) {
                differ.add("CODE");
            }
            return differ;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + of(run), unreadable);
        }
    }

    /** The input files of a published run. */
    static List<InputFile> inputs(Path run) {
        try {
            return JSON.convertValue(JSON.readTree(of(run).toFile()).path("inputs"), new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + of(run), unreadable);
        }
    }

    private static ObjectNode table(RunFolder run, TableDef table) throws IOException {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("name", table.name());
        entry.put("grain", table.grain());
        entry.set("key", JSON.valueToTree(table.key()));
        entry.put("rows", run.rowsWritten().get(table.name()));
        entry.put("schema", table.schema().toDDL());
        ArrayNode files = entry.putArray("files");
        for (InputFile file : InputFile.below(run.folder(table))) {
            files.addObject()
                    .put("path", table.name() + "/" + file.path())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256());
        }
        return entry;
    }

    static Path of(Path run) {
        return run.resolve(FILE);
    }

    private Manifest() {}
}
