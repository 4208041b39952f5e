package org.fazhi.load;

import static org.fazhi.load.DeliveredFields.PARENT_NAME;
import static org.fazhi.load.DeliveredFields.PUBLISHER;
import static org.fazhi.load.DeliveredFields.STATED_CHANGE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.catalog.Settings;
import org.fazhi.period.TimePeriod;
import org.fazhi.place.PlaceContext;
import org.fazhi.place.Places;
import org.fazhi.place.Resolution;
import org.fazhi.quantity.Quantities;
import org.fazhi.quantity.Quantity;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;

/** One delivered line, all text, as a metric, or as a rejected one with its reason. Made once a partition. */
final class DeliveredReader {
    private static final StructType OUT = Tables.REJECTED.schema();
    private static final List<String> MAGNITUDES = List.of("万", "亿", "萬", "億", "千", "百");

    private final Catalog catalog;
    private final Quantities quantities;
    private final Map<String, IndicatorDef> byName;
    private final Settings.Delivered settings;
    private Places places;

    DeliveredReader(Catalog catalog) {
        this.catalog = catalog;
        this.quantities = Quantities.of(catalog.hedges());
        this.byName = catalog.indicatorsByName();
        this.settings = catalog.settings().delivered();
    }

    Row read(Row line) {
        Map<String, Object> metric = new HashMap<>();
        copy(line, metric);
        metric.put(Col.REASON, line.getAs(Col.REASON));
        metric.put(Col.DETAIL, line.getAs(Col.DETAIL));
        if (line.getAs(Col.REASON) == null) {
            indicator(line, metric);
            value(line, metric);
            place(line, metric);
            dates(line, metric);
            period(line, metric);
            remarks(line, metric);
            change(line, metric);
        }
        metric.put(Col.METRIC_ID, id(line, (String) metric.get(Col.INDICATOR)));
        return inOrder(metric);
    }

    private static void copy(Row line, Map<String, Object> metric) {
        for (String column : List.of(
                Col.SOURCE_FILE,
                Col.SOURCE_LINE,
                Col.SOURCE_URL,
                Col.SOURCE_TITLE,
                Col.SUBJECT,
                Col.RAW_VALUE,
                Col.RAW_UNIT,
                Col.RAW_PERIOD,
                Col.AREA_NAME,
                Col.NOTE)) {
            metric.put(column, line.getAs(column));
        }
        metric.put(Col.ISSUER, line.getAs(PUBLISHER));
        metric.put(Col.RULE_ID, "DELIVERED");
        metric.put(Col.KIND, "observation");
        metric.put(Col.STAT_SCOPE, "ALL");
        metric.put(Col.DOC_ID, docId(line));
        metric.put(Col.QUOTE, wording(line));
    }

    private void indicator(Row line, Map<String, Object> metric) {
        String code = line.getAs(Col.INDICATOR);
        String subject = line.getAs(Col.SUBJECT);
        if (code == null && subject == null) {
            reject(metric, Reason.MISSING_FIELD, "neither INDICATOR nor SUBJECT");
        } else if (code == null) {
            metric.put(
                    Col.INDICATOR,
                    Optional.ofNullable(byName.get(subject))
                            .map(IndicatorDef::code)
                            .orElse(null));
        } else if (catalog.indicator(code).isEmpty()) {
            metric.put(Col.INDICATOR, code);
            reject(metric, Reason.INDICATOR_UNKNOWN, "INDICATOR " + code + " is not in the catalogue");
        } else {
            metric.put(Col.INDICATOR, code);
        }
    }

