package org.fazhi.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.fazhi.document.Unreadable.Why;

/** Lines of a PDF from top to bottom with where they begin and end. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int mostCharacters;
    private float left = Float.MAX_VALUE;
    private float right;
    private float size;
    private int characters;

    private PdfLines(int mostCharacters) throws IOException {
        this.mostCharacters = mostCharacters;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true); // bold print by printing twice
    }

    static List<PdfLine> of(PDDocument pdf, int mostCharacters) throws IOException, Unreadable {
        PdfLines stripper = new PdfLines(mostCharacters);
        try {
            stripper.getText(pdf);
        } catch (TooLong limit) {
            throw new Unreadable(
                    Why.TOO_LARGE, "more than " + mostCharacters + " characters (documents.max_characters)");
        }
        return stripper.lines;
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) throws IOException {
        characters += string.length();
        if (characters > mostCharacters) {
            throw new TooLong();
        }
        text.append(string);
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                left = Math.min(left, position.getXDirAdj());
                right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
                size = Math.max(size, position.getWidthDirAdj());
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String line = text.toString().replace("\0", "").strip();
        if (!line.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), left, right, size, line));
        }
        text.setLength(0);
        left = Float.MAX_VALUE;
        right = 0;
        size = 0;
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
