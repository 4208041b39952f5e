package org.fazhi.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalog.HedgeDef;
import org.fazhi.catalog.HedgeDef.Position;
import org.fazhi.catalog.HedgeDef.Rule;

/**
 * Reads printed numbers. Knows the hedge words of {@code conf/hedges.yaml} by what they are given; Java holds only the
 * rules. Safe for use by several threads; built once a JVM.
 */
public final class Quantities implements Serializable {
    private final List<HedgeDef> before;
    private final List<HedgeDef> inside;
    private final List<HedgeDef> after;

    private Quantities(List<HedgeDef> hedges) {
        List<HedgeDef> longestFirst = hedges.stream()
                .sorted(Comparator.comparingInt(
                                (HedgeDef hedge) -> -hedge.word().length())
                        .thenComparing(HedgeDef::word))
                .toList();
        before = longestFirst.stream()
                .filter(hedge -> hedge.position() == Position.BEFORE || hedge.position() == Position.BARE)
                .toList();
        inside = at(longestFirst, Position.INSIDE);
        after = longestFirst.stream()
                .filter(hedge -> hedge.position() == Position.INSIDE || hedge.position() == Position.AFTER)
                .toList();
    }

    private static List<HedgeDef> at(List<HedgeDef> hedges, Position position) {
        return hedges.stream().filter(hedge -> hedge.position() == position).toList();
    }

    public static Quantities of(List<HedgeDef> hedges) {
        return new Quantities(hedges);
    }

    /**
     * The whole text as one number: {@code 1.8万余}, {@code 三十余}, {@code 80%以上}, {@code 超过14万}. Empty where it is
     * no number, holds anything besides, has more than 15 significant digits, an exponent or a sign.
     */
    public Optional<Quantity> read(String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        String text = raw.strip();
        return at(text, 0).filter(found -> found.end() == text.length()).map(Found::quantity);
    }

    /** The number, hedges around it included, that starts exactly at {@code from}; empty where none does. */
    public Optional<Found> at(CharSequence text, int from) {
        List<Rule> rules = new ArrayList<>(2);
        int numberStart = from;
        for (HedgeDef hedge = match(before, text, from); hedge != null; hedge = match(before, text, numberStart)) {
            rules.add(hedge.rule());
            numberStart += hedge.word().length();
            while (numberStart < text.length() && text.charAt(numberStart) == ' ') {
                numberStart++;
            }
        }
        String sign = percentPrefix(text, numberStart);
        int digits = numberStart + (sign.isEmpty() ? 0 : 3);
        NumberScanner number = new NumberScanner(text, digits, innerHedges, rules);
        if (!number.scan()) {
            return Optional.empty();
        }
        int end = number.end();
        BigDecimal value = number.value;
        BigDecimal upper = number.rangeUpper;
        int range = rangeMark(text, end);
        if (range > 0 && upper == null) {
            NumberScanner second = new NumberScanner(text, end + range, innerHedges, rules);
            boolean complete = second.scan();
            // 2-3万 is 2万 to 3万
            BigDecimal first = number.magnitude == 0 && complete ? value.scaleByPowerOfTen(second.magnitude) : value;
            if (complete && second.value.compareTo(first) > 0) {
                value = first;
                upper = second.value;
                end = second.end();
            }
        }
        if (sign.isEmpty()) {
            int mark = skipBlank(text, end);
            String suffix = mark < text.length() ? percentSign(text.charAt(mark)) : "";
            if (!suffix.isEmpty()) {
                sign = suffix;
                end = mark + 1;
            } else {
                HedgeDef hedge = match(inside, text, end);
                int behind = hedge == null ? end : end + hedge.word().length();
                if (hedge != null
                        && behind < text.length()
                        && !percentSign(text.charAt(behind)).isEmpty()) {
                    rules.add(hedge.rule());
                    sign = percentSign(text.charAt(behind));
                    end = behind + 1;
                }
            }
        }
        for (HedgeDef hedge = match(after, text, end); hedge != null; hedge = match(after, text, end)) {
            rules.add(hedge.rule());
            end += hedge.word().length();
        }
        if (number.bare && rules.isEmpty()) {
            return Optional.empty();
        }
        Quantity quantity = new Quantity(
                text.subSequence(from, end).toString(),
                value,
                upper,
                BigDecimal.ONE.scaleByPowerOfTen(number.unitExponent),
                BigDecimal.ONE.scaleByPowerOfTen(number.stepExponent),
                number.rounded,
                rules,
                sign);
        return Optional.of(new Found(from, numberStart, end, quantity));
    }

    /** The first number at or after {@code from}. */
    public Optional<Found> find(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (mayStart(text, at)) {
                Optional<Found> found = at(text, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean mayStart(CharSequence text, int at) {
        char c = Glyphs.plain(text.charAt(at));
        return Glyphs.isDigit(c)
                || Glyphs.chineseDigit(c) >= 0
                || Glyphs.power(c) > 0
                || Glyphs.isVague(c)
                || match(before, text, at) != null;
    }

    private final InnerWords innerHedges = new InnerWords();

    private final class InnerWords implements NumberScanner.InnerHedges, Serializable {
        @Override
        public int lengthAt(CharSequence text, int from) {
            HedgeDef hedge = match(inside, text, from);
            return hedge == null ? 0 : hedge.word().length();
        }

        @Override
        public Rule ruleAt(CharSequence text, int from) {
            return match(inside, text, from).rule();
        }
    }

    private static HedgeDef match(List<HedgeDef> hedges, CharSequence text, int from) {
        if (from >= text.length()) {
            return null;
        }
        char first = Glyphs.plain(text.charAt(from));
        for (HedgeDef hedge : hedges) {
            if (hedge.word().charAt(0) == first && stands(hedge.word(), text, from) && mayBind(hedge, text, from)) {
                return hedge;
            }
        }
        return null;
    }

    private static boolean mayBind(HedgeDef hedge, CharSequence text, int from) {
        int next = from + hedge.word().length();
        return hedge.position() != Position.BARE
                || next < text.length() && Glyphs.power(Glyphs.plain(text.charAt(next))) > 1;
    }

    private static boolean stands(String word, CharSequence text, int from) {
        if (from + word.length() > text.length()) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (Glyphs.plain(text.charAt(from + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** 百分之, 千分之. */
    private static String percentPrefix(CharSequence text, int at) {
        if (at + 3 < text.length() && text.charAt(at + 1) == '分' && text.charAt(at + 2) == '之') {
            return switch (text.charAt(at)) {
                case '百' -> "%";
                case '千' -> "‰";
                default -> "";
            };
        }
        return "";
    }

    private static String percentSign(char c) {
        return switch (Glyphs.plain(c)) {
            case '%' -> "%";
            case '‰' -> "‰";
            default -> "";
        };
    }

    private static int skipBlank(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /** Length of the mark between the two ends of a range, 0 where there is none. */
    private static int rangeMark(CharSequence text, int at) {
        if (at + 1 >= text.length()) {
            return 0;
        }
        char c = Glyphs.plain(text.charAt(at));
        return c == '-' || c == '至' || c == '到' ? 1 : 0;
    }
}
