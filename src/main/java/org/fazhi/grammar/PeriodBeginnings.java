package org.fazhi.grammar;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fazhi.grammar.PeriodForms.Form;
import org.fazhi.script.CharSet;

/**
 * Tells by two chars, or by digits and what follows them, which forms of a period may stand at a place: nearly everywhere
 * none, so that no pattern need be tried.
 */
final class PeriodBeginnings implements Serializable {
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DIGITS_OF_A_NUMBER = 2;

    /** Number of a char among those that a form may have first or second; 0 is none of them. */
    private final char[] numbers = new char[Character.MAX_VALUE + 1];
    /** Forms that may begin with two chars, a bit each: by the number of the first, then of the second. */
    private short[][] pairs = {{}};
    /** Forms that may begin with a number of one or two digits and have the char behind it. */
    private final short[] behindNumber = new short[Character.MAX_VALUE + 1];
    /** Chars that any form may have first: nearly every char of a text is none. */
    private CharSet begins;
    /** 今年: stands for a year in the place of its number. */
    private final WordsAt thisYear;
    /** Forms that may begin with a year and have the char behind it. */
    private final short[] behindYear = new short[Character.MAX_VALUE + 1];
    /** Forms that may begin with a year, whatever follows it. */
    private int year;

    /** Forms that begin with a year and hold another one, and how far behind the first that one stands at most. */
    private int twoYears;

    private int apart;

    /** Forms that end with a word, the chars that such a word begins with, and how far from the beginning at most. */
    private int ending;

    private final BitSet endings = new BitSet();
    private int reach;

    /** @param thisYear words that stand for the year in the place of its number */
    PeriodBeginnings(List<String> thisYear) {
        this.thisYear = new WordsAt(thisYear);
    }

    /** The beginnings of one form. */
    final class OfForm {
        private final short bit;

        private OfForm(Form form) {
            bit = (short) (1 << form.ordinal());
        }

        OfForm with(String firstChars, String secondChars) {
            firstChars.chars().forEach(first -> secondChars.chars().forEach(second -> pair(first, second)));
            return this;
        }

        private void pair(int first, int second) {
            int row = number(first);
            int cell = number(second);
            pairs[row] = Arrays.copyOf(pairs[row], Math.max(pairs[row].length, cell + 1));
            pairs[row][cell] |= bit;
        }

        /** @param behind chars that may follow one of the words */
        OfForm with(List<String> words, String behind) {
            for (String word : words) {
                with(word.substring(0, 1), word.length() > 1 ? word.substring(1, 2) : behind);
            }
            return this;
        }

        /** @param behind chars of which one follows the number of a month, or of years */
        OfForm withNumber(String behind) {
            behind.chars().forEach(c -> behindNumber[c] |= bit);
            return this;
        }

        OfForm withPrintedYear() {
            year |= bit;
            return this;
        }

        /** @param within how many chars behind the first year the second one begins at most */
        OfForm withTwoYears(int within) {
            twoYears |= bit;
            apart = within;
            return this;
        }

        /** @param behind chars of which one follows the year, printed or 今年 */
        OfForm withYear(String behind) {
            behind.chars().forEach(c -> behindYear[c] |= bit);
            return this;
        }

        /** @param within how many chars behind the first one the last word begins at most */
        OfForm endingWith(String firstChars, int within) {
            ending |= bit;
            firstChars.chars().forEach(endings::set);
            reach = Math.max(reach, within);
            return this;
        }
    }

    private int number(int c) {
        if (numbers[c] == 0) {
            numbers[c] = (char) pairs.length;
            pairs = Arrays.copyOf(pairs, pairs.length + 1);
            pairs[numbers[c]] = new short[0];
        }
        return numbers[c];
    }

    OfForm of(Form form) {
        return new OfForm(form);
    }

    /** All forms have been told. */
    void close() {
        begins = CharSet.of(c -> isDigit((char) c) || thisYear.mayBegin((char) c) || pairs[numbers[c]].length > 0);
    }

    /** Forms that may begin at a place, a bit each; a period has two chars at least. */
    int at(char[] text, int at, int to) {
        char c = text[at];
        if (!begins.has(c) || at + 1 >= to) {
            return 0;
        }
        boolean digit = isDigit(c);
        short[] seconds = pairs[numbers[c]];
        int second = numbers[text[at + 1]];
        int forms = second < seconds.length ? seconds[second] : 0;
        forms |= digit ? ofDigits(text, at, to) : ofThisYear(text, at, to);
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
            // the 3年 of 2023年 is no number of years
            boolean isWhole = at == 0 || !isDigit(text[at - 1]);
            return isWhole ? behindNumber[text[end]] : 0;
        }
        if (end - at < YEAR_DIGITS) {
            return 0;
        }
        int forms = isYearWithin(text, end, to) ? twoYears : 0;
        return text[end] == '年' ? forms | year | behindYear(text, end + 1, to) : forms;
    }

    /** Whether digits of another year stand not far behind one. */
    private boolean isYearWithin(char[] text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to && i < from + apart + YEAR_DIGITS && digits < YEAR_DIGITS; i++) {
            digits = isDigit(text[i]) ? digits + 1 : 0;
        }
        return digits == YEAR_DIGITS;
    }

    private int ofThisYear(char[] text, int at, int to) {
        int length = thisYear.lengthAt(text, at, to);
        return length == 0 ? 0 : behindYear(text, at + length, to);
    }

    private int behindYear(char[] text, int at, int to) {
        return at < to ? behindYear[text[at]] : 0;
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
