package org.fazhi.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file a run reads.
 *
 * @param path path below the folder given, with forward slashes
 * @param bytes size
 * @param sha256 hexadecimal
 */
public record InputFile(String path, long bytes, String sha256) implements Comparable<InputFile> {
    private static final Comparator<InputFile> ORDER =
            Comparator.comparing(InputFile::path).thenComparing(InputFile::sha256);

    /** All files below a folder, or the one file. */
    public static List<InputFile> below(Path input) {
        try (Stream<Path> found = Files.walk(input)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> of(input, file))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + input, failed);
        }
    }

    /** SHA-256 over names and contents, whatever the order. */
    public static String fingerprint(List<InputFile> files) {
        StringBuilder all = new StringBuilder();
        files.stream().sorted().forEach(file -> all.append(file.path())
                .append('\t')
                .append(file.sha256())
                .append('\n'));
        return Sha256.of(all.toString());
    }

    private static InputFile of(Path input, Path file) {
        String name = file.equals(input)
                ? file.getFileName().toString()
                : input.relativize(file).toString().replace('\\', '/');
        try {
            return new InputFile(name, Files.size(file), Sha256.of(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    @Override
    public int compareTo(InputFile other) {
        return ORDER.compare(this, other);
    }
}
