package org.fazhi.catalog;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the files must agree on among themselves: no name without a thing, no thing claimed twice. */
final class CatalogChecks {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}_[A-Z0-9_]*[A-Z0-9]");
    private static final String INDICATORS = "indicators.yaml ";
    private static final Set<String> WITHIN = Set.of("nation", "province", "prefecture");

    private final CatalogReader read;
    private final Faults faults;
    private final Map<String, IndicatorDef> indicators = new HashMap<>();
    /** Of every indicator written, those with faults of their own too. */
    private final Set<String> codes = new HashSet<>();

    private final Set<String> themes = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> scopes = new HashSet<>();
    private final Set<String> topics = new HashSet<>();

    CatalogChecks(CatalogReader read, Faults faults) {
        this.read = read;
        this.faults = faults;
        read.indicators.forEach(indicator -> indicators.put(indicator.code(), indicator));
        read.where.keySet().stream()
                .filter(key -> key.startsWith(INDICATORS))
                .forEach(key -> codes.add(key.substring(INDICATORS.length())));
        read.themes.forEach(theme -> themes.add(theme.code()));
        read.families.forEach(family -> families.add(family.code()));
        read.scopes.forEach(scope -> scopes.add(scope.id()));
        read.topics.forEach(topic -> topics.add(topic.id()));
    }

    void check() {
        read.indicators.forEach(this::checkIndicator);
        checkFrames();
        checkAliases();
        checkUnits();
        checkBreaks();
        checkPeers();
        checkIndex();
        checkDelivered();
        new CorrectionChecks(read, faults).check(read.corrections, indicators, codes);
        checkDeadline();
        checkBalances();
    }

    private void checkIndicator(IndicatorDef indicator) {
        At at = at("indicators.yaml", indicator.code());
        if (!CODE.matcher(indicator.code()).matches()) {
            faults.add(at, "code '" + indicator.code() + "' is not of the form THEME_WHAT in capitals");
        }
        exist(at, indicator.code(), List.of(indicator.theme()), themes, "theme");
        if (indicator.units().isEmpty()) {
            faults.add(at, "'" + indicator.code() + "' accepts no unit family");
        }
        exist(at, indicator.code() + ".units", indicator.units(), families, "unit family");
        exist(at, indicator.code() + ".scopes", indicator.scopes(), scopes, "scope");
        exist(at, indicator.code() + ".denominators", indicator.denominators(), codes, "indicator");
        exist(
                at,
                indicator.code() + ".numerator",
                Stream.ofNullable(indicator.numerator()).toList(),
                codes,
                "indicator");
        exist(
                at,
                indicator.code() + ".part_of",
                Stream.ofNullable(indicator.partOf()).toList(),
                codes,
                "indicator");
        boolean ratio = indicator.measureType() == MeasureType.RATIO;
        if (!ratio
                && (indicator.numerator() != null || !indicator.denominators().isEmpty())) {
            faults.add(at, "'" + indicator.code() + "' is no RATIO and has a numerator or denominators");
        }
        checkNotWithin(indicator, at);
        for (FrameDef frame : indicator.frames()) {
            exist(at, indicator.code() + "." + frame.id() + ".topics", frame.topics(), topics, "topic");
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
            whole = indicators.containsKey(whole) ? indicators.get(whole).partOf() : null;
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
                                at("indicators.yaml", indicator.code()),
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
        return roles + " " + family;
    }

    private void checkAliases() {
        Map<String, String> claimed = new HashMap<>();
        for (IndicatorDef indicator : read.indicators) {
            for (String alias : indicator.aliases()) {
                String first = claimed.putIfAbsent(alias, indicator.code());
                if (first != null && !first.equals(indicator.code())) {
                    faults.add(
                            at("indicators.yaml", indicator.code()),
                            "alias '" + alias + "' of " + indicator.code() + " belongs to " + first);
                }
            }
        }
    }

    private void checkUnits() {
        for (UnitDef unit : read.units) {
            At at = at("units.csv", unit.word() + "," + unit.family());
            exist(at, unit.word(), List.of(unit.family()), families, "unit family");
        }
    }

    private void checkBreaks() {
        Set<String> known = new HashSet<>(codes);
        known.addAll(themes);
        for (BreakDef one : read.breaks) {
            exist(at("breaks.csv", one.id()), one.id(), List.of(one.scope()), known, "indicator or theme");
        }
    }

    private void checkPeers() {
        for (PeerGroupDef group : read.peers) {
            At at = at("peers.yaml", group.id());
            exist(at, group.id() + ".levels", group.levels(), PlacesFile.LEVELS, "level");
            if (group.levels().isEmpty() && group.areas().isEmpty()) {
                faults.add(at, "'" + group.id() + "' names neither levels nor areas: nobody belongs to it");
            }
            List<String> unknown = group.areas().stream()
                    .filter(code -> read.places.of(code).isEmpty())
                    .toList();
            if (!unknown.isEmpty()) {
                faults.add(at, group.id() + ".areas: no place has the code " + String.join(", ", unknown));
            }
            if ((group.sizeOf() == null) != group.bands().isEmpty()) {
                faults.add(at, "'" + group.id() + "' wants both size_of and bands, or neither");
            }
            if (!group.bands().equals(group.bands().stream().sorted().distinct().toList())) {
                faults.add(at, group.id() + ".bands: the sizes must rise");
            }
            exist(at, group.id() + ".within", List.of(group.within()), WITHIN, "level to compare within");
        }
    }

    private void checkIndex() {
        if (read.index == null) {
            return;
        }
        Set<String> weighted = new HashSet<>();
        for (IndexDef.Theme theme : read.index.themes()) {
            At at = at("index.yaml", theme.code());
            exist(at, "themes", List.of(theme.code()), themes, "theme");
            weighted.add(theme.code());
            if (theme.weight() <= 0) {
                faults.add(at, theme.code() + ".weight must be above 0");
            }
        }
        for (IndexDef.Part part : read.index.indicators()) {
            At at = at("index.yaml", part.code());
            exist(at, "indicators", List.of(part.code()), indicators.keySet(), "indicator");
            if (indicators.containsKey(part.code())) {
                checkPart(part, indicators.get(part.code()), weighted, at);
            }
        }
    }

    private void checkPart(IndexDef.Part part, IndicatorDef indicator, Set<String> weighted, At at) {
        exist(at, part.code(), List.of(indicator.theme()), weighted, "theme with a weight");
        boolean isRatio = indicator.measureType() == MeasureType.RATIO;
        if (isRatio == (part.denominator() != null)) {
            faults.add(at, part.code() + ".denominator belongs to an amount, and to no ratio");
        }
        if (indicator.direction() == Direction.NONE) {
            faults.add(at, "'" + part.code() + "' has no better side (direction: none)");
        } else if (part.worst() == part.best() || part.moreIsBetter() != (indicator.direction() == Direction.UP)) {
            faults.add(at, part.code() + ": from worst to best must go " + indicator.direction());
        }
        if (part.weight() <= 0) {
            faults.add(at, part.code() + ".weight must be above 0");
        }
    }

    private void checkDelivered() {
        if (read.settings != null) {
            List<String> named =
                    List.copyOf(read.settings.delivered().scopeNotes().keySet());
            exist(at("pipeline.yaml", "delivered"), "delivered.scope_notes", named, scopes, "scope");
        }
    }

    private void checkBalances() {
        if (read.settings != null) {
            for (BalanceDef balance : read.settings.checks().balances()) {
                exist(at("pipeline.yaml", "checks"), balance.id(), balance.codes(), codes, "indicator");
            }
        }
    }

    private void checkDeadline() {
        try {
            if (read.settings != null) {
                read.settings.punctuality().deadline();
            }
        } catch (DateTimeException noSuchDay) {
            faults.add(
                    at("pipeline.yaml", "punctuality"), "punctuality: there is no such day: " + noSuchDay.getMessage());
        }
    }

    private void exist(At at, String key, List<String> names, Set<String> known, String kind) {
        for (String name : names) {
            if (!known.contains(name)) {
                faults.add(at, key + ": " + kind + " '" + name + "' does not exist");
            }
        }
    }

    private At at(String file, String key) {
        return read.where.getOrDefault(file + " " + key, new At("conf/" + file, 0));
    }
}
