package org.fazhi.schema;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * METRIC.SENTENCE_ID, {@code paragraph.sentence}. A source without sentences (delivered metrics) is one group.
 *
 * @param paragraph -1 where the source has none
 */
public record SentenceId(int paragraph, int sentence) implements Serializable {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");
    private static final SentenceId NONE = new SentenceId(-1, -1);

    public static SentenceId of(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        return form.matches() ? new SentenceId(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))) : NONE;
    }

    /** The same paragraph, and at most {@code apart} sentences between. */
    public boolean isNear(SentenceId other, int apart) {
        return paragraph == other.paragraph && Math.abs(sentence - other.sentence) <= apart;
    }
}
