package org.fazhi.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.catalog.HedgeDef;
import org.fazhi.catalog.HedgeDef.Rule;

/**
 * Reads one number from a position on: digits or numerals, thousands separators, decimals, 万 and 亿, and a hedge
 * standing inside (3000余万). One pass, no look-back; a mutable cursor, made anew for each number.
 */
final class NumberScanner {
    private static final int MAX_SIGNIFICANT = 15;

    private final CharSequence text;
    private final HedgeWords inner;
    private final List<Rule> hedges;
    private int at;

    BigDecimal value;
    BigDecimal rangeUpper;
    int unitExponent;
    int stepExponent;
    boolean rounded;
    /** A magnitude alone (百, 千, 万): a number only beside a hedge (百余名, 上万). */
    boolean bare;
    /** Power of ten of the last 百, 千, 万 or 亿 that follows digits; 0 where none does. */
    int magnitude;

    NumberScanner(CharSequence text, int from, HedgeWords inner, List<Rule> hedges) {
        this.text = text;
        this.at = from;
        this.inner = inner;
        this.hedges = hedges;
    }

    int end() {
        return at;
    }

    /** Whether a number stands here; then the fields hold it. */
    boolean scan() {
        char c = peek();
        return Glyphs.isDigit(c) ? scanArabic() : scanChinese();
    }

    private char peek() {
        return at < text.length() ? Glyphs.plain(text.charAt(at)) : 0;
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? Glyphs.plain(text.charAt(at + ahead)) : 0;
    }

    // ---- Arabic -------------------------------------------------------------------------------------------------

    private boolean scanArabic() {
        int before = Integer.MAX_VALUE;
        BigDecimal total = null;
        while (Glyphs.isDigit(peek())) {
            int start = at;
            if (!scanSegment()) {
                return false;
            }
            // 1亿2000万: a further segment must be of a smaller magnitude
            if (segmentPower >= before) {
                at = start;
                break;
            }
            total = total == null ? segment : total.add(segment);
            if (segment.signum() != 0 || before == Integer.MAX_VALUE) {
                unitExponent = segmentUnit;
            }
            stepExponent = segmentStep;
            before = segmentPower;
            magnitude = segmentPower;
            if (segmentPower == 0 || segmentHasFraction || !hedges.isEmpty()) {
                break;
            }
        }
        value = total;
        return total.stripTrailingZeros().precision() <= MAX_SIGNIFICANT;
    }

    private BigDecimal segment;
    private int segmentPower;
    private int segmentUnit;
    private int segmentStep;
    private boolean segmentHasFraction;

    private boolean scanSegment() {
        long mantissa = 0;
        int significant = 0;
        int decimals = 0;
        int zeros = 0;
        boolean fraction = false;
        int sinceSeparator = 0;
        int integerDigits = 0;
        while (at < text.length()) {
            char c = peek();
            if (Glyphs.isDigit(c)) {
                if (mantissa != 0 || c != '0') {
                    significant++;
                }
                if (significant > MAX_SIGNIFICANT) {
                    return false;
                }
                mantissa = mantissa * 10 + (c - '0');
                zeros = c == '0' ? zeros + 1 : 0;
                if (fraction) {
                    decimals++;
                } else {
                    integerDigits++;
                }
                at++;
            } else if (!fraction && c == '.' && Glyphs.isDigit(peek(1))) {
                fraction = true;
                at++;
            } else if (!fraction && isSeparator(c, integerDigits, sinceSeparator)) {
                sinceSeparator = integerDigits;
                at++;
            } else {
                break;
            }
        }
        int power = scanMagnitude();
        segmentHasFraction = fraction;
        segmentPower = power;
        segmentStep = power - decimals;
        segmentUnit = mantissa == 0 ? segmentStep : segmentStep + zeros;
        rounded |= fraction || power >= 4;
        segment = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(power - decimals);
        return true;
    }

    /** A comma between groups of three digits. */
    private boolean isSeparator(char c, int integerDigits, int sinceSeparator) {
        if (c != ',' && c != '，') {
            return false;
        }
        int group = integerDigits - sinceSeparator;
        boolean grouped = sinceSeparator == 0 ? group >= 1 && group <= 3 : group == 3;
        return grouped
                && Glyphs.isDigit(peek(1))
                && Glyphs.isDigit(peek(2))
                && Glyphs.isDigit(peek(3))
                && !Glyphs.isDigit(peek(4));
    }

    /** 万, 亿, 千万, 百万, 万亿, with a hedge before it (3000余万); gives the power of ten. */
    private int scanMagnitude() {
        int start = at;
        HedgeDef hedge = inner.match(text, at);
        if (hedge != null && Glyphs.power(peek(hedge.word().length())) > 0) {
            at += hedge.word().length();
            int power = magnitudes();
            if (power == 0) {
                at = start;
                return 0;
            }
            hedges.add(hedge.rule());
            return power;
        }
        return magnitudes();
    }

    private int magnitudes() {
        int power = 0;
        while (Glyphs.power(peek()) > (power == 0 ? 0 : 3) && peek() != '十') {
            power += Glyphs.power(peek());
            at++;
        }
        return power;
    }

    // ---- Chinese ------------------------------------------------------------------------------------------------

    private long sectionLow;
    private long sectionHigh;
    private int sectionUnit;
    private boolean sectionIsRange;
    private boolean sectionIsOneDigit;

    private boolean scanChinese() {
        if (isPositional()) {
            return scanPositional();
        }
        long low = 0;
        long high = 0;
        boolean any = false;
        boolean range = false;
        int before = Integer.MAX_VALUE;
        while (true) {
            int start = at;
            int decimals = 0;
            long fraction = 0;
            if (!scanSection()) {
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
            int hedge = innerHedge();
            int power = greatPower(hedge);
            if (power >= before) {
                at = start;
                break;
            }
            if (hedge > 0) {
                hedges.add(inner.match(text, at).rule());
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
    private int innerHedge() {
        HedgeDef hedge = inner.match(text, at);
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

    /** 二〇二三: digits side by side that name no range, and no 十 or 百 behind. */
    private boolean isPositional() {
        int length = 0;
        while (Glyphs.chineseDigit(peek(length)) >= 0) {
            length++;
        }
        boolean range = length == 2 && Glyphs.chineseDigit(peek(1)) == Glyphs.chineseDigit(peek()) + 1;
        return length >= 2 && !range && Glyphs.power(peek(length)) == 0;
    }

    private boolean scanPositional() {
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

    private static long pow(int power) {
        long result = 1;
        for (int i = 0; i < power; i++) {
            result *= 10;
        }
        return result;
    }
}
