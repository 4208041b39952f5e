package org.fazhi.report;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.ConfException;
import org.fazhi.catalog.Settings;
import org.fazhi.document.Document;
import org.fazhi.document.DocumentReader;
import org.fazhi.heading.Headings;
import org.fazhi.heading.Sidecar;
import org.fazhi.place.Places;

/** One file to one row of REPORT with its TEXT; what is wrong with the file is its STATUS, never an exception. */
final class ReportReader {
    /** Files are read whole: no buffer need stand between them and their bytes. */
    private static final int READ_AHEAD = 512;

    private final Places places;
    private final Settings.Documents limits;
    private final DocumentReader documents;
    private final Headings headings;
    private final Configuration hadoop;
    /** Of the first file that is not on the machine's own disk, and so of all below the same folder. */
    private FileSystem files;

    ReportReader(Catalog catalog, Places places, Configuration hadoop) {
        this.places = places;
        this.limits = catalog.settings().documents();
        this.documents = new DocumentReader(limits);
        this.headings = new Headings(places, catalog);
        this.hadoop = hadoop;
    }

    Row read(ReportFile file) {
        try {
            if (file.path().equals(file.sidecar())) {
                return ReportRow.unread(
                        file, sha256(bytes(file.path(), 0)), "BAD_SIDECAR", "no report of this name beside it");
            }
            if (file.bytes() > limits.maxBytes()) {
                return ReportRow.of(
                        file, hashOfStream(file.path()), Document.tooLarge(file.bytes(), limits.maxBytes()));
            }
            byte[] bytes = bytes(file.path(), file.bytes());
            String hash = sha256(bytes);
            try {
                Sidecar beside = file.sidecar() == null ? null : sidecar(file);
                Document document = documents.read(bytes, file.relative());
                return document.status() != null
                        ? ReportRow.of(file, hash, document)
                        : ReportRow.of(
                                file,
                                hash,
                                document,
                                headings.read(document.text(), document.around(), document.meta(), beside));
            } catch (ConfException faults) {
                return ReportRow.unread(file, hash, "BAD_SIDECAR", String.join("; ", faults.faults()));
            }
        } catch (IOException | FSError unreadable) { // Hadoop makes a disk that fails while reading an Error
            return ReportRow.unread(file, null, "UNREADABLE", String.valueOf(unreadable.getMessage()));
        }
    }

    private Sidecar sidecar(ReportFile file) {
        String name = ReportFile.withoutEnding(file.relative()) + Sidecar.ENDING;
        try {
            return Sidecar.of(name, new String(bytes(file.sidecar(), 0), StandardCharsets.UTF_8), places);
        } catch (IOException unreadable) {
            throw new ConfException(List.of(name + ": cannot be read: " + unreadable.getMessage()));
        }
    }

    private InputStream open(String path) throws IOException {
        if (LocalFolder.holds(path)) {
            return new FileInputStream(LocalFolder.onDisk(path));
        }
        Path file = new Path(path);
        if (files == null) {
            files = file.getFileSystem(hadoop);
        }
        return files.open(file, READ_AHEAD);
    }

    /**
     * All of a file.
     *
     * @param listed what the listing has of it, read in one go; a pipe, or a file that has grown, holds more
     */
    private byte[] bytes(String path, long listed) throws IOException {
        byte[] bytes = new byte[(int) listed];
        try (InputStream in = open(path)) {
            int read = in.readNBytes(bytes, 0, bytes.length);
            return all(in, read == bytes.length ? bytes : Arrays.copyOf(bytes, read));
        }
    }

    private static byte[] all(InputStream in, byte[] read) throws IOException {
        int next = in.read();
        if (next < 0) {
            return read;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(read);
        all.write(next);
        in.transferTo(all);
        return all.toByteArray();
    }

    private String hashOfStream(String path) throws IOException {
        MessageDigest hash = newSha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = open(path)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                hash.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newSha256().digest(bytes));
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
