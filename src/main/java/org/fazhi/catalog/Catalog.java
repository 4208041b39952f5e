package org.fazhi.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Meaning, read from {@code conf/}: immutable, serializable, checked as a whole. Made by {@link #load(List)}; lists are
 * in file order.
 */
public final class Catalog implements Serializable {
    private static final Map<Character, BigDecimal> MAGNITUDES = Map.of(
            '百', BigDecimal.valueOf(100),
            '千', BigDecimal.valueOf(1_000),
            '万', BigDecimal.valueOf(10_000),
            '萬', BigDecimal.valueOf(10_000),
            '亿', BigDecimal.valueOf(100_000_000),
            '億', BigDecimal.valueOf(100_000_000));

    private final List<ThemeDef> themes;
    private final Map<String, IndicatorDef> indicators;
    private final Map<String, TopicDef> topics;
    private final Map<String, ScopeDef> scopes;
    private final List<BodyDef> bodies;
    private final Map<String, String> shortNames;
    private final GrammarDef grammar;
    private final Map<String, UnitFamilyDef> families;
    private final Map<String, List<UnitDef>> units;
    private final List<HedgeDef> hedges;
    private final PeriodWords periods;
    private final PlaceRows places;
    private final List<BreakDef> breaks;
    private final List<PeerGroupDef> peers;
    private final List<CorrectionDef> corrections;
    private final Confidences confidences;
    private final IndexDef index;
    private final Settings settings;
    private final List<Entry> effective;
    private final String hash;

    /**
     * One value in force.
     *
     * @param file file of {@code conf/} it belongs to
     * @param key path inside the file
     * @param value as written
     * @param source file and line it came from
     */
    public record Entry(String file, String key, String value, String source) implements Serializable {}

    Catalog(CatalogReader read) {
        themes = List.copyOf(read.themes);
        indicators = index(read.indicators, IndicatorDef::code);
        topics = index(read.topics, TopicDef::id);
        scopes = index(read.scopes, ScopeDef::id);
        bodies = List.copyOf(read.bodies);
        shortNames = Map.copyOf(read.shortNames);
        grammar = read.grammar;
        families = index(read.families, UnitFamilyDef::code);
        units = new LinkedHashMap<>();
        read.units.forEach(unit ->
                units.computeIfAbsent(unit.word(), word -> new ArrayList<>()).add(unit));
        units.replaceAll((word, defs) -> List.copyOf(defs));
        hedges = List.copyOf(read.hedges);
        periods = read.periods;
        places = read.places;
        breaks = List.copyOf(read.breaks);
        peers = List.copyOf(read.peers);
        corrections = List.copyOf(read.corrections);
        confidences = new Confidences(read.confidences);
        index = read.index;
        settings = read.settings;
        effective = List.copyOf(read.effective);
        hash = read.hash;
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, String> key) {
        Map<String, T> index = new LinkedHashMap<>();
        all.forEach(one -> index.put(key.apply(one), one));
        return index;
    }

    /** The packed configuration alone. */
    public static Catalog packed() {
        return load(List.of());
    }

    /**
     * The packed configuration overlaid key by key by the files of each folder, the last one winning.
     *
     * @throws ConfException listing every fault with file and line
     */
    public static Catalog load(List<Path> overlayDirs) {
        return CatalogReader.read(overlayDirs);
    }

    public List<ThemeDef> themes() {
        return themes;
    }

    public List<IndicatorDef> indicators() {
        return List.copyOf(indicators.values());
    }

    public Optional<IndicatorDef> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    public List<TopicDef> topics() {
        return List.copyOf(topics.values());
    }

    public Optional<TopicDef> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    public List<ScopeDef> scopes() {
        return List.copyOf(scopes.values());
    }

    /** Topics to the one that their words stand for too, once that was said; that one is short for none. */
    public Map<String, String> shortNames() {
        return shortNames;
    }

    /** Bodies that do a part of what a place's authorities do. */
    public List<BodyDef> bodies() {
        return bodies;
    }

    public GrammarDef grammar() {
        return grammar;
    }

    public List<UnitFamilyDef> families() {
        return List.copyOf(families.values());
    }

    public Optional<UnitFamilyDef> family(String code) {
        return Optional.ofNullable(families.get(code));
    }

    /** Every measure word in each of its families. */
    public List<UnitDef> units() {
        return units.values().stream().flatMap(List::stream).toList();
    }

    /** A measure word in each of its families; 万元 is 元 times ten thousand. Empty where the word is unknown. */
    public List<UnitDef> units(String word) {
        return units(word, one -> units.getOrDefault(one, List.of()));
    }

    /** The same among units that are being read. */
    static List<UnitDef> units(String word, List<UnitDef> all) {
        return units(
                word,
                one -> all.stream().filter(unit -> unit.word().equals(one)).toList());
    }

    private static List<UnitDef> units(String word, Function<String, List<UnitDef>> known) {
        List<UnitDef> units = known.apply(word);
        BigDecimal magnitude = word == null || word.length() < 2 ? null : MAGNITUDES.get(word.charAt(0));
        if (!units.isEmpty() || magnitude == null) {
            return units;
        }
        return units(word.substring(1), known).stream()
                .map(unit -> new UnitDef(word, unit.family(), unit.factor().multiply(magnitude)))
                .toList();
    }

    public List<HedgeDef> hedges() {
        return hedges;
    }

    public PeriodWords periods() {
        return periods;
    }

    public List<PlaceDef> places() {
        return places.all();
    }

    /** What a code has been called over time; empty where it never existed. */
    public List<PlaceDef> places(String code) {
        return places.of(code);
    }

    /** The place a code names on a day. */
    public Optional<PlaceDef> place(String code, LocalDate day) {
        return places.of(code, day);
    }

    public List<BreakDef> breaks() {
        return breaks;
    }

    public List<PeerGroupDef> peers() {
        return peers;
    }

    public List<CorrectionDef> corrections() {
        return corrections;
    }

    /** How sure a coding is, by its rule. */
    public Confidences confidences() {
        return confidences;
    }

    /** What the index is made of. */
    public IndexDef index() {
        return index;
    }

    public Settings settings() {
        return settings;
    }

    /** Everything in force with the file and line it came from; the places as one entry a layer. */
    public List<Entry> effective() {
        return effective;
    }

    /** SHA-256 of what is in force, hexadecimal; the same for the same meaning wherever it came from. */
    public String hash() {
        return hash;
    }

    /** Indicators by each alias and name, for delivered metrics that carry a name and no code. */
    public Map<String, IndicatorDef> indicatorsByName() {
        Map<String, IndicatorDef> byName = new HashMap<>();
        indicators.values().forEach(indicator -> {
            byName.putIfAbsent(indicator.nameZh(), indicator);
            indicator.aliases().forEach(alias -> byName.put(alias, indicator));
        });
        return byName;
    }
}
