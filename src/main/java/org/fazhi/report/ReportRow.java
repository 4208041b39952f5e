package org.fazhi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.document.Document;
import org.fazhi.heading.Heading;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.script.Mended;
import org.fazhi.script.Span;

/** A file as a row of REPORT, its TEXT behind the last column. */
final class ReportRow {
    static final StructType SCHEMA = Tables.REPORT.schema().add(Col.TEXT, DataTypes.StringType);

    /** A file without a text. */
    static Row of(ReportFile file, String hash, Document document) {
        return row(
                cells(file, hash, document.status(), document.notes()).set(Col.ENCODING, document.encoding()),
                document.text());
    }

    static Row unread(ReportFile file, String hash, String status, String note) {
        return row(cells(file, hash, status, List.of(note)), null);
    }

    static Row of(ReportFile file, String hash, Document document, Heading heading) {
        Mended mended = Mended.of(document.text());
        List<String> notes = new ArrayList<>(heading.notes());
        notes.addAll(document.notes());
        if (!mended.mended().isEmpty()) {
            notes.add("garbled text that reads " + readings(mended));
        }
        RowCells cells = cells(file, hash, status(heading), notes)
                .set(Col.SOURCE_URL, heading.sourceUrl())
                .set(Col.ENCODING, document.encoding())
                .set(Col.SCRIPT, heading.script().code())
                .set(
                        Col.GARBLED_CHARS,
                        mended.garbled().stream().mapToInt(Span::length).sum())
                .set(Col.REPAIRED_CHARS, mended.length())
                .set(Col.TITLE, heading.title())
                .set(Col.ISSUER, heading.issuer())
                .set(Col.AREA_NAME, heading.ambiguousName())
                .set(Col.PERIOD_END, heading.periodEnd())
                .set(Col.DATE_PRINTED, heading.datePrinted())
                .set(Col.DATE_PUBLISHED, heading.datePublished())
                .set(Col.PLACE_CONFLICT, heading.placeConflict())
                .set(Col.PERIOD_CONFLICT, heading.periodConflict());
        if (heading.place() != null) {
            cells.set(Col.REF_AREA, heading.refArea().toString())
                    .set(Col.AREA_NAME, heading.place().name());
        }
        if (heading.period() != null) {
            cells.set(Col.FREQ, heading.period().freq())
                    .set(Col.TIME_PERIOD, heading.period().code())
                    .set(Col.PERIOD_START, heading.period().start());
        }
        return row(cells, document.text());
    }

    private static String readings(Mended mended) {
        return mended.mended().stream()
                .map(reading -> reading.at().start() + " " + reading.reads())
                .collect(Collectors.joining(", "));
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

    private static RowCells cells(ReportFile file, String hash, String status, List<String> notes) {
        return new RowCells(Tables.REPORT)
                .set(Col.DOC_ID, file.docId())
                .set(Col.SOURCE_FILE, file.relative())
                .set(Col.SOURCE_SHA256, hash)
                .set(Col.GARBLED_CHARS, 0)
                .set(Col.REPAIRED_CHARS, 0)
                .set(Col.STATUS, status)
                .set(Col.NOTE, String.join("; ", notes));
    }

    private static Row row(RowCells cells, String text) {
        Row report = cells.row();
        Object[] values = new Object[report.size() + 1];
        for (int i = 0; i < report.size(); i++) {
            values[i] = report.get(i);
        }
        values[report.size()] = text;
        return new GenericRowWithSchema(values, SCHEMA);
    }

    private ReportRow() {}
}
