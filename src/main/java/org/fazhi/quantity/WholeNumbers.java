package org.fazhi.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.fazhi.script.CharSet;

/** Reads the commonest printed number, a few digits and nothing that goes on from them, without a scan. */
final class WholeNumbers implements Serializable {
    /** All such numbers have few enough digits to be told exactly. */
    private static final int MOST_DIGITS = 15;

    private static final BigDecimal[] POWERS = new BigDecimal[MOST_DIGITS + 1];

    static {
        for (int power = 0; power < POWERS.length; power++) {
            POWERS[power] = BigDecimal.ONE.scaleByPowerOfTen(power);
        }
    }

    /** Chars that may belong to the number where they follow its digits: separators, magnitudes, hedges, signs. */
    private final CharSet goesOn;

    WholeNumbers(HedgeWords inside, HedgeWords after) {
        goesOn = CharSet.of(c -> {
            char plain = Glyphs.plain((char) c);
            return inside.mayStart((char) c)
                    || after.mayStart((char) c)
                    || Glyphs.isDigit(plain)
                    || Glyphs.power(plain) > 0
                    || " .,，%‰-至到".indexOf(plain) >= 0;
        });
    }

    /** Null where none starts at {@code from}, or one that takes more to be read. */
    Found at(CharSequence text, int from) {
        int end = from;
        long value = 0;
        int zeros = 0;
        while (end < text.length() && Glyphs.isDigit(text.charAt(end))) {
            if (end - from == MOST_DIGITS) {
                return null;
            }
            int digit = text.charAt(end) - '0';
            value = value * 10 + digit;
            zeros = digit == 0 ? zeros + 1 : 0;
            end++;
        }
        if (end == from || end < text.length() && goesOn.has(text.charAt(end))) {
            return null;
        }
        Quantity quantity = new Quantity(
                text.subSequence(from, end).toString(),
                BigDecimal.valueOf(value),
                null,
                POWERS[value == 0 ? 0 : zeros],
                POWERS[0],
                false,
                List.of(),
                "");
        return new Found(from, from, end, quantity);
    }
}
