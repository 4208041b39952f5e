package org.fazhi.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fazhi.schema.InputException;

/**
 * The files of one delivery: a file, or all below a folder; names that begin with a dot or an underscore are not
 * looked at.
 *
 * @param root folder that SOURCE_FILE is relative to
 */
record DeliveredFiles(Path root, List<Path> jsonLines) {
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
                if (!isJsonLines(file.getPath())) {
                    throw new InputException("delivered metrics are JSON Lines (.jsonl); cannot read " + file.getPath()
                            + ": move it away or name the file to read");
                }
                system.open(file.getPath()).close();
            }
            if (found.stream().allMatch(file -> file.getLen() == 0)) {
                throw new InputException("no delivered metrics in " + input + ": it is empty");
            }
            Path root = top.isFile() ? top.getPath().getParent() : top.getPath();
            return new DeliveredFiles(
                    root, found.stream().map(FileStatus::getPath).toList());
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

    private static boolean isJsonLines(Path file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || name.endsWith(".jsonl.gz")
                || name.endsWith(".json");
    }

    /** SOURCE_FILE of a file of this delivery. */
    static String relative(String root, String file) {
        return file.startsWith(root + "/") ? file.substring(root.length() + 1) : file;
    }
}
