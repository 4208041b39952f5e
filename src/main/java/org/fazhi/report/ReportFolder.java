package org.fazhi.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.attribute.BasicFileAttributes;
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
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.unsafe.types.UTF8String;
import org.fazhi.heading.Sidecar;
import org.fazhi.schema.InputException;

/** What lies in the reports folder, on any file system Spark can reach. Hidden files (. and _) are not reports. */
final class ReportFolder {
    /** Before the path of a file on the machine's own disk, which is read there directly: what is read is hashed anyway. */
    static final String LOCAL = "file:";

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
            if (files instanceof LocalFileSystem local) {
                collect(local.pathToFile(status.getPath()), found);
            } else {
                collect(files, status, found);
            }
            if (found.isEmpty()) {
                throw new InputException("reports folder " + folder
                        + " holds no file; put the reports (.txt, .html, .pdf, .docx) there");
            }
            return named(found, base.toString());
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InputException(
                    "reports folder " + folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * On the machine's own disk, where Hadoop asks five times for what is known of a file. What can't be asked, a link to
     * nothing, is listed too.
     */
    private static void collect(File file, TreeMap<String, Long> found) throws IOException {
        BasicFileAttributes known = attributes(file);
        if (known == null || !known.isDirectory()) {
            found.put(LOCAL + file, known == null ? 0 : known.size());
            return;
        }
        String[] names = file.list();
        if (names == null) {
            throw new IOException(file + " cannot be listed");
        }
        for (String name : names) {
            if (!isHidden(name)) {
                collect(new File(file, name), found);
            }
        }
    }

    private static BasicFileAttributes attributes(File file) throws IOException {
        try {
            return Files.readAttributes(file.toPath(), BasicFileAttributes.class);
        } catch (FileSystemException | InvalidPathException unknown) {
            return null;
        }
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

    private static boolean isHidden(String name) {
        return name.charAt(0) == '.' || name.charAt(0) == '_';
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
                String stem = stem(path);
                uses.merge(name(stem), 1, Integer::sum);
                stems.add(stem);
            }
        }
        List<ReportFile> named = new ArrayList<>();
        paths.forEach((path, bytes) -> {
            String relative = path.substring(base.length());
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
