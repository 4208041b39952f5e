package org.fazhi.heading;

/**
 * A line that holds something.
 *
 * @param text simplified, without surrounding blanks
 * @param page all that is seen of the published text, of which the line begins at {@code start}
 */
record Line(String text, String page, int start) {
    private static final int PROSE = 60;
    private static final int SHORT_SENTENCE = 25;

    /** The same characters as published. */
    String printed() {
        return page.substring(start, start + text.length());
    }

    /** Running text, not a heading, a signature or a field of the page. */
    boolean isProse() {
        return text.length() > PROSE || text.length() > SHORT_SENTENCE && (text.endsWith("。") || text.endsWith("如下:"));
    }
}
