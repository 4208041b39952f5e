package org.fazhi.script;

/** The code points of a text, without the boxes and buffers of a stream. */
final class CodePoints {
    static int[] of(String text) {
        int[] points = new int[text.codePointCount(0, text.length())];
        for (int i = 0, at = 0; i < points.length; i++) {
            points[i] = text.codePointAt(at);
            at += Character.charCount(points[i]);
        }
        return points;
    }

    private CodePoints() {}
}
