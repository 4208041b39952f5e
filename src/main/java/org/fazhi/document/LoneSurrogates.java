package org.fazhi.document;

/** Halves of a character that a page or a document names by number (&#xD800;): no encoding can store them. */
final class LoneSurrogates {
    /** The text with U+FFFD, which stands for a lost character, in the place of each. */
    static String lost(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            if (!pair && Character.isSurrogate(text.charAt(i))) {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, '\uFFFD');
            }
            i += pair ? 1 : 0;
        }
        return whole == null ? text : whole.toString();
    }

    private LoneSurrogates() {}
}
