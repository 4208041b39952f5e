package org.fazhi.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts at hand by document: what a label's sentence is looked up in. */
public final class Texts {
    private final Map<String, String> byDoc = new HashMap<>();

    public Texts add(String doc, String text) {
        byDoc.put(GoldLabel.stem(doc), text);
        return this;
    }

    public Texts addAll(List<Passage> passages) {
        passages.forEach(passage -> add(passage.id(), passage.text()));
        return this;
    }

    /** The sentence the label stands in; its quote where the text is not at hand. */
    String sentence(GoldLabel label) {
        String text = byDoc.get(label.doc());
        if (text == null || label.end() > text.codePointCount(0, text.length())) {
            return label.quote();
        }
        int from = text.offsetByCodePoints(0, label.start());
        int to = from;
        while (from > 0 && !ends(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !ends(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    private static boolean ends(char c) {
        return c == '。' || c == '\n' || c == '！' || c == '？';
    }
}
