package org.fazhi.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fazhi.schema.InputException;

/**
 * The files of one delivery: a file, or all below a folder; names that begin with a dot or an underscore, and {@code
 * .md}, are not looked at.
 *
 * @param root folder that SOURCE_FILE is relative to
 */
record DeliveredFiles(Path root, List<Path> jsonLines, List<Path> csv, List<Path> parquet) {
    private static final List<String> JSON_LINES = List.of(".jsonl", ".ndjson", ".jsonl.gz", ".json");
    private static final List<String> CSV = List.of(".csv");
    private static final List<String> PARQUET = List.of(".parquet");

    static DeliveredFiles find(String input, Configuration hadoop) {
        Path path = new Path(input);
        try {
            FileSystem system = path.getFileSystem(hadoop);
            if (!system.exists(path)) {
                throw new InputException(
                        "no such file or folder of delivered metrics: " + input + "; name one with --metrics");
            }
            FileStatus top = system.getFileStatus(path);
            List<FileStatus> found = new ArrayList<>();
            if (top.isFile()) {
                found.add(top);
            } else {
                collect(system, top.getPath(), found);
            }
            found.sort(Comparator.comparing(file -> file.getPath().toString()));
            for (FileStatus file : found) {
                check(file.getPath());
                system.open(file.getPath()).close();
            }
            if (found.stream().allMatch(file -> file.getLen() == 0)) {
                throw new InputException("no delivered metrics in " + input + ": it is empty");
            }
            Path root = top.isFile() ? top.getPath().getParent() : top.getPath();
            return new DeliveredFiles(root, ending(found, JSON_LINES), ending(found, CSV), ending(found, PARQUET));
        } catch (IOException unreadable) {
            throw new InputException(
                    "cannot read delivered metrics in " + input + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static void collect(FileSystem system, Path folder, List<FileStatus> into) throws IOException {
        for (FileStatus entry : system.listStatus(folder)) {
            String name = entry.getPath().getName();
            if (name.startsWith(".") || name.startsWith("_") || name.endsWith(".md")) {
                continue;
            }
            if (entry.isDirectory()) {
                collect(system, entry.getPath(), into);
            } else {
                into.add(entry);
            }
        }
    }

    private static void check(Path file) {
        boolean known = Stream.of(JSON_LINES, CSV, PARQUET).anyMatch(endings -> isOf(file, endings));
        if (!known) {
            throw new InputException(
                    "delivered metrics are JSON Lines (.jsonl), CSV (.csv) or Parquet (.parquet); cannot read " + file
                            + ": move it away or name the file to read");
        }
    }

    private static List<Path> ending(List<FileStatus> files, List<String> endings) {
        return files.stream()
                .filter(file -> file.getLen() > 0)
                .map(FileStatus::getPath)
                .filter(file -> isOf(file, endings))
                .toList();
    }

    private static boolean isOf(Path file, List<String> endings) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    /** SOURCE_FILE of a file of this delivery. */
    String relative(Path file) {
        return relative(root.toUri().getPath(), file.toUri().getPath());
    }

    static String relative(String root, String file) {
        return file.startsWith(root + "/") ? file.substring(root.length() + 1) : file;
    }
}
