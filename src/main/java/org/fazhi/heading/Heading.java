package org.fazhi.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.period.TimePeriod;
import org.fazhi.place.Places;
import org.fazhi.place.RefArea;

/**
 * What a report says of itself. Every part is null where the text does not tell.
 *
 * @param title as printed
 * @param issuer issuing body as printed
 * @param place row of the place catalogue; a township's own row
 * @param ambiguousName the name that several places have, null where {@code place} is known or no place is named
 * @param period the period told of
 * @param periodEnd cut-off: the earlier of the period's end and the signing date
 * @param datePrinted signing or publishing date as printed
 * @param datePublished the date to go by
 * @param corrected whether a rule put {@code datePublished} in the place of the printed date
 * @param notes evidence for each part, and the candidates where the place is ambiguous
 */
public record Heading(
        String title,
        String issuer,
        PlaceDef place,
        String ambiguousName,
        TimePeriod period,
        LocalDate periodEnd,
        LocalDate datePrinted,
        LocalDate datePublished,
        boolean corrected,
        List<String> notes) {
    private static final Pattern TITLE_WORDS =
            Pattern.compile("(?:报告|总结|情况|汇报|年报|公报|通报|统计|要点|答复的函|公告)(?:[((].*[))])?$");
    private static final Pattern PAGE_FURNITURE = Pattern.compile("朗读|打印|关闭|首页|字体|浏览|分享|来源|扫一扫");
    private static final int TITLE_LENGTH = 60;
    private static final int ISSUER_LENGTH = 60;

    public Heading {
        notes = List.copyOf(notes);
    }

    public static Heading of(String text, Places places) {
        Layout layout = Layout.of(text);
        Line title = title(layout);
        Line issuer = issuer(layout);
        LocalDate signed = layout.signed() < 0
                ? null
                : Dates.first(layout.lines().get(layout.signed()).text()).orElse(null);
        LocalDate field = field(layout);
        LocalDate printed = signed == null ? field : signed;

        List<String> notes = new ArrayList<>();
        Optional<PeriodFinder.Found> period = PeriodFinder.find(layout, title, printed);
        period.ifPresent(found ->
                notes.add("period " + found.period().code() + " from " + found.where() + " (" + found.words() + ")"));
        TimePeriod told = period.map(PeriodFinder.Found::period).orElse(null);
        LocalDate day = told == null ? printed : told.end();
        Optional<PlaceFinder.Found> found = new PlaceFinder(places, layout).find(title, issuer, day);
        PlaceDef place = place(found, notes);
        SigningDate date = SigningDate.check(printed, told, layout.told());
        if (printed != null) {
            notes.add("date from " + (signed == null ? "page field" : "signature"));
        }
        boolean corrected = date.reason() != null;
        if (corrected) {
            notes.add("date corrected to " + date.used() + ", " + date.reason());
        }
        LocalDate published = corrected || field == null || field.isBefore(printed) ? date.used() : field;
        LocalDate end = told == null || date.used() == null || !isCutOff(date.used(), told) ? null : date.used();
        return new Heading(
                title == null ? null : title.printed(),
                issuer == null ? null : issuer.printed(),
                place,
                place != null ? null : found.map(PlaceFinder.Found::words).orElse(null),
                told,
                told == null ? null : end == null ? told.end() : end,
                printed,
                published,
                corrected,
                notes);
    }

    /** REF_AREA as the text supports it, null where the place is unknown. */
    public RefArea refArea() {
        return place == null ? null : Places.refArea(place);
    }

    private static boolean isCutOff(LocalDate signed, TimePeriod period) {
        return signed.isBefore(period.end()) && !signed.isBefore(period.start());
    }

    private static PlaceDef place(Optional<PlaceFinder.Found> found, List<String> notes) {
        found.ifPresent(place -> notes.add(
                place.resolution().place().isPresent()
                        ? "place " + place.resolution().describe() + " from " + place.where() + " (" + place.words()
                                + ")"
                        : "PLACE_AMBIGUOUS " + place.words() + " in " + place.where() + ": "
                                + place.resolution().describe()));
        return found.flatMap(place -> place.resolution().place()).orElse(null);
    }

    /** The line of the page head that ends as titles of reports do, else the only line that is nothing else. */
    private static Line title(Layout layout) {
        List<Line> lines = layout.head().stream()
                .filter(line -> line.text().length() <= TITLE_LENGTH
                        && !Layout.isLabel(line)
                        && !PAGE_FURNITURE.matcher(line.text()).find())
                .toList();
        return lines.stream()
                .filter(line -> TITLE_WORDS.matcher(line.text()).find())
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> !Layout.isOrgan(line) && !line.text().endsWith(":"))
                        .filter(line ->
                                !line.text().startsWith("-") && !line.text().matches(".*[。;]$"))
                        .findFirst())
                .orElse(null);
    }

    /** The signature; without one a body named at the head of the page, then the page's field. */
    private static Line issuer(Layout layout) {
        if (layout.signed() > 0) {
            Line before = layout.lines().get(layout.signed() - 1);
            if (before.text().length() <= ISSUER_LENGTH && !before.text().endsWith("。")) {
                return before;
            }
        }
        return layout.head().stream()
                .filter(Layout::isOrgan)
                .findFirst()
                .or(() -> layout.foot().stream().filter(Layout::isOrgan).findFirst())
                .orElse(null);
    }

    private static LocalDate field(Layout layout) {
        List<Line> page = new ArrayList<>(layout.head());
        page.addAll(layout.foot());
        return page.stream()
                .flatMap(line -> Dates.field(line.text()).stream())
                .findFirst()
                .orElse(null);
    }
}
