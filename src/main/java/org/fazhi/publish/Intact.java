package org.fazhi.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a published run still holds every file its manifest lists, with as many bytes. */
final class Intact {
    static boolean is(Path run) {
        try {
            JsonNode tables = Manifest.JSON.readTree(Manifest.of(run).toFile()).path("tables");
            for (JsonNode table : tables) {
                for (JsonNode file : table.path("files")) {
                    Path listed = run.resolve(file.path("path").asText());
                    if (!Files.isRegularFile(listed)
                            || Files.size(listed) != file.path("bytes").asLong()) {
                        return false;
                    }
                }
            }
            return !tables.isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Intact() {}
}
