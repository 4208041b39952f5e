package org.fazhi.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fazhi.schema.InputException;

/**
 * {@code current.json} names the current run; the {@code current} symlink is the same for people and SQL shells. Each is
 * replaced by one rename, the file first: it is what counts.
 */
final class Pointer {
    private static final String FILE = "current.json";
    private static final String LINK = "current";
    private static final String WHAT_TO_DO = "; `fazhi run` into the same warehouse publishes anew";

    /** @throws InputException when the pointer is damaged, or names a run that is not there */
    static Optional<Snapshot> read(Path warehouse) {
        Path file = warehouse.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode pointer = Manifest.JSON.readTree(file.toFile());
            String path = pointer.path("path").asText();
            Path run = warehouse.resolve(path).normalize();
            if (path.isEmpty() || !Files.exists(Manifest.of(run))) {
                throw new InputException(file + " names no published run" + WHAT_TO_DO);
            }
            return Optional.of(new Snapshot(
                    pointer.path("run_id").asText(),
                    run,
                    pointer.path("fingerprint").asText()));
        } catch (JsonProcessingException damaged) {
            throw new InputException(file + " is damaged: it is no JSON" + WHAT_TO_DO, damaged);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    static void swap(Path warehouse, Snapshot snapshot) throws IOException {
        Path relative = warehouse.relativize(snapshot.path());
        Path next = warehouse.resolve("." + FILE + "." + snapshot.runId());
        Files.write(
                next,
                Manifest.JSON.writeValueAsBytes(Manifest.JSON
                        .createObjectNode()
                        .put("run_id", snapshot.runId())
                        .put("path", relative.toString().replace('\\', '/'))
                        .put("fingerprint", snapshot.fingerprint())
                        .put(
                                "published",
                                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())));
        Durable.force(next);
        Files.move(next, warehouse.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        relink(warehouse, relative, snapshot.runId());
        Durable.force(warehouse);
    }

    /** A file system without symbolic links has current.json alone. */
    private static void relink(Path warehouse, Path relative, String runId) throws IOException {
        Path next = warehouse.resolve("." + LINK + "." + runId);
        try {
            Files.createSymbolicLink(next, relative);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return;
        }
        Files.move(next, warehouse.resolve(LINK), StandardCopyOption.ATOMIC_MOVE);
    }

    private Pointer() {}
}
