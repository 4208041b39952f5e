package org.fazhi.catalog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.catalog.Catalog.Entry;

/** Reads every file of the configuration, layer upon layer, then checks them against one another. */
final class CatalogReader {
    private final List<Path> overlays;
    private final Faults faults = new Faults();
    private final RecordReader records = new RecordReader(faults);
    private final MessageDigest digest = sha256();

    List<ThemeDef> themes = List.of();
    List<IndicatorDef> indicators = List.of();
    /** Of every indicator written, those with faults of their own too. */
    final Set<String> codes = new LinkedHashSet<>();

    List<TopicDef> topics = List.of();
    List<ScopeDef> scopes = List.of();
    List<BodyDef> bodies = List.of();
    /** Topic to the one that its words stand for too, once that was said. */
    final Map<String, String> shortNames = new LinkedHashMap<>();

    GrammarDef grammar;
    List<UnitFamilyDef> families = List.of();
    List<UnitDef> units = List.of();
    List<HedgeDef> hedges = List.of();
    PeriodWords periods;
    PlaceRows places;
    List<BreakDef> breaks = List.of();
    List<ConfidenceDef> confidences = List.of();
    List<PeerGroupDef> peers = List.of();
    List<CorrectionDef> corrections = List.of();
    IndexDef index;
    /** Of every theme of the index written, those with faults of their own too. */
    Set<String> indexThemes = Set.of();

    Settings settings;
    final List<Entry> effective = new ArrayList<>();
    String hash;
    /** Where each indicator, unit, … stands, for the faults found later: {@code file key}. */
    final Map<String, At> where = new LinkedHashMap<>();

    private CatalogReader(List<Path> overlays) {
        this.overlays = overlays;
    }

    static Catalog read(List<Path> overlays) {
        CatalogReader reader = new CatalogReader(overlays);
        ConfFile.checkOverlays(overlays, reader.faults);
        reader.readIndicators();
        reader.readLists();
        reader.readTables();
        reader.readSettings();
        reader.readCorrections();
        new CatalogChecks(reader, reader.faults).check();
        reader.faults.throwIfAny();
        reader.hash = HexFormat.of().formatHex(reader.digest.digest());
        return new Catalog(reader);
    }

    private void readIndicators() {
        ConfNode.Keyed file = yaml("indicators.yaml");
        Groups groups = Groups.read(part(file, "groups"), faults);
        topics = new ArrayList<>();
        part(file, "topics").entries().forEach((id, words) -> topics.add(new TopicDef(id, groups.words(words))));
        ConfNode.Keyed shorts = part(file, "short_names");
        shorts.entries().forEach((name, topic) -> {
            where.put("indicators.yaml short_names." + name, shorts.at(name));
            shortNames.put(name, topic instanceof ConfNode.Scalar one ? one.toString() : "");
        });
        scopes = records.readAll(ScopeDef.class, part(file, "scopes"));
        ConfNode.Keyed bodyPart = part(file, "bodies");
        bodies = records.readAll(BodyDef.class, (ConfNode.Keyed) groups.expand(bodyPart));
        bodyPart.keys().forEach((id, at) -> where.put("indicators.yaml bodies." + id, at));
        indicators = new ArrayList<>();
        ConfNode.Keyed indicatorPart = part(file, "indicators");
        indicatorPart.entries().forEach((code, body) -> {
            codes.add(code);
            where.put("indicators.yaml " + code, indicatorPart.at(code));
            int underscore = code.indexOf('_');
            Map<String, Object> given =
                    Map.of("code", code, "theme", underscore < 0 ? code : code.substring(0, underscore));
            records.read(IndicatorDef.class, groups.expand(body), given).ifPresent(indicators::add);
        });
        rejectUnknown(file, List.of("groups", "topics", "short_names", "scopes", "bodies", "indicators"));
    }

    private void readLists() {
        grammar = new GrammarDef(wordLists("grammar.yaml"));
        periods = new PeriodWords(wordLists("periods.yaml"));
        ConfNode.Keyed hedgeFile = yaml("hedges.yaml");
        hedges = records.readAll(HedgeDef.class, hedgeFile);
        ConfNode.Keyed peerFile = yaml("peers.yaml");
        peers = records.readAll(PeerGroupDef.class, peerFile);
        peerFile.keys().forEach((id, at) -> where.put("peers.yaml " + id, at));
        ConfNode.Keyed indexFile = yaml("index.yaml");
        index = records.read(IndexDef.class, indexFile).orElse(null);
        indexThemes = part(indexFile, "themes").keys().keySet();
        for (String part : List.of("themes", "indicators")) {
            part(indexFile, part).keys().forEach((code, at) -> where.put("index.yaml " + code, at));
        }
    }

    private void readSettings() {
        ConfNode.Keyed file = yaml("pipeline.yaml");
        file.keys().forEach((key, at) -> where.put("pipeline.yaml " + key, at));
        settings = records.read(Settings.class, file).orElse(null);
    }

