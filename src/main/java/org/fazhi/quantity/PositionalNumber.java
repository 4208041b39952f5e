package org.fazhi.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.catalog.HedgeDef.Rule;

/** Chinese digits side by side: 二〇二三. */
final class PositionalNumber extends NumberScanner {
    PositionalNumber(CharSequence text, int from, HedgeWords inner, List<Rule> hedges) {
        super(text, from, inner, hedges);
    }

    /** Whether digits stand here that name no range, and no 十 or 百 behind. */
    boolean stands() {
        int length = 0;
        while (length <= MAX_SIGNIFICANT && Glyphs.chineseDigit(peek(length)) >= 0) {
            length++;
        }
        boolean range = length == 2 && Glyphs.chineseDigit(peek(1)) == Glyphs.chineseDigit(peek()) + 1;
        return length >= 2 && !range && Glyphs.power(peek(length)) == 0;
    }

    @Override
    boolean scan() {
        long number = 0;
        int zeros = 0;
        int digits = 0;
        while (Glyphs.chineseDigit(peek()) >= 0) {
            int digit = Glyphs.chineseDigit(peek());
            number = number * 10 + digit;
            zeros = digit == 0 ? zeros + 1 : 0;
            if (++digits > MAX_SIGNIFICANT) {
                return false;
            }
            at++;
        }
        value = BigDecimal.valueOf(number);
        unitExponent = number == 0 ? 0 : zeros;
        return true;
    }
}
