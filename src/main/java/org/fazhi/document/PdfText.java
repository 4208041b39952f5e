package org.fazhi.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.fazhi.catalog.Settings;
import org.fazhi.document.Unreadable.Why;

/** A PDF as text: lines in reading order, running heads and page numbers dropped, lines of one paragraph joined. */
final class PdfText {
    static String of(byte[] bytes, Settings.Documents limits) throws Unreadable {
        BundledFont.use();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            if (pages > limits.maxPages()) {
                throw new Unreadable(
                        Why.TOO_LARGE,
                        pages + " pages, at most " + limits.maxPages() + " are read (documents.max_pages)");
            }
            List<PdfLine> lines = PdfLines.of(pdf, limits.maxCharacters());
            if (lines.isEmpty()) {
                throw new Unreadable(
                        Why.IMAGE_ONLY,
                        pages + " pages without a character: images only, and there is no text recognition");
            }
            return PdfParagraphs.join(RunningHeads.drop(lines));
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Why.ENCRYPTED, "the PDF opens with a password only");
        } catch (IOException broken) {
            throw new Unreadable(Why.DAMAGED, "PDF that cannot be read: " + broken.getMessage());
        }
    }

    private PdfText() {}
}
