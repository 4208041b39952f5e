package org.fazhi.document;

import java.util.List;
import java.util.Map;

/**
 * A file as a text.
 *
 * @param format what the bytes are, null where they are none of the known kinds
 * @param encoding IANA name of the character encoding; null for PDF and DOCX, which name their characters themselves
 * @param text as published, without U+FFFD; null where the file has none, see {@code status}
 * @param around words of the page beside the main text: navigation, fields, footer; empty for other kinds of file
 * @param meta what the file says of itself by name: {@code title}, {@code issuer}, {@code date_published}, {@code source_url},
 *     {@code site_code}
 * @param status null for a file with a text, else NOT_TEXT, EMPTY, ENCRYPTED, IMAGE_ONLY, TOO_LARGE, ZIP_BOMB or DAMAGED
 * @param notes how it was read, or why it was not
 */
public record Document(
        Format format,
        String encoding,
        String text,
        String around,
        Map<String, String> meta,
        String status,
        List<String> notes) {
    /** Stands for a character the publisher's own file had lost, so that U+FFFD is never stored and no offset moves. */
    public static final char LOST = '\u25A1';

    public Document {
        meta = Map.copyOf(meta);
        notes = List.copyOf(notes);
    }

    static Document of(Format format, String encoding, String text) {
        return new Document(format, encoding, text, "", Map.of(), null, List.of());
    }

    static Document without(Format format, Unreadable reason) {
        return new Document(format, null, null, "", Map.of(), reason.why().name(), List.of(reason.getMessage()));
    }

    /** A file that was not opened. */
    public static Document tooLarge(long bytes, long limit) {
        return without(
                null,
                new Unreadable(
                        Unreadable.Why.TOO_LARGE,
                        bytes + " bytes, at most " + limit + " are read (documents.max_bytes)"));
    }

    Document withNote(String note) {
        List<String> more = new java.util.ArrayList<>(notes);
        more.add(note);
        return new Document(format, encoding, text, around, meta, status, more);
    }
}
