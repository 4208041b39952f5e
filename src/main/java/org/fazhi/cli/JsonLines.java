package org.fazhi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/** A frame as one JSON object a line, empty columns as null. */
final class JsonLines {
    /** The lines of one partition, joined. */
    private record Part(long lines, byte[] utf8) implements Serializable {
        static Part of(Iterator<String> objects) {
            ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
            long lines = 0;
            for (; objects.hasNext(); lines++) {
                utf8.writeBytes(objects.next().getBytes(StandardCharsets.UTF_8));
                utf8.write('\n');
            }
            return new Part(lines, utf8.toByteArray());
        }
    }

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

    private static long writeLines(Dataset<Row> frame, Path file) throws IOException {
        JavaRDD<Part> parts = frame.select(
                        functions.to_json(functions.struct(functions.col("*")), Map.of("ignoreNullFields", "false")))
                .as(Encoders.STRING())
                .toJavaRDD()
                .mapPartitions(objects -> List.of(Part.of(objects)).iterator())
                .persist(StorageLevel.MEMORY_AND_DISK());
        try (OutputStream out = Files.newOutputStream(file)) {
            // All at once: the iterator would make one part and then the next.
            parts.count();
            long lines = 0;
            for (Iterator<Part> all = parts.toLocalIterator(); all.hasNext(); ) {
                Part part = all.next();
                out.write(part.utf8());
                lines += part.lines();
            }
            return lines;
        } finally {
            parts.unpersist();
        }
    }

    private JsonLines() {}
}
