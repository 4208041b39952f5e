package org.fazhi.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.unsafe.types.UTF8String;
import org.fazhi.heading.Sidecar;
import org.fazhi.schema.InputException;

/** What lies in the reports folder, on any file system Spark can reach. Hidden files (. and _) are not reports. */
final class ReportFolder {
    /**
     * The files below the folder in Spark's order of DOC_ID; a single file is a folder of one.
     *
     * @throws InputException when the folder is missing, unreadable or holds no file
     */
    static List<ReportFile> list(String folder, Configuration hadoop) {
        try {
            Path root = new Path(folder);
            FileSystem files = root.getFileSystem(hadoop);
            if (!files.exists(root)) {
                throw new InputException("reports folder " + folder + " does not exist; name one with --reports DIR");
            }
            FileStatus status = files.getFileStatus(root);
            TreeMap<String, Long> found = new TreeMap<>();
            Path base = status.isFile() ? status.getPath().getParent() : status.getPath();
            boolean onDisk = files instanceof LocalFileSystem;
            if (onDisk) {
                LocalFolder.collect(disk(files, status.getPath()), found);
            } else {
                collect(files, status, found);
            }
            if (found.isEmpty()) {
                throw new InputException("reports folder " + folder
                        + " holds no file; put the reports (.txt, .html, .pdf, .docx) there");
            }
            return onDisk
                    ? named(found, disk(files, base).toString(), LocalFolder::onDisk)
                    : named(found, path(base), path -> path(new Path(path)));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InputException(
                    "reports folder " + folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static java.nio.file.Path disk(FileSystem files, Path path) {
        return ((LocalFileSystem) files).pathToFile(path).toPath();
    }

    private static String path(Path path) {
        return path.toUri().getPath();
    }

    private static void collect(FileSystem files, FileStatus status, TreeMap<String, Long> found) throws IOException {
        if (status.isFile()) {
            found.put(status.getPath().toString(), status.getLen());
            return;
        }
        for (FileStatus below : files.listStatus(status.getPath())) {
            if (!isHidden(below.getPath().getName())) {
                collect(files, below, found);
            }
        }
    }

    static boolean isHidden(String name) {
        return name.charAt(0) == '.' || name.charAt(0) == '_';
    }

    /**
     * The name without ending; where two files share it, the path below the folder tells them apart. A sidecar belongs to
     * every report of its name; one without a report is listed as if it were one, so that it is not overlooked.
     *
     * @param base folder of all, as {@code inFolders} gives it
     * @param inFolders a path without what stands before its folders
     */
    private static List<ReportFile> named(TreeMap<String, Long> paths, String base, UnaryOperator<String> inFolders) {
        Map<String, Integer> uses = new HashMap<>();
        Set<String> stems = new HashSet<>();
        for (String path : paths.keySet()) {
            if (!isSidecar(path)) {
                String stem = stem(path);
                uses.merge(name(stem), 1, Integer::sum);
                stems.add(stem);
            }
        }
        List<ReportFile> named = new ArrayList<>();
        paths.forEach((path, bytes) -> {
            String relative = inFolders.apply(path).substring(base.length());
            relative = relative.startsWith("/") ? relative.substring(1) : relative;
            if (!isSidecar(path)) {
                String stem = stem(path);
                String name = name(stem);
                String beside = stem + Sidecar.ENDING;
                named.add(new ReportFile(
                        path,
                        relative,
                        uses.get(name) == 1 ? name : relative,
                        bytes,
                        paths.containsKey(beside) ? beside : null));
            } else if (!stems.contains(path.substring(0, path.length() - Sidecar.ENDING.length()))) {
                named.add(new ReportFile(path, relative, relative, bytes, path));
            }
        });
        named.sort(Comparator.comparing(file -> UTF8String.fromString(file.docId())));
        return named;
    }

    private static boolean isSidecar(String path) {
        return path.endsWith(Sidecar.ENDING);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stem(String path) {
        int slash = path.lastIndexOf('/');
        return path.substring(0, slash + 1) + ReportFile.withoutEnding(path.substring(slash + 1));
    }

    private ReportFolder() {}
}
