package org.fazhi.grammar;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.HedgeDef;
import org.fazhi.catalog.UnitDef;
import org.fazhi.quantity.Found;
import org.fazhi.quantity.Quantities;
import org.fazhi.quantity.Quantity;
import org.fazhi.script.CharSet;

/** Finds numbers that a measure word follows; also 万 and 亿 amounts whose 元 is missing, and percentages. */
final class Numerals implements Serializable {
    private static final String CHINESE = "零一二三四五六七八九十百千万亿两几数半上";

    /** How an amount ends whose 元 is missing. */
    private static final String AMOUNT_ENDS = "万亿萬億余餘";

    private static final String MAGNITUDES = "十百千万亿余多几";

    /** Signs, fractions, points and ranges behind a numeral. */
    private static final String AFTER_NUMERAL = "%％﹪‰‱ 分点點-－—–―～~〜至到餘";

    private static final char RATE = '率';
    /** Letters between a rate's name and its number. */
    private static final String IS = "为是达均仍保持始终";

    private static final int RATE_LEAD = 5;

    private final Quantities quantities;
    private final Map<String, List<String>> families = new HashMap<>();
    private final CharSet mayStart;
    /** Chinese numerals that begin no hedge. */
    private final CharSet mustGoOn;
    /** What may follow a Chinese numeral in a figure. */
    private final CharSet goesOn;

    private final WordsAt units;
    private final WordsAt noUnits;
    private final WordsAt behind;
    private final WordsAt inside;

    Numerals(List<UnitDef> units, List<HedgeDef> hedges, List<String> noUnits) {
        quantities = Quantities.of(hedges);
        Map<String, Set<String>> byWord = new HashMap<>();
        for (UnitDef unit : units) {
            byWord.computeIfAbsent(unit.word(), word -> new LinkedHashSet<>()).add(unit.family());
        }
        byWord.forEach((word, set) -> families.put(word, List.copyOf(set)));
        String hedgesBefore = firsts(hedges.stream().filter(hedge -> hedge.position() == HedgeDef.Position.BEFORE));
        mayStart = CharSet.of("0123456789" + CHINESE + hedgesBefore);
        this.units = new WordsAt(families.keySet());
        this.noUnits = new WordsAt(noUnits);
        behind = words(hedges, HedgeDef.Position.AFTER);
        inside = words(hedges, HedgeDef.Position.INSIDE);
        goesOn = CharSet.of(c -> quantities.mayStart((char) c)
                || this.units.mayBegin((char) c)
                || behind.mayBegin((char) c)
                || inside.mayBegin((char) c)
                || AFTER_NUMERAL.indexOf(c) >= 0);
        String firsts = firsts(hedges.stream());
        mustGoOn = CharSet.of(c -> CHINESE.indexOf(c) >= 0 && firsts.indexOf(c) < 0);
    }

    private static String firsts(Stream<HedgeDef> hedges) {
        return hedges.map(hedge -> hedge.word().substring(0, 1)).collect(Collectors.joining());
    }

    private static WordsAt words(List<HedgeDef> hedges, HedgeDef.Position position) {
        return new WordsAt(hedges.stream()
                .filter(hedge -> hedge.position() == position)
                .map(HedgeDef::word)
                .toList());
    }

