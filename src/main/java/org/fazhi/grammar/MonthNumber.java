package org.fazhi.grammar;

/** The number of a month or day, in digits or as a numeral up to 三十一. */
final class MonthNumber {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int TEN = 10;

    /** 0 where the numeral is none of a month or day. */
    static int of(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        int ten = printed.indexOf('十');
        if (ten < 0) {
            return printed.equals("两") ? 2 : printed.length() == 1 ? NUMERALS.indexOf(printed) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : of(printed.substring(0, ten));
        return tens * TEN + (ten + 1 == printed.length() ? 0 : of(printed.substring(ten + 1)));
    }

    private MonthNumber() {}
}
