package org.fazhi.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/** Files on the machine's own disk, asked for and opened without Hadoop, which asks five times for what is known of one. */
final class LocalFolder {
    private static final String SCHEME = "file:";

    /** Whether a path is one that this class has listed. */
    static boolean holds(String path) {
        return path.startsWith(SCHEME);
    }

    /** The path on the disk. */
    static String onDisk(String path) {
        return path.substring(SCHEME.length());
    }

    /**
     * Adds each file below, with its size. What the disk tells nothing of (a link to nothing, a name in another encoding) is
     * listed too, with no bytes, so that reading it says why it can't be read.
     *
     * @throws IOException when a folder can't be listed
     */
    static void collect(Path path, Map<String, Long> found) throws IOException {
        BasicFileAttributes known = attributes(path);
        if (known == null || !known.isDirectory()) {
            if (found.put(SCHEME + path, known == null ? 0 : known.size()) != null) {
                throw new IOException("two names are both " + path + " in this locale; set LC_ALL=C.UTF-8");
            }
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
            for (Path below : all) {
                if (!ReportFolder.isHidden(below.getFileName().toString())) {
                    collect(below, found);
                }
            }
        } catch (AccessDeniedException denied) {
            throw new IOException(path + ": Permission denied", denied);
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (FileSystemException unknown) {
            return null;
        }
    }

    private LocalFolder() {}
}