    List<Numeral> find(PlainText plain, String text, int from, int to) {
        List<Numeral> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (!mayStart.has(plain.text[at]) || !mayGoOn(plain.text, at, to)) {
                at++;
                continue;
            }
            Optional<Found> number = quantities.at(text, at);
            if (number.isEmpty()) {
                at++;
                continue;
            }
            Numeral numeral = numeral(plain, text, number.get(), to);
            if (numeral != null) {
                found.add(numeral);
                at = numeral.end();
            } else {
                at = Math.max(
                        at + 1,
                        isDigit(text, number.get().numberStart()) ? number.get().end() : at + 1);
            }
        }
        return found;
    }

    /** Whether a numeral that is no digit is followed by what may belong to a figure (一是 is none). */
    private boolean mayGoOn(char[] text, int at, int to) {
        return !mustGoOn.has(text[at])
                || at + 1 < to && goesOn.has(text[at + 1])
                || text[at] == '零' && at > 0 && text[at - 1] == '为';
    }

    private Numeral numeral(PlainText plain, String text, Found whole, int to) {
        Found number = withoutLetterOfUnit(text, whole, to);
        int end = number.end();
        Quantity quantity = number.quantity();
        if (quantity.sign().isEmpty() && isNaughtRate(text, number, to)) {
            quantity = quantities.read("0%").orElse(quantity);
        }
        String raw = quantity.printed();
        String unit = quantity.sign().isEmpty() ? unit(text, end, to) : quantity.sign();
        int unitEnd = end + (unit == null || !quantity.sign().isEmpty() ? 0 : unit.length());
        String inner = unit == null ? null : inside.at(text, unitEnd, to);
        String rest = inner == null ? null : units.at(text, unitEnd + inner.length(), to);
        if (rest != null && families.containsKey(unit + rest)) {
            // 80人余次: the hedge stands inside the measure word
            raw = raw + inner;
            quantity = quantities.read(raw).orElse(quantity);
            unit = unit + rest;
            unitEnd += inner.length() + rest.length();
        }
        boolean named = touchesName(text, number.numberStart(), end) || endsBrokenThousands(text, number.numberStart());
        if (unit == null) {
            unitEnd = behindMagnitudes(text, end, to);
            unit = unitEnd == end ? null : unit(text, unitEnd, to);
            unitEnd = unit == null ? end : unitEnd + unit.length();
            named |= unit != null;
        }
        if (unit == null) {
            boolean money = isDigit(text, number.numberStart())
                    && quantity.rounded()
                    && AMOUNT_ENDS.indexOf(raw.charAt(raw.length() - 1)) >= 0;
            if (!money || named) {
                return null;
            }
        }
        String after = behind.at(text, unitEnd, to);
        if (after != null) {
            raw = raw + after;
            quantity = quantities.read(raw).orElse(quantity);
            unitEnd += after.length();
        }
        boolean ordinal = named || number.start() > 0 && text.charAt(number.start() - 1) == '第';
        boolean small = !isDigit(text, number.numberStart()) && end - number.numberStart() == 1;
        boolean inQuotes =
                plain.quoted[number.numberStart()] && plain.quoted[Math.max(number.numberStart(), unitEnd - 1)];
        return new Numeral(
                number.start(),
                number.numberStart(),
                end,
                unitEnd,
                quantity,
                quantity.sign().isEmpty() ? raw : withoutSign(raw),
                unit,
                unit == null ? List.of() : families.getOrDefault(unit, List.of()),
                ordinal,
                small,
                inQuotes);
    }

    private String unit(String text, int at, int to) {
        return noUnits.at(text, at, to) == null ? units.at(text, at, to) : null;
    }

    /** 5000千瓦时, 5百分点: a magnitude may be the first letter of the measure word; where none follows the number, it is. */
    private Found withoutLetterOfUnit(String text, Found number, int to) {
        int last = number.end() - 1;
        boolean mayBe = number.quantity().sign().isEmpty()
                && last > number.numberStart()
                && units.mayBegin(text.charAt(last))
                && unit(text, last, to) != null
                && unit(text, number.end(), to) == null;
        return mayBe
                ? quantities
                        .read(text.substring(number.start(), last))
                        .map(quantity -> new Found(number.start(), number.numberStart(), last, quantity))
                        .orElse(number)
                : number;
    }

    /** 3千百件, 2万多千人: magnitudes that belong to no number; what they stand in is a figure nobody can read. */
    private int behindMagnitudes(String text, int at, int to) {
        int end = at;
        while (end < to && MAGNITUDES.indexOf(text.charAt(end)) >= 0 && unit(text, end, to) == null) {
            end++;
        }
        return end;
    }

    /** 再犯罪率为0, 败诉率保持为零: a share whose sign is left out. */
    private boolean isNaughtRate(String text, Found number, int to) {
        boolean naught = number.quantity().value() != null
                && number.quantity().value().signum() == 0
                && number.end() - number.start() == 1;
        if (!naught
                || number.end() < to
                        && units.mayBegin(text.charAt(number.end()))
                        && unit(text, number.end(), to) != null) {
            return false;
        }
        int at = number.start() - 1;
        while (at > 0 && number.start() - at <= RATE_LEAD && IS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && text.charAt(at) == RATE;
    }

    /** The sign is the unit: 3%以内 is 3以内 and %. */
    private static String withoutSign(String raw) {
        return raw.replace("%", "").replace("‰", "").replace("‱", "");
    }

    /** 1+16+N, 2024-00004, QZ01104: a number that is part of a name. */
    private static boolean touchesName(String text, int start, int end) {
        return start > 0 && isNameMark(text.charAt(start - 1)) || end < text.length() && text.charAt(end) == '+';
    }

    /** 1,2: what a comma parts from the digits before it is no number of its own, and no thousands. */
    private static boolean endsBrokenThousands(String text, int start) {
        return start > 1 && text.charAt(start - 1) == ',' && isDigit(text, start) && isDigit(text, start - 2);
    }

    private static boolean isNameMark(char c) {
        return c == '+' || c == '-' || c == '/' || c == '.' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
