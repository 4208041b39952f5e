package org.fazhi.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Indicators among themselves: no name without a thing, no words claimed twice. */
final class IndicatorChecks {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}_[A-Z0-9_]*[A-Z0-9]");

    private final CatalogReader read;
    private final Faults faults;
    private final CatalogNames names;

    IndicatorChecks(CatalogReader read, Faults faults, CatalogNames names) {
        this.read = read;
        this.faults = faults;
        this.names = names;
    }

    void check() {
        read.indicators.forEach(this::checkIndicator);
        checkFrames();
        checkAliases();
        read.shortNames.forEach((name, topic) -> {
            At at = names.at("indicators.yaml", "short_names." + name);
            names.exist(at, "short_names", List.of(name, topic), names.topics, "topic");
            if (read.shortNames.containsKey(topic)) {
                faults.add(at, "short_names." + name + ": topic '" + topic + "' is short for another itself");
            }
        });
        for (BodyDef body : read.bodies) {
            At at = names.at("indicators.yaml", "bodies." + body.id());
            List<String> unknown = body.speaksFor().stream()
                    .filter(one -> !names.themes.contains(one))
                    .toList();
            names.exist(at, "bodies." + body.id() + ".speaks_for", unknown, names.codes, "theme or indicator");
        }
    }

    private void checkIndicator(IndicatorDef indicator) {
        At at = names.at("indicators.yaml", indicator.code());
        if (!CODE.matcher(indicator.code()).matches()) {
            faults.add(at, "code '" + indicator.code() + "' is not of the form THEME_WHAT in capitals");
        }
        names.exist(at, indicator.code(), List.of(indicator.theme()), names.themes, "theme");
        if (indicator.units().isEmpty()) {
            faults.add(at, "'" + indicator.code() + "' accepts no unit family");
        }
        names.exist(at, indicator.code() + ".units", indicator.units(), names.families, "unit family");
        names.exist(at, indicator.code() + ".scopes", indicator.scopes(), names.scopes, "scope");
        names.exist(at, indicator.code() + ".denominators", indicator.denominators(), names.codes, "indicator");
        names.exist(
                at,
                indicator.code() + ".numerator",
                Stream.ofNullable(indicator.numerator()).toList(),
                names.codes,
                "indicator");
        names.exist(
                at,
                indicator.code() + ".part_of",
                Stream.ofNullable(indicator.partOf()).toList(),
                names.codes,
                "indicator");
        boolean ratio = indicator.measureType() == MeasureType.RATIO;
        if (!ratio
                && (indicator.numerator() != null || !indicator.denominators().isEmpty())) {
            faults.add(at, "'" + indicator.code() + "' is no RATIO and has a numerator or denominators");
        }
        checkNotWithin(indicator, at);
        for (FrameDef frame : indicator.frames()) {
            names.exist(at, indicator.code() + "." + frame.id() + ".topics", frame.topics(), names.topics, "topic");
            if (frame.topics().isEmpty()
                    && frame.objects().isEmpty()
                    && frame.predicates().isEmpty()
                    && frame.qualifiers().isEmpty()) {
                faults.add(at, "frame " + indicator.code() + "." + frame.id() + " matches everything");
            }
        }
    }

    /** A whole that is a part of its own part. */
    private void checkNotWithin(IndicatorDef indicator, At at) {
        Set<String> above = new HashSet<>();
        String whole = indicator.partOf();
        while (whole != null && above.add(whole)) {
            if (whole.equals(indicator.code())) {
                faults.add(at, "'" + indicator.code() + "' is a part of itself");
                return;
            }
            whole = names.indicators.containsKey(whole)
                    ? names.indicators.get(whole).partOf()
                    : null;
        }
    }

    /** Two indicators must not claim the same words in the same roles for the same unit family. */
    private void checkFrames() {
        Map<String, String> claimed = new HashMap<>();
        for (IndicatorDef indicator : read.indicators) {
            for (FrameDef frame : indicator.frames()) {
                for (String family : indicator.units()) {
                    String name = indicator.code() + "." + frame.id();
                    String first = claimed.putIfAbsent(signature(frame, family), name);
                    if (first != null && !first.startsWith(indicator.code() + ".")) {
                        faults.add(
                                names.at("indicators.yaml", indicator.code()),
                                "frame " + name + " claims the same words and unit family " + family + " as " + first);
                    }
                }
            }
        }
    }

    private static String signature(FrameDef frame, String family) {
        List<Set<String>> roles = new ArrayList<>();
        for (List<String> words : List.of(frame.topics(), frame.objects(), frame.predicates(), frame.qualifiers())) {
            roles.add(new TreeSet<>(words));
        }
        return roles + " " + family + " " + new TreeSet<>(frame.measures());
    }

    private void checkAliases() {
        Map<String, String> claimed = new HashMap<>();
        for (IndicatorDef indicator : read.indicators) {
            for (String alias : indicator.aliases()) {
                String first = claimed.putIfAbsent(alias, indicator.code());
                if (first != null && !first.equals(indicator.code())) {
                    faults.add(
                            names.at("indicators.yaml", indicator.code()),
                            "alias '" + alias + "' of " + indicator.code() + " belongs to " + first);
                }
            }
        }
    }
}
