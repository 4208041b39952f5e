package org.fazhi.heading;

/** Years and dates in Chinese digits (二〇二三年). */
final class ChineseYears {
    private static final String TWO = "二2";
    private static final String ZERO = "〇○零0Oo";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LENGTH = 4;
    private static final char YEAR = '年';

    /** The text with such years in digits, its length kept. */
    static String inDigits(String text) {
        if (text.indexOf(YEAR, LENGTH) < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        turn(chars);
        return new String(chars);
    }

    /** Turns the years among the chars themselves. */
    static void turn(char[] chars) {
        for (int end = LENGTH; end < chars.length; end++) {
            if (chars[end] == YEAR && isYear(chars, end - LENGTH)) {
                for (int at = end - LENGTH; at < end; at++) {
                    chars[at] = digit(chars[at]);
                }
            }
        }
    }

    private static boolean isYear(char[] chars, int start) {
        return TWO.indexOf(chars[start]) >= 0
                && ZERO.indexOf(chars[start + 1]) >= 0
                && isDigit(chars[start + 2])
                && isDigit(chars[start + 3]);
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
