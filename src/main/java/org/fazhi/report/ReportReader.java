package org.fazhi.report;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fazhi.heading.Heading;
import org.fazhi.place.Places;
import org.fazhi.script.Garbled;
import org.fazhi.script.Script;
import org.fazhi.script.Span;

/** One file to one row of REPORT with its TEXT; what is wrong with the file is its STATUS, never an exception. */
final class ReportReader {
    /** Stands for a character the publisher's own file had lost, so that U+FFFD is never stored and no offset moves. */
    private static final char LOST = '\u25A1';

    private final Places places;
    private final Configuration hadoop;

    ReportReader(Places places, Configuration hadoop) {
        this.places = places;
        this.hadoop = hadoop;
    }

    Row read(ReportFile file) {
        byte[] bytes;
        try (InputStream in = new Path(file.path()).getFileSystem(hadoop).open(new Path(file.path()))) {
            bytes = in.readAllBytes();
        } catch (IOException | FSError unreadable) { // Hadoop makes a disk that fails while reading an Error
            return row(file, null, null, "UNREADABLE", String.valueOf(unreadable.getMessage()));
        }
        String hash = sha256(bytes);
        if (!file.isPlainText()) {
            return row(file, hash, null, "NOT_TEXT", "only .txt files are read");
        }
        Optional<Decoded> decoded = Decoded.of(bytes);
        if (decoded.isEmpty()) {
            return row(file, hash, null, "NOT_TEXT", "neither UTF-8, UTF-16 nor GB18030");
        }
        if (decoded.get().text().isBlank()) {
            return row(file, hash, decoded.get(), "EMPTY", "no text");
        }
        return reportRow(file, hash, decoded.get());
    }

    private Row reportRow(ReportFile file, String hash, Decoded decoded) {
        Heading heading = Heading.of(decoded.text(), places);
        int garbled =
                Garbled.spans(decoded.text()).stream().mapToInt(Span::length).sum();
        long lost = decoded.text()
                .chars()
                .filter(character -> character == '\uFFFD')
                .count();
        List<String> notes = new ArrayList<>(heading.notes());
        if (lost > 0) {
            notes.add(lost + " characters lost in the file, stored as " + LOST);
        }
        return RowFactory.create(
                file.docId(),
                file.relative(),
                null,
                hash,
                decoded.encoding(),
                Script.of(decoded.text()).code(),
                garbled,
                heading.title(),
                heading.issuer(),
                heading.refArea() == null ? null : heading.refArea().toString(),
                heading.place() == null
                        ? heading.ambiguousName()
                        : heading.place().name(),
                heading.period() == null ? null : heading.period().freq(),
                heading.period() == null ? null : heading.period().code(),
                heading.period() == null ? null : heading.period().start(),
                heading.periodEnd(),
                heading.datePrinted(),
                heading.datePublished(),
                status(heading),
                String.join("; ", notes),
                decoded.text().replace('\uFFFD', LOST));
    }

    private static String status(Heading heading) {
        if (heading.place() == null) {
            return heading.ambiguousName() == null ? "PLACE_UNKNOWN" : "PLACE_AMBIGUOUS";
        }
        if (heading.period() == null) {
            return "PERIOD_UNKNOWN";
        }
        return heading.corrected() ? "CORRECTED" : "OK";
    }

    private static Row row(ReportFile file, String hash, Decoded decoded, String status, String note) {
        return RowFactory.create(
                file.docId(),
                file.relative(),
                null,
                hash,
                decoded == null ? null : decoded.encoding(),
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                status,
                note,
                decoded == null ? null : decoded.text());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
