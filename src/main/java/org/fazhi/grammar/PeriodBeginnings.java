package org.fazhi.grammar;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import org.fazhi.grammar.PeriodForms.Form;

/**
 * Tells by two chars, or by digits and what follows them, which forms of a period may stand at a place: nearly everywhere
 * none, so that no pattern need be tried.
 */
final class PeriodBeginnings implements Serializable {
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DIGITS_OF_A_NUMBER = 2;

    /** Chars that any form may have first, digits aside. */
    private final BitSet begins = new BitSet();
    /** Forms that may have the char first, a bit each. */
    private final byte[] first = new byte[Character.MAX_VALUE + 1];
    /** Forms that may have the char second. */
    private final byte[] second = new byte[Character.MAX_VALUE + 1];
    /** Forms that may begin with a number of one or two digits and have the char behind it. */
    private final byte[] behindNumber = new byte[Character.MAX_VALUE + 1];
    /** Forms that may begin with 2023年, and those in which a month's number follows it. */
    private int year;

    private int yearAndMonth;
    /** Forms that end with a word, the chars that such a word begins with, and how far from the beginning at most. */
    private int ending;

    private final BitSet endings = new BitSet();
    private int reach;

    /** The beginnings of one form. */
    final class OfForm {
        private final byte bit;

        private OfForm(Form form) {
            bit = (byte) (1 << form.ordinal());
        }

        OfForm with(String firstChars, String secondChars) {
            firstChars.chars().forEach(this::first);
            secondChars.chars().forEach(c -> second[c] |= bit);
            return this;
        }

        private void first(int c) {
            first[c] |= bit;
            begins.set(c);
        }

        /** @param behind chars that may follow one of the words */
        OfForm with(List<String> words, String behind) {
            for (String word : words) {
                first(word.charAt(0));
                if (word.length() > 1) {
                    second[word.charAt(1)] |= bit;
                } else {
                    behind.chars().forEach(c -> second[c] |= bit);
                }
            }
            return this;
        }

        /** @param behind chars of which one follows the number of a month, or of years */
        OfForm withNumber(String behind) {
            behind.chars().forEach(c -> behindNumber[c] |= bit);
            return this;
        }

        OfForm withYear() {
            year |= bit & 0xFF;
            return this;
        }

        OfForm withYearAndMonth() {
            yearAndMonth |= bit & 0xFF;
            return this;
        }

        /** @param within how many chars behind the first one the last word begins at most */
        OfForm endingWith(String firstChars, int within) {
            ending |= bit & 0xFF;
            firstChars.chars().forEach(endings::set);
            reach = Math.max(reach, within);
            return this;
        }
    }

    OfForm of(Form form) {
        return new OfForm(form);
    }

    /** Forms that may begin at a place, a bit each; a period has two chars at least. */
    int at(char[] text, int at, int to) {
        char c = text[at];
        boolean digit = isDigit(c);
        if (at + 1 >= to || !digit && !begins.get(c)) {
            return 0;
        }
        int forms = first[c] & second[text[at + 1]] & 0xFF;
        if (digit) {
            forms |= ofDigits(text, at, to);
        }
        return (forms & ending) != 0 && !mayEnd(text, at, to) ? forms & ~ending : forms;
    }

    private int ofDigits(char[] text, int at, int to) {
        int end = at + 1;
        while (end < to && end - at < YEAR_DIGITS && isDigit(text[end])) {
            end++;
        }
        if (end == to) {
            return 0;
        }
        if (end - at <= MOST_DIGITS_OF_A_NUMBER) {
            return behindNumber[text[end]] & 0xFF;
        }
        if (end - at < YEAR_DIGITS || text[end] != '年') {
            return 0;
        }
        return end + 1 < to && isDigit(text[end + 1]) ? year | yearAndMonth : year;
    }

    private boolean mayEnd(char[] text, int at, int to) {
        for (int i = at + 1; i < to && i <= at + reach; i++) {
            if (endings.get(text[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
