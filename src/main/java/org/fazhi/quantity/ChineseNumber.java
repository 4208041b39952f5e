package org.fazhi.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.catalog.HedgeDef;
import org.fazhi.catalog.HedgeDef.Rule;

/** Numerals by their magnitudes: 三百二十, 三四百, 十余万, 三万五, 一点五亿, 几十. */
final class ChineseNumber extends NumberScanner {
    private long sectionLow;
    private long sectionHigh;
    private int sectionUnit;
    private boolean sectionIsRange;
    private boolean sectionIsOneDigit;

    ChineseNumber(CharSequence text, int from, HedgeWords inner, List<Rule> hedges) {
        super(text, from, inner, hedges);
    }

    @Override
    boolean scan() {
        long low = 0;
        long high = 0;
        boolean any = false;
        boolean range = false;
        int before = Integer.MAX_VALUE;
        while (true) {
            int start = at;
            int decimals = 0;
            long fraction = 0;
            // 一亿千克: behind 亿 no number goes on with a magnitude of its own
            if (any && isMagnitudeAlone() || !scanSection()) {
                if (any || Glyphs.power(peek()) < 4) {
                    break;
                }
                bare = true;
                sectionLow = 1;
                sectionHigh = 1;
            } else if (!any && peek() == '点' && Glyphs.chineseDigit(peek(1)) >= 0) {
                at++;
                while (Glyphs.chineseDigit(peek()) >= 0 && decimals < MAX_SIGNIFICANT) {
                    fraction = fraction * 10 + Glyphs.chineseDigit(peek());
                    decimals++;
                    at++;
                }
            }
            int hedge = hedgeLength();
            int power = greatPower(hedge);
            if (power >= before) {
                at = start;
                break;
            }
            if (hedge > 0) {
                hedges.add(innerHedge().rule());
            }
            at += hedge + (power == 0 ? 0 : power == 12 ? 2 : 1);
            if (decimals > 0) {
                value = BigDecimal.valueOf(sectionLow)
                        .add(BigDecimal.valueOf(fraction, decimals))
                        .scaleByPowerOfTen(power);
                unitExponent = power - decimals;
                stepExponent = unitExponent;
                rounded = true;
                magnitude = power;
                return value.precision() <= MAX_SIGNIFICANT + power;
            }
            // 三万五 is 35,000
            int place = power == 0 && any && sectionIsOneDigit ? before - 1 : power;
            low += sectionLow * pow(place);
            high += sectionHigh * pow(place);
            unitExponent = sectionUnit + place;
            range |= sectionIsRange;
            rounded |= power > 0;
            any = true;
            before = power;
            magnitude = power;
            if (power == 0 || hedge > 0) {
                break;
            }
        }
        value = BigDecimal.valueOf(low);
        rangeUpper = range ? BigDecimal.valueOf(high) : null;
        stepExponent = unitExponent;
        return any;
    }

    private boolean isMagnitudeAlone() {
        int power = Glyphs.power(peek());
        return power > 0 && power < 4;
    }

    /** A numeral below 万. */
    private boolean scanSection() {
        sectionLow = 0;
        sectionHigh = 0;
        sectionUnit = 0;
        sectionIsRange = false;
        int start = at;
        int before = 4;
        boolean zero = false;
        while (before > 0) {
            while (peek() == '零') {
                zero = true;
                at++;
            }
            int digit = Glyphs.chineseDigit(peek());
            int length = digit > 0 ? 1 : 0;
            long low = Math.max(digit, 1);
            long high = low;
            boolean several = false;
            if (length == 1 && Glyphs.chineseDigit(peek(1)) == digit + 1 && before > 1) {
                // 三四百: two neighbours name a range
                high = digit + 1;
                length = 2;
            } else if (Glyphs.isVague(peek()) && (Glyphs.power(peek(1)) > 0 || before == 1)) {
                low = before == 1 ? 1 : 2;
                high = 9;
                several = true;
                length = 1;
            }
            int power = Glyphs.power(peek(length));
            boolean named = power > 0 && power < 4;
            if (named ? power >= before : length == 0) {
                break;
            }
            at += length + (named ? 1 : 0);
            bare |= length == 0 && power > 1 && start == at - 1;
            int place = named ? power : zero || before == 4 ? 0 : before - 1;
            sectionLow += low * pow(place);
            sectionHigh += several ? 10 * pow(place) - 1 : high * pow(place);
            sectionIsRange |= high > low;
            sectionUnit = place;
            before = named ? power : 0;
            zero = false;
        }
        sectionIsOneDigit = at == start + 1 && sectionLow < 10;
        return at > start;
    }

    /** A hedge inside a numeral counts only where 万 or 亿 follows it (三十余万). */
    private int hedgeLength() {
        HedgeDef hedge = innerHedge();
        int length = hedge == null ? 0 : hedge.word().length();
        return length > 0 && Glyphs.power(peek(length)) >= 4 ? length : 0;
    }

    private int greatPower(int ahead) {
        int power = Glyphs.power(peek(ahead));
        if (power < 4) {
            return 0;
        }
        return power == 4 && peek(ahead + 1) == '亿' ? 12 : power;
    }

    private static long pow(int power) {
        long result = 1;
        for (int i = 0; i < power; i++) {
            result *= 10;
        }
        return result;
    }
}
