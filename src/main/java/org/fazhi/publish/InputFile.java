package org.fazhi.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.fazhi.schema.InputException;

/**
 * A file a run reads.
 *
 * @param path path below the folder given, with forward slashes
 * @param bytes size
 * @param sha256 hexadecimal, or {@value #UNREADABLE}
 */
public record InputFile(String path, long bytes, String sha256) implements Comparable<InputFile> {
    /** Stands for the hash of a file that cannot be read. */
    public static final String UNREADABLE = "unreadable";

    private static final Comparator<InputFile> ORDER =
            Comparator.comparing(InputFile::path).thenComparing(InputFile::sha256);

    /**
     * All files below a folder, or the one file; links are followed.
     *
     * @throws InputException naming the file or folder that cannot be read
     */
    public static List<InputFile> below(Path input) {
        return below(input, InputFile::refuse);
    }

    /**
     * As {@link #below}, but a file that cannot be read is listed with the hash {@value #UNREADABLE}: the run says so
     * of it and goes on.
     *
     * @throws InputException naming the folder that cannot be read
     */
    public static List<InputFile> belowAsFarAsReadable(Path input) {
        return below(input, (file, unreadable) -> UNREADABLE);
    }

    private static List<InputFile> below(Path input, BiFunction<Path, IOException, String> otherwise) {
        try (Stream<Path> found = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> of(input, file, otherwise))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw refused(input, unreadable);
        } catch (UncheckedIOException unreadable) {
            throw refused(input, unreadable.getCause());
        }
    }

    private static String refuse(Path file, IOException unreadable) {
        throw refused(file, unreadable);
    }

    private static InputException refused(Path input, IOException unreadable) {
        Path where = unreadable instanceof FileSystemException system && system.getFile() != null
                ? Path.of(system.getFile())
                : input;
        String why = unreadable instanceof AccessDeniedException
                ? "permission denied"
                : unreadable instanceof FileSystemLoopException
                        ? "a link that leads back to a folder above it"
                        : unreadable instanceof FileSystemException system
                                ? system.getReason()
                                : unreadable.getMessage();
        return new InputException(
                "cannot read " + where + ": " + why + ". Make it readable or move it away, then run again.",
                unreadable);
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

    private static InputFile of(Path input, Path file, BiFunction<Path, IOException, String> otherwise) {
        String name = file.equals(input)
                ? file.getFileName().toString()
                : input.relativize(file).toString().replace('\\', '/');
        long bytes = file.toFile().length();
        try {
            return new InputFile(name, bytes, Sha256.of(file));
        } catch (IOException unreadable) {
            return new InputFile(name, bytes, otherwise.apply(file, unreadable));
        }
    }

    @Override
    public int compareTo(InputFile other) {
        return ORDER.compare(this, other);
    }
}
