package org.fazhi.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** A frame as one JSON object a line, empty columns as null. */
final class JsonLines {
    /** Writes beside the file first and renames: whoever reads it finds the old file or the whole new one. */
    static long write(Dataset<Row> frame, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        // No temporary file of the JDK's: those are readable by their owner alone, whatever the umask.
        Path part = file.resolveSibling(".%s.%s.part".formatted(file.getFileName(), UUID.randomUUID()));
        try {
            long rows = writeLines(frame, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long writeLines(Dataset<Row> frame, Path part) throws IOException {
        Dataset<String> objects = frame.select(
                        functions.to_json(functions.struct(functions.col("*")), Map.of("ignoreNullFields", "false")))
                .as(Encoders.STRING());
        long rows = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(part)) {
            for (Iterator<String> all = objects.toLocalIterator(); all.hasNext(); rows++) {
                lines.write(all.next());
                lines.write('\n');
            }
        }
        return rows;
    }

    private JsonLines() {}
}