    private void value(Row line, Map<String, Object> metric) {
        String raw = line.getAs(Col.RAW_VALUE);
        String unit = line.getAs(Col.RAW_UNIT);
        if (raw == null) {
            reject(metric, Reason.MISSING_FIELD, "RAW_VALUE");
            return;
        }
        // 50 | 万元 is 50万 | 元, as it was printed
        while (unit != null && !unit.isEmpty() && MAGNITUDES.contains(unit.substring(0, 1))) {
            raw += unit.substring(0, 1);
            unit = StringUtils.trimToNull(unit.substring(1));
        }
        Optional<Quantity> quantity = quantities.read(raw);
        if (quantity.isEmpty()) {
            reject(metric, Reason.BAD_NUMBER, "RAW_VALUE '" + line.getAs(Col.RAW_VALUE) + "' is no number");
            return;
        }
        String sign = quantity.get().sign();
        metric.put(Col.RAW_VALUE, raw);
        metric.put(Col.RAW_UNIT, unit == null && !sign.isEmpty() ? sign : unit);
        metric.put(Col.VALUE, quantity.get().value().doubleValue());
        metric.put(Col.OBS_QUALIFIER, quantity.get().qualifier().name());
    }

    private void place(Row line, Map<String, Object> metric) {
        String code = line.getAs(Col.REF_AREA);
        String name = line.getAs(Col.AREA_NAME);
        if (code != null) {
            metric.put(Col.REF_AREA, code);
            if (catalog.places(code).isEmpty()) {
                reject(metric, Reason.AREA_UNKNOWN, "REF_AREA " + code + " never was a code");
            } else if (name != null && !places().isName(name, code)) {
                String official = catalog.places(code).stream()
                        .map(PlaceDef::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
                reject(metric, Reason.AREA_MISMATCH, "REF_AREA " + code + " is " + official + ", not " + name);
            }
        } else if (name == null) {
            reject(metric, Reason.MISSING_FIELD, "neither REF_AREA nor AREA_NAME");
        } else {
            Resolution resolution = places().resolve(name, context(line));
            switch (resolution.status()) {
                case RESOLVED ->
                    metric.put(
                            Col.REF_AREA,
                            Places.refArea(resolution.place().orElseThrow()).toString());
                case UNKNOWN -> reject(metric, Reason.AREA_UNKNOWN, "no place is called " + name);
                case AMBIGUOUS -> reject(metric, Reason.PLACE_AMBIGUOUS, name + " may be " + resolution.describe());
            }
        }
    }

    private static PlaceContext context(Row line) {
        LocalDate end = Optional.ofNullable(line.<String>getAs(Col.TIME_PERIOD))
                .flatMap(TimePeriod::parse)
                .map(TimePeriod::end)
                .orElse(null);
        return PlaceContext.within(line.getAs(PARENT_NAME), end);
    }

    /** The gazetteer is read only where a line names its place. */
    private Places places() {
        if (places == null) {
            places = Places.of(catalog.places());
        }
        return places;
    }

    private static void dates(Row line, Map<String, Object> metric) {
        String published = line.getAs(Col.DATE_PUBLISHED);
        if (published != null) {
            try {
                metric.put(Col.DATE_PUBLISHED, LocalDate.parse(published));
            } catch (DateTimeParseException noDate) {
                reject(metric, Reason.BAD_DATE, "DATE_PUBLISHED '" + published + "' is no date YYYY-MM-DD");
            }
        }
    }

    /** A missing period stays missing: the figure is read, and refused by whoever needs a period. */
    private void period(Row line, Map<String, Object> metric) {
        String code = line.getAs(Col.TIME_PERIOD);
        metric.put(Col.ACCUMULATION, "PERIOD");
        if (code == null) {
            return;
        }
        Optional<TimePeriod> parsed = TimePeriod.parse(code);
        if (parsed.isEmpty()) {
            metric.put(Col.TIME_PERIOD, code);
            reject(metric, Reason.BAD_PERIOD, "TIME_PERIOD '" + code + "' is no SDMX period");
            return;
        }
        TimePeriod period = parsed.get();
        if (period.start().getYear() < settings.earliestYear() || period.end().getYear() > settings.latestYear()) {
            metric.put(Col.TIME_PERIOD, code);
            reject(
                    metric,
                    Reason.BAD_PERIOD,
                    "TIME_PERIOD '" + code + "' is outside " + settings.earliestYear() + " to "
                            + settings.latestYear());
            return;
        }
        metric.put(Col.FREQ, period.freq());
        metric.put(Col.TIME_PERIOD, period.code());
        metric.put(Col.PERIOD_START, period.start());
        LocalDate published = (LocalDate) metric.get(Col.DATE_PUBLISHED);
        boolean publishedWithin =
                published != null && published.isBefore(period.end()) && !published.isBefore(period.start());
        metric.put(Col.PERIOD_END, publishedWithin ? published : period.end());
        metric.put(Col.ACCUMULATION, accumulation(period));
    }

    /** A span from New Year on is a year to date; one longer than a year began before the year it is told in. */
    private static String accumulation(TimePeriod period) {
        if (!period.freq().isEmpty()) {
            return "PERIOD";
        }
        if (period.end().isAfter(period.start().plusYears(1).minusDays(1))) {
            return "SINCE";
        }
        return period.start().getDayOfYear() == 1 ? "YTD" : "PERIOD";
    }

    private void remarks(Row line, Map<String, Object> metric) {
        String note = line.getAs(Col.NOTE);
        String subject = line.getAs(Col.SUBJECT);
        if (holdsOne(note, settings.pilotNotes()) || holdsOne(subject, settings.pilotSubjects())) {
            metric.put(Col.KIND, "pilot");
        }
        if (holdsOne(note, settings.sinceNotes())) {
            metric.put(Col.ACCUMULATION, "SINCE");
        }
        settings.scopeNotes().forEach((scope, scopeWords) -> {
            if (holdsOne(note, scopeWords)) {
                metric.put(Col.STAT_SCOPE, scope);
            }
        });
    }

    private void change(Row line, Map<String, Object> metric) {
        String stated = line.getAs(STATED_CHANGE);
        if (stated == null) {
            return;
        }
        boolean ratio = Optional.ofNullable((String) metric.get(Col.INDICATOR))
                .flatMap(catalog::indicator)
                .map(IndicatorDef::measureType)
                .filter(MeasureType.RATIO::equals)
                .isPresent();
        // percentage points of a count, or a relative change of a ratio, keep their wording and no number
        Optional<StatedChange> change =
                StatedChange.read(stated).filter(one -> metric.get(Col.INDICATOR) == null || one.points() == ratio);
        metric.put(Col.STATED_CHANGE_PCT, change.map(StatedChange::percent).orElse(null));
        metric.put(Col.STATED_CHANGE_BASE, change.map(StatedChange::base).orElse(stated));
    }

    private static boolean holdsOne(String text, List<String> words) {
        return text != null && words.stream().anyMatch(text::contains);
    }

    /** The first reason found stands; a line may have more. */
    private static void reject(Map<String, Object> metric, Reason reason, String detail) {
        if (metric.get(Col.REASON) == null) {
            metric.put(Col.REASON, reason.name());
            metric.put(Col.DETAIL, detail);
        } else {
            metric.merge(Col.DETAIL, detail, (before, added) -> before + "; " + added);
        }
    }

    private static String wording(Row line) {
        String subject = line.getAs(Col.SUBJECT);
        String value = line.getAs(Col.RAW_VALUE);
        String unit = line.getAs(Col.RAW_UNIT);
        if (subject == null || value == null) {
            return subject;
        }
        return subject + value + (unit == null || value.contains(unit) ? "" : unit);
    }

    private static String docId(Row line) {
        String url = line.getAs(Col.SOURCE_URL);
        String title = line.getAs(Col.SOURCE_TITLE);
        String publisher = line.getAs(PUBLISHER);
        if (url == null && title == null && publisher == null) {
            return null;
        }
        String source = url != null ? url : publisher + "\n" + title;
        return "delivered-" + sha256(source).substring(0, 16);
    }

    private static String id(Row line, String indicator) {
        return sha256(line.getAs(Col.SOURCE_FILE) + "\n" + line.getAs(Col.SOURCE_LINE) + "\n"
                + (indicator == null ? "" : indicator));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Row inOrder(Map<String, Object> metric) {
        String[] names = OUT.fieldNames();
        Object[] values = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = metric.get(names[i]);
        }
        return RowFactory.create(values);
    }
}
