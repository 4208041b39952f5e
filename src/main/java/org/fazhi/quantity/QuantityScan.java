package org.fazhi.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalog.HedgeDef;
import org.fazhi.catalog.HedgeDef.Rule;

/** One reading of one number: hedges before it, 百分之, the number, the end of a range, its sign, hedges behind it. */
final class QuantityScan {
    private final Quantities words;
    private final CharSequence text;
    private final int from;
    private final List<Rule> rules = new ArrayList<>(2);
    private int at;
    private String sign = "";

    QuantityScan(Quantities words, CharSequence text, int from) {
        this.words = words;
        this.text = text;
        this.from = from;
        this.at = from;
    }

    /** Null where no number stands. */
    Found found() {
        scanHedgesBefore();
        int numberStart = at;
        scanPercentPrefix();
        boolean percent = !sign.isEmpty();
        NumberScanner number = NumberScanner.of(text, at, words.inside, rules);
        if (!number.scan()) {
            return null;
        }
        at = number.end();
        scanRangeEnd(number);
        if (sign.isEmpty()) {
            scanSign();
        }
        scanHedgesBehind();
        if (number.bare && rules.isEmpty() && !percent) {
            return null;
        }
        if (number.bare && percent) {
            number.stepExponent = 0; // 百分之百 is as exact as 100%
        }
        return new Found(from, numberStart, at, quantity(number));
    }

    private Quantity quantity(NumberScanner number) {
        return new Quantity(
                text.subSequence(from, at).toString(),
                number.value,
                number.rangeUpper,
                BigDecimal.ONE.scaleByPowerOfTen(number.unitExponent),
                BigDecimal.ONE.scaleByPowerOfTen(number.stepExponent),
                number.rounded,
                rules,
                sign);
    }

    private void scanHedgesBefore() {
        for (HedgeDef hedge = words.before.match(text, at); hedge != null; hedge = words.before.match(text, at)) {
            rules.add(hedge.rule());
            at = skipBlank(at + hedge.word().length());
        }
    }

    /** 百分之, 千分之, 万分之. */
    private void scanPercentPrefix() {
        if (at + 3 < text.length() && text.charAt(at + 1) == '分' && text.charAt(at + 2) == '之') {
            sign = switch (text.charAt(at)) {
                case '百' -> "%";
                case '千' -> "‰";
                case '万' -> "‱";
                default -> "";
            };
            at += sign.isEmpty() ? 0 : 3;
        }
    }

    private void scanRangeEnd(NumberScanner number) {
        if (!isRangeMark(at) || number.rangeUpper != null) {
            return;
        }
        NumberScanner upper = NumberScanner.of(text, at + 1, words.inside, rules);
        if (!upper.scan()) {
            return;
        }
        // 2-3万 is 2万 to 3万
        BigDecimal lower = number.magnitude == 0 ? number.value.scaleByPowerOfTen(upper.magnitude) : number.value;
        if (upper.value.compareTo(lower) > 0) {
            number.value = lower;
            number.rangeUpper = upper.value;
            at = upper.end();
        }
    }

    /** %, also behind a hedge: 90余%. */
    private void scanSign() {
        String here = signAt(skipBlank(at));
        if (!here.isEmpty()) {
            sign = here;
            at = skipBlank(at) + 1;
            return;
        }
        HedgeDef hedge = words.inside.match(text, at);
        if (hedge != null) {
            int behind = at + hedge.word().length();
            sign = signAt(behind);
            if (!sign.isEmpty()) {
                rules.add(hedge.rule());
                at = behind + 1;
            }
        }
    }

    private void scanHedgesBehind() {
        for (HedgeDef hedge = words.after.match(text, at); hedge != null; hedge = words.after.match(text, at)) {
            rules.add(hedge.rule());
            at += hedge.word().length();
        }
    }

    private String signAt(int position) {
        if (position >= text.length()) {
            return "";
        }
        return switch (Glyphs.plain(text.charAt(position))) {
            case '%' -> "%";
            case '‰' -> "‰";
            case '‱' -> "‱";
            default -> "";
        };
    }

    private boolean isRangeMark(int position) {
        if (position + 1 >= text.length()) {
            return false;
        }
        char c = Glyphs.plain(text.charAt(position));
        return c == '-' || c == '至' || c == '到';
    }

    private int skipBlank(int position) {
        int end = position;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
