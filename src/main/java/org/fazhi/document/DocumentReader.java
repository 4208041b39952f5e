package org.fazhi.document;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalog.Settings;
import org.fazhi.document.Unreadable.Why;
import org.fazhi.script.Unseen;

/** Files as texts. Libraries for a kind of file are loaded when the first file of that kind comes. Safe for several threads. */
public final class DocumentReader {
    private final Settings.Documents limits;

    public DocumentReader(Settings.Documents limits) {
        this.limits = limits;
    }

    /** Never fails: a file without a text says why in its STATUS. */
    public Document read(byte[] bytes, String fileName) {
        Document document = read(bytes);
        if (document.text() != null) {
            document = checked(document);
        }
        Format format = document.format();
        return format == null || format.fits(fileName)
                ? document
                : document.withNote("named ." + Format.ending(fileName) + ", is " + format.title());
    }

    private Document read(byte[] bytes) {
        if (bytes.length > limits.maxBytes()) {
            return Document.tooLarge(bytes.length, limits.maxBytes());
        }
        Format format = format(bytes);
        try {
            return switch (format) {
                case PDF -> Document.of(format, null, PdfText.of(bytes, limits));
                case DOCX -> Document.of(format, null, DocxText.of(bytes, limits));
                default -> written(bytes);
            };
        } catch (Unreadable reason) {
            return Document.without(format == Format.TEXT || reason.why() == Why.NOT_TEXT ? null : format, reason);
        } catch (RuntimeException | StackOverflowError hostile) { // a library that stumbles over a made-up file
            return Document.without(
                    format, new Unreadable(Why.DAMAGED, format.title() + " that cannot be read: " + hostile));
        }
    }

    private static Format format(byte[] bytes) {
        if (Magic.isPdf(bytes)) {
            return Format.PDF;
        }
        return Magic.isZip(bytes) || Magic.isOle2(bytes) ? Format.DOCX : Format.TEXT;
    }

    private Document written(byte[] bytes) throws Unreadable {
        if (Magic.isImage(bytes)) {
            throw new Unreadable(Why.NOT_TEXT, "an image");
        }
        if (Magic.isRtf(bytes)) {
            throw new Unreadable(Why.NOT_TEXT, "rich text (RTF); save it as .docx or .txt");
        }
        Optional<Decoded> declared = HtmlCharset.of(bytes).flatMap(charset -> Decoded.declared(bytes, charset));
        Decoded decoded = declared.or(() -> Decoded.of(bytes))
                .orElseThrow(() -> new Unreadable(Why.NOT_TEXT, Decoded.misfit(bytes)));
        return Magic.isPage(decoded.text())
                ? HtmlText.of(decoded, limits)
                : Document.of(Format.TEXT, decoded.encoding(), decoded.text());
    }

    private Document checked(Document document) {
        String text = document.text();
        if (text.length() > limits.maxCharacters()) {
            return Document.without(
                    document.format(),
                    new Unreadable(
                            Why.TOO_LARGE,
                            text.length() + " characters, at most " + limits.maxCharacters()
                                    + " are read (documents.max_characters)"));
        }
        boolean blank = Unseen.isBlank(text);
        String whole = document.format() == Format.TEXT
                ? text
                : LoneSurrogates.lost(text); // decoded strictly, a text has none
        long lost = whole.indexOf('\uFFFD') < 0
                ? 0
                : whole.chars().filter(character -> character == '\uFFFD').count();
        Document stored = new Document(
                document.format(),
                document.encoding(),
                whole.replace('\uFFFD', Document.LOST),
                document.around(),
                document.meta(),
                blank ? Why.EMPTY.name() : null,
                blank ? List.of("no text") : document.notes());
        return lost == 0 ? stored : stored.withNote(lost + " characters lost in the file, stored as " + Document.LOST);
    }
}
