package org.fazhi.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fazhi.schema.InputException;

/** What lies in the reports folder, on any file system Spark can reach. Hidden files (. and _) are not reports. */
final class ReportFolder {
    /**
     * The files below the folder in order of their paths; a single file is a folder of one.
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
            TreeSet<String> found = new TreeSet<>();
            String base = status.isFile()
                    ? status.getPath().getParent().toUri().getPath()
                    : status.getPath().toUri().getPath();
            collect(files, status, found);
            if (found.isEmpty()) {
                throw new InputException("reports folder " + folder + " holds no file; put the reports (*.txt) there");
            }
            return named(found, base);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InputException(
                    "reports folder " + folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static void collect(FileSystem files, FileStatus status, TreeSet<String> found) throws IOException {
        if (status.isFile()) {
            found.add(status.getPath().toString());
            return;
        }
        for (FileStatus below : files.listStatus(status.getPath())) {
            char first = below.getPath().getName().charAt(0);
            if (first != '.' && first != '_') {
                collect(files, below, found);
            }
        }
    }

    /** The name without ending; where two files share it, the path below the folder tells them apart. */
    private static List<ReportFile> named(TreeSet<String> paths, String base) {
        Map<String, Integer> uses = new HashMap<>();
        for (String path : paths) {
            uses.merge(ReportFile.withoutEnding(new Path(path).getName()), 1, Integer::sum);
        }
        List<ReportFile> named = new ArrayList<>();
        for (String path : paths) {
            String relative = new Path(path).toUri().getPath().substring(base.length());
            relative = relative.startsWith("/") ? relative.substring(1) : relative;
            String name = ReportFile.withoutEnding(new Path(path).getName());
            named.add(new ReportFile(path, relative, uses.get(name) == 1 ? name : relative));
        }
        return named;
    }

    private ReportFolder() {}
}
