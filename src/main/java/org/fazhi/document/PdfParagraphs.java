package org.fazhi.document;

import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines that one paragraph was broken into: a line that fills the column goes on in the next unless that is indented. */
final class PdfParagraphs {
    /** Characters a full line may lack at its end: a mark hangs, a number moves on as a whole. */
    private static final float SHORT_OF_MARGIN = 3;

    private static final float INDENT = 1;
    private static final String SENTENCE_ENDS = "。;\uFF1B:\uFF1A!\uFF01";
    private static final Pattern ITEM =
            Pattern.compile("[一二三四五六七八九十]{1,3}、|[(\uFF08][一二三四五六七八九十\\d]{1,3}[)\uFF09]|\\d{1,2}[.、\uFF0E](?!\\d)");

    static String join(List<PdfLine> lines) {
        float margin = quantile(lines.stream().map(PdfLine::right).sorted().toList(), 0.95f);
        float edge = quantile(lines.stream().map(PdfLine::left).sorted().toList(), 0.05f);
        StringBuilder text = new StringBuilder();
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (before != null) {
                boolean full = before.right() >= margin - SHORT_OF_MARGIN * before.size();
                boolean indented = line.left() > edge + INDENT * line.size();
                boolean opens = ITEM.matcher(line.text()).lookingAt()
                        && SENTENCE_ENDS.indexOf(
                                        before.text().charAt(before.text().length() - 1))
                                >= 0;
                if (!full || indented || opens) {
                    text.append("\n\n");
                } else if (isLatin(before.text().charAt(before.text().length() - 1))
                        && isLatin(line.text().charAt(0))) {
                    text.append(' ');
                }
            }
            text.append(line.text());
            before = line;
        }
        return text.toString();
    }

    private static float quantile(List<Float> sorted, float share) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1))));
    }

    private static boolean isLatin(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    private PdfParagraphs() {}
}
