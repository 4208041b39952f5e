package org.fazhi.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.UnitDef;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.ObsQualifier;
import org.fazhi.quantity.Quantities;
import org.fazhi.quantity.Quantity;
import org.fazhi.script.HalfWidth;
import org.fazhi.script.Simplified;

/**
 * Reads STATED_CHANGE with the words in which reports tell of changes: +10%, 同比增长10%, 较上年下降3.2%, 提高2个百分点,
 * 增长1.2倍, 与去年持平. What holds anything besides, or is hedged, is none.
 */
final class StatedChanges {
    private static final String POINTS = "PP";
    private static final String TIMES = "MULTIPLE";
    private static final Set<String> MINUS = Set.of("-", "−");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SAYS_NOTHING = Pattern.compile("\\s");
    private static final Pattern PIECES = Pattern.compile("[,;。()]");

    /** How far it went, without its direction. */
    private record Size(BigDecimal percent, int decimals, boolean points) {
        boolean isMoreThanAll() {
            return !points && percent.compareTo(HUNDRED) > 0 || decimals < 0;
        }
    }

    private final Catalog catalog;
    private final Quantities quantities;
    private final Pattern moved;
    private final Pattern unchanged;
    private final Pattern yearBefore;

    StatedChanges(Catalog catalog) {
        this.catalog = catalog;
        quantities = Quantities.of(catalog.hedges());
        List<String> against = Stream.of("year_on_year", "period_on_period")
                .flatMap(list -> catalog.periods().words(list).stream())
                .toList();
        List<String> changes = catalog.grammar().words("changes").stream()
                .filter(word -> against.stream().noneMatch(word::startsWith))
                .toList();
        moved = Pattern.compile(
                "(?:(" + any(changes) + ")" + any(catalog.grammar().words("change_fillers")) + "?)?([+\\-−]?)(?=.)");
        unchanged = Pattern.compile("(.*)" + any(catalog.grammar().words("unchanged")));
        String compared = any(Stream.of("compared", "joints")
                .flatMap(list -> catalog.grammar().words(list).stream())
                .toList());
        yearBefore = Pattern.compile(".*" + any(catalog.periods().words("year_on_year")) + "|" + compared
                + any(catalog.periods().words("prior_year")));
    }

    /**
     * Empty where the text is no change; of several the one on the year before.
     *
     * @param told period of the figure, null where it is not known
     */
    Optional<StatedChange> read(String text, TimePeriod told) {
        String plain = SAYS_NOTHING.matcher(HalfWidth.of(Simplified.of(text))).replaceAll("");
        List<StatedChange> changes = new ArrayList<>();
        String unread = "";
        for (String piece : PIECES.split(plain)) {
            String said = unread + piece;
            Optional<StatedChange> change = one(said, told);
            change.ifPresent(changes::add);
            unread = change.isPresent() ? "" : said;
        }
        return unread.isEmpty() || isYearBefore(unread, told)
                ? changes.stream()
                        .filter(StatedChange::isYearOnYear)
                        .findFirst()
                        .or(() -> changes.stream().findFirst())
                : Optional.empty();
    }

    private Optional<StatedChange> one(String said, TimePeriod told) {
        Matcher flat = unchanged.matcher(said);
        if (flat.matches() && (flat.group(1).isEmpty() || isYearBefore(flat.group(1), told))) {
            return Optional.of(new StatedChange(0, 0, StatedChange.YEAR_ON_YEAR, false));
        }
        for (Matcher change = moved.matcher(said); change.find(); ) {
            Optional<Size> size = change.group().isEmpty() ? Optional.empty() : size(said.substring(change.end()));
            if (size.isPresent()) {
                String sign = change.group(2);
                boolean isFall = isFall(change.group(1));
                String base = against(said.substring(0, change.start()), told);
                // 下降-3%, 下降1.2倍: it is not known what is meant
                return isFall && (!sign.isEmpty() || size.get().isMoreThanAll())
                        ? Optional.empty()
                        : Optional.of(change(size.get(), isFall || MINUS.contains(sign), base));
            }
        }
        return Optional.empty();
    }

    private static StatedChange change(Size size, boolean isFall, String base) {
        BigDecimal percent = isFall ? size.percent().negate() : size.percent();
        return new StatedChange(percent.doubleValue(), size.decimals(), base, size.points());
    }

    private boolean isFall(String word) {
        return word != null && catalog.grammar().words("changes_down").stream().anyMatch(word::contains);
    }

    private Optional<Size> size(String printed) {
        for (int at = 1; at < printed.length(); at++) {
            String word = printed.substring(at);
            String number = printed.substring(0, at);
            Optional<Size> size = catalog.units(word).stream()
                    .map(UnitDef::family)
                    .flatMap(family -> exact(number, "").flatMap(quantity -> inFamily(quantity, family)).stream())
                    .findFirst();
            if (size.isPresent()) {
                return size;
            }
        }
        return exact(printed, "%").map(quantity -> size(quantity, false));
    }

    private static Optional<Size> inFamily(Quantity quantity, String family) {
        if (family.equals(TIMES)) {
            BigDecimal percent = quantity.value().scaleByPowerOfTen(2);
            return Optional.of(new Size(percent, quantity.step().scale() - 2, false));
        }
        boolean isPercentage = family.equals(POINTS) || family.equals(IndicatorDef.PER_CENT);
        return isPercentage ? Optional.of(size(quantity, family.equals(POINTS))) : Optional.empty();
    }

    private static Size size(Quantity quantity, boolean points) {
        return new Size(quantity.value(), Math.max(0, quantity.step().scale()), points);
    }

    private Optional<Quantity> exact(String number, String sign) {
        return quantities
                .read(number)
                .filter(quantity -> quantity.qualifier() == ObsQualifier.EXACT
                        && quantity.sign().equals(sign));
    }

    /** {@code YOY}, or the words as they stand; of none the year before. */
    private String against(String words, TimePeriod told) {
        return words.isEmpty() || isYearBefore(words, told) ? StatedChange.YEAR_ON_YEAR : words;
    }

    /** 较上年, 案件量同比; 较2022年 of a figure of 2023. */
    private boolean isYearBefore(String words, TimePeriod told) {
        boolean isNamed = told != null
                && told.freq().equals("A")
                && words.matches("\\D{0,2}" + (told.start().getYear() - 1) + "年度?");
        return isNamed || yearBefore.matcher(words).matches();
    }

    private static String any(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
