package org.fazhi.heading;

import java.util.regex.Pattern;

/** Years and dates in Chinese digits (二〇二三年). */
final class ChineseYears {
    private static final Pattern YEAR = Pattern.compile("[二2][〇○零0Oo][〇○零一二三四五六七八九\\d]{2}(?=年)");
    private static final String DIGITS = "〇一二三四五六七八九";

    /** The text with such years in digits, its length kept. */
    static String inDigits(String text) {
        return YEAR.matcher(text).replaceAll(year -> digits(year.group()));
    }

    private static String digits(String year) {
        StringBuilder digits = new StringBuilder();
        for (char character : year.toCharArray()) {
            int digit = DIGITS.indexOf(character);
            digits.append(digit >= 0 ? (char) ('0' + digit) : "○零Oo".indexOf(character) >= 0 ? '0' : character);
        }
        return digits.toString();
    }

    private ChineseYears() {}
}