    private void readCorrections() {
        ConfNode.Keyed file = yaml("corrections.yaml");
        corrections = new ArrayList<>();
        file.entries().forEach((id, body) -> {
            where.put("corrections.yaml " + id, file.at(id));
            Map<String, Object> given = Map.of("id", id, "at", file.at(id).toString());
            records.read(CorrectionDef.class, body, given).ifPresent(corrections::add);
        });
    }

    private void readTables() {
        themes = table("themes.csv", CsvTables.THEMES, 1, CsvTables::theme);
        families = table("families.csv", CsvTables.FAMILIES, 1, row -> CsvTables.family(row, faults));
        units = table("units.csv", CsvTables.UNITS, 2, row -> CsvTables.unit(row, faults));
        breaks = table("breaks.csv", CsvTables.BREAKS, 1, row -> CsvTables.breakDef(row, faults));
        confidences = table("confidence.csv", CsvTables.CONFIDENCE, 2, row -> CsvTables.confidence(row, faults));
        readPlaces();
    }

    private void readPlaces() {
        List<ConfFile> layers = ConfFile.layers(PlacesFile.NAME, overlays, faults);
        boolean packedAlone = layers.size() < 2;
        places = packedAlone ? PlacesFile.packed(layers) : PlacesFile.checked(layers, faults);
        digest(PlacesFile.NAME, places.text());
        for (ConfFile layer : layers) {
            At at = new At(layer.name(), 0);
            effective.add(
                    new Entry(PlacesFile.NAME, "(all rows)", layer.text().length() + " characters", at.toString()));
        }
    }

    /** Lists of words; the packed file says which there are, since code asks for them by name. */
    private Map<String, List<String>> wordLists(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Groups none = Groups.none(faults);
        List<ConfNode.Keyed> layers = parsed(name);
        layers.stream()
                .skip(1)
                .forEach(overlay -> rejectUnknown(
                        overlay, List.copyOf(layers.get(0).entries().keySet())));
        ConfNode.Keyed file = merged(name, layers);
        file.keys().forEach((list, at) -> where.put(name + " " + list, at));
        file.entries().forEach((list, words) -> lists.put(list, none.words(words)));
        return lists;
    }

    private ConfNode.Keyed part(ConfNode.Keyed file, String key) {
        ConfNode part = file.entries().get(key);
        if (part == null) {
            return ConfNode.Keyed.empty(file.at());
        }
        if (part instanceof ConfNode.Keyed map) {
            return map;
        }
        faults.add(part.at(), "'" + key + "' wants keys with values");
        return ConfNode.Keyed.empty(file.at());
    }

    private void rejectUnknown(ConfNode.Keyed file, List<String> known) {
        for (String key : file.entries().keySet()) {
            if (!known.contains(key)) {
                faults.add(file.at(key), "unknown key '" + key + "'; known are " + String.join(", ", known));
            }
        }
    }

    private ConfNode.Keyed yaml(String name) {
        return merged(name, parsed(name));
    }

    private List<ConfNode.Keyed> parsed(String name) {
        return ConfFile.layers(name, overlays, faults).stream()
                .map(layer -> YamlFile.parse(layer.name(), layer.text(), faults))
                .toList();
    }

    /** A YAML file with its overlays; its leaves go into what is in force. */
    private ConfNode.Keyed merged(String name, List<ConfNode.Keyed> layers) {
        ConfNode.Keyed merged = ConfNode.Keyed.empty(new At("conf/" + name, 0));
        for (ConfNode.Keyed layer : layers) {
            merged = merged.overlaid(layer);
        }
        for (ConfNode.Leaf leaf : ConfNode.leaves(merged)) {
            inForce(name, leaf.path(), leaf.value(), leaf.at());
        }
        return merged;
    }

    /** A CSV file with its overlays: a row replaces the one with the same first fields. */
    private <T> List<T> table(String name, String[] header, int keyFields, Function<CsvFile.Line, T> read) {
        Map<String, CsvFile.Line> rows = new LinkedHashMap<>();
        for (ConfFile layer : ConfFile.layers(name, overlays, faults)) {
            Map<String, CsvFile.Line> own = new LinkedHashMap<>();
            for (CsvFile.Line line : CsvFile.parse(layer.name(), layer.text(), header, faults)) {
                String key = String.join(",", List.of(line.fields()).subList(0, keyFields));
                CsvFile.Line twice = own.putIfAbsent(key, line);
                if (twice != null) {
                    faults.add(
                            line.at(),
                            "'" + key + "' is said twice, first in line "
                                    + twice.at().line());
                }
            }
            rows.putAll(own);
        }
        List<T> all = new ArrayList<>();
        rows.forEach((key, line) -> {
            where.put(name + " " + key, line.at());
            inForce(name, key, String.join(",", line.fields()), line.at());
            all.add(read.apply(line));
        });
        return all;
    }

    private void inForce(String file, String key, String value, At at) {
        effective.add(new Entry(file, key, value, at.toString()));
        digest(file, key, value);
    }

    private void digest(String... parts) {
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
