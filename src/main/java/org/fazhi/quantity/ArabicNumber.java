package org.fazhi.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.catalog.HedgeDef;
import org.fazhi.catalog.HedgeDef.Rule;

/** Digits with thousands separators, decimals, 万 and 亿, and a hedge standing inside: 1,200, 1.8万, 3000余万, 1亿2000万. */
final class ArabicNumber extends NumberScanner {
    private BigDecimal segment;
    private int segmentPower;
    private int segmentUnit;
    private int segmentStep;
    private boolean segmentHasFraction;

    ArabicNumber(CharSequence text, int from, HedgeWords inner, List<Rule> hedges) {
        super(text, from, inner, hedges);
    }

    @Override
    boolean scan() {
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

    private boolean scanSegment() {
        long mantissa = 0;
        int significant = 0;
        int decimals = 0;
        int zeros = 0;
        boolean fraction = false;
        int sinceSeparator = 0;
        int integerDigits = 0;
        while (!isAtEnd()) {
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

    /** 万, 亿, 千万, 百万, 万亿, with a hedge before it (3000余万) or within (3百余万); gives the power of ten. */
    private int scanMagnitude() {
        int small = magnitudes();
        return small < 4 ? small + hedgedMagnitude(small == 0 ? 1 : 4) : small;
    }

    /** @param least power of ten; behind 百 or 千 only 万 and 亿 go on */
    private int hedgedMagnitude(int least) {
        int start = at;
        HedgeDef hedge = innerHedge();
        if (hedge != null && Glyphs.power(peek(hedge.word().length())) >= least) {
            at += hedge.word().length();
            int power = magnitudes();
            if (power == 0) {
                at = start;
                return 0;
            }
            hedges.add(hedge.rule());
            return power;
        }
        return 0;
    }

    private int magnitudes() {
        int power = 0;
        while (Glyphs.power(peek()) > (power == 0 ? 0 : 3) && peek() != '十') {
            power += Glyphs.power(peek());
            at++;
        }
        return power;
    }
}
