package org.fazhi.heading;

/**
 * A line that holds something.
 *
 * @param text simplified, without surrounding blanks
 * @param printed the same characters as published
 */
record Line(String text, String printed) {
    private static final int PROSE = 60;
    private static final int SHORT_SENTENCE = 25;

    /** Running text, not a heading, a signature or a field of the page. */
    boolean isProse() {
        return text.length() > PROSE || text.length() > SHORT_SENTENCE && (text.endsWith("。") || text.endsWith("如下:"));
    }
}
