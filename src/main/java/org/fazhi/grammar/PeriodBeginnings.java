package org.fazhi.grammar;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import org.fazhi.grammar.PeriodForms.Form;

/**
 * Tells by two chars, and by what follows digits, which forms of a period may stand at a place: nearly everywhere none, so
 * that no pattern need be tried.
 */
final class PeriodBeginnings implements Serializable {
    /** No form has more digits side by side. */
    private static final int MOST_DIGITS = 4;

    /** Chars that any form may have first. */
    private final BitSet begins = new BitSet();
    /** Forms that may have the char first, a bit each. */
    private final byte[] first = new byte[Character.MAX_VALUE + 1];
    /** Forms that may have the char second. */
    private final byte[] second = new byte[Character.MAX_VALUE + 1];

    private final BitSet afterDigits = new BitSet();

    /** @param afterDigits chars of which one follows the digits of every form that begins with digits */
    PeriodBeginnings(String afterDigits) {
        afterDigits.chars().forEach(this.afterDigits::set);
    }

    /** The beginnings of one form. */
    final class OfForm {
        private final int bit;

        private OfForm(Form form) {
            bit = 1 << form.ordinal();
        }

        OfForm with(String firstChars, String secondChars) {
            firstChars.chars().forEach(this::first);
            secondChars.chars().forEach(c -> second[c] |= (byte) bit);
            return this;
        }

        private void first(int c) {
            first[c] |= (byte) bit;
            begins.set(c);
        }

        /** @param behind chars that may follow one of the words */
        OfForm with(List<String> words, String behind) {
            for (String word : words) {
                first(word.charAt(0));
                if (word.length() > 1) {
                    second[word.charAt(1)] |= (byte) bit;
                } else {
                    behind.chars().forEach(c -> second[c] |= (byte) bit);
                }
            }
            return this;
        }
    }

    OfForm of(Form form) {
        return new OfForm(form);
    }

    /** Forms that may begin at a place, a bit each; a period has two chars at least. */
    int at(char[] text, int at, int to) {
        if (!begins.get(text[at]) || at + 1 >= to) {
            return 0;
        }
        int forms = first[text[at]] & second[text[at + 1]] & 0xFF;
        return forms != 0 && isDigit(text[at]) && !mayGoOn(text, at, to) ? 0 : forms;
    }

    private boolean mayGoOn(char[] text, int at, int to) {
        int end = at + 1;
        while (end < to && end - at <= MOST_DIGITS && isDigit(text[end])) {
            end++;
        }
        return end < to && afterDigits.get(text[end]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
