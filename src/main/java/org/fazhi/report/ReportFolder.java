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
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
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
            String base = status.isFile()
                    ? status.getPath().getParent().toUri().getPath()
                    : status.getPath().toUri().getPath();
            collect(files, status, found);
            if (found.isEmpty()) {
                throw new InputException("reports folder " + folder
                        + " holds no file; put the reports (.txt, .html, .pdf, .docx) there");
            }
            return named(found, base);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InputException(
                    "reports folder " + folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static void collect(FileSystem files, FileStatus status, TreeMap<String, Long> found) throws IOException {
        if (status.isFile()) {
            found.put(status.getPath().toString(), status.getLen());
            return;
        }
        for (FileStatus below : files.listStatus(status.getPath())) {
            char first = below.getPath().getName().charAt(0);
            if (first != '.' && first != '_') {
                collect(files, below, found);
            }
        }
    }

    /**
     * The name without ending; where two files share it, the path below the folder tells them apart. A sidecar belongs to
     * every report of its name; one without a report is listed as if it were one, so that it is not overlooked.
     */
    private static List<ReportFile> named(TreeMap<String, Long> paths, String base) {
        Map<String, Integer> uses = new HashMap<>();
        Set<String> stems = new HashSet<>();
        for (String path : paths.keySet()) {
            if (!isSidecar(path)) {
                uses.merge(ReportFile.withoutEnding(new Path(path).getName()), 1, Integer::sum);
                stems.add(stem(path));
            }
        }
        List<ReportFile> named = new ArrayList<>();
        paths.forEach((path, bytes) -> {
            String relative = new Path(path).toUri().getPath().substring(base.length());
            relative = relative.startsWith("/") ? relative.substring(1) : relative;
            String name = ReportFile.withoutEnding(new Path(path).getName());
            if (!isSidecar(path)) {
                String beside = stem(path) + Sidecar.ENDING;
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

    private static String stem(String path) {
        int slash = path.lastIndexOf('/');
        return path.substring(0, slash + 1) + ReportFile.withoutEnding(path.substring(slash + 1));
    }

    private ReportFolder() {}
}
