package org.fazhi.heading;

/** Years and dates in Chinese digits (二〇二三年). */
final class ChineseYears {
    private static final String TWO = "二2";
    private static final String ZERO = "〇○零0Oo";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LENGTH = 4;

    /** The text with such years in digits, its length kept. */
    static String inDigits(String text) {
        StringBuilder digits = null;
        for (int end = text.indexOf('年'); end >= 0; end = text.indexOf('年', end + 1)) {
            int start = end - LENGTH;
            if (start >= 0 && isYear(text, start)) {
                digits = digits == null ? new StringBuilder(text) : digits;
                for (int at = start; at < end; at++) {
                    digits.setCharAt(at, digit(text.charAt(at)));
                }
            }
        }
        return digits == null ? text : digits.toString();
    }

    private static boolean isYear(String text, int start) {
        return TWO.indexOf(text.charAt(start)) >= 0
                && ZERO.indexOf(text.charAt(start + 1)) >= 0
                && isDigit(text.charAt(start + 2))
                && isDigit(text.charAt(start + 3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c == '○' || c == '零' || DIGITS.indexOf(c) >= 0;
    }

    private static char digit(char c) {
        int digit = DIGITS.indexOf(c);
        return digit >= 0 ? (char) ('0' + digit) : ZERO.indexOf(c) >= 0 ? '0' : c;
    }

    private ChineseYears() {}
}
