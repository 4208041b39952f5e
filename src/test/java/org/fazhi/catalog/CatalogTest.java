package org.fazhi.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    @TempDir
    Path dir;

    @Test
    void thePackedConfigurationLoads() {
        Catalog catalog = Catalog.packed();
        assertEquals(3, catalog.settings().periods().cutoffToleranceDays());
        assertFalse(catalog.indicators().isEmpty());
        assertFalse(catalog.hedges().isEmpty());
        assertFalse(catalog.peers().isEmpty());
    }

    @Test
    void thePackedPlacesAreWithoutFaultAndSortedByCode() {
        Faults faults = new Faults();
        List<ConfFile> layers = ConfFile.layers(PlacesFile.NAME, List.of(), faults);
        PlaceRows checked = PlacesFile.checked(layers, faults);
        faults.throwIfAny();
        PlaceRows packed = PlacesFile.packed(layers);
        assertEquals(checked.all(), packed.all());
        assertTrue(packed.all().size() > 45_000);
    }

    @Test
    void aPlaceIsFoundByItsCodeAndTheDay() {
        Catalog catalog = Catalog.packed();
        PlaceDef last = catalog.places().get(catalog.places().size() - 1);
        assertEquals(
                last,
                catalog.places(last.code()).get(catalog.places(last.code()).size() - 1));
        assertTrue(catalog.places("000001").isEmpty());
        assertTrue(catalog.places("99999999999").isEmpty());
        assertTrue(catalog.place(last.code(), LocalDate.of(1800, 1, 1)).isEmpty());
    }

    @Test
    void anOverlayReplacesOneKeyAndLeavesTheOthers() throws IOException {
        write("pipeline.yaml", "periods:\n  cutoff_tolerance_days: 7\n");
        write("units.csv", "WORD,FAMILY,FACTOR,NOTE\n担,ITEM,1,\n");
        Catalog catalog = Catalog.load(List.of(dir));
        assertEquals(7, catalog.settings().periods().cutoffToleranceDays());
        assertEquals(
                Catalog.packed().settings().periods().sharePartsTolerance(),
                catalog.settings().periods().sharePartsTolerance());
        assertEquals("ITEM", catalog.units("担").get(0).family());
        assertEquals(
                dir.resolve("pipeline.yaml") + ":2", source(catalog, "pipeline.yaml", "periods.cutoff_tolerance_days"));
        assertEquals(
                "conf/pipeline.yaml:" + lineOf("conf/pipeline.yaml", "min_denominator"),
                source(catalog, "pipeline.yaml", "comparison.min_denominator"));
        assertNotEquals(Catalog.packed().hash(), catalog.hash());
    }

    @Test
    void anOverlayThatSaysTheSameHasTheSameHash() throws IOException {
        int days = Catalog.packed().settings().periods().cutoffToleranceDays();
        write("pipeline.yaml", "periods: {cutoff_tolerance_days: " + days + "}\n");
        PlaceDef nation = Catalog.packed().places("000000").get(0);
        write(
                "places.csv",
                String.join(",", PlacesFile.HEADER) + "\n000000,全国,nation,," + nation.validFrom() + ",,,"
                        + (nation.source() == null ? "" : nation.source()) + "\n");
        assertEquals(Catalog.packed().hash(), Catalog.load(List.of(dir)).hash());
    }

    @Test
    void everyEntryIsInForceOnce() {
        Set<String> seen = new HashSet<>();
        List<String> twice = Catalog.packed().effective().stream()
                .map(entry -> entry.file() + " " + entry.key())
                .filter(key -> !seen.add(key))
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void anOverlaidPlaceTakesTheRowOfItsCodeAndFirstDay() throws IOException {
        write(
                "places.csv",
                String.join(",", PlacesFile.HEADER) + "\n990000,新省,province,000000,2024-01-01,,,decree\n"
                        + "990100,新市,prefecture,990000,2024-01-01,2024-12-31,990000,\"decree, of 2024\"\n");
        Catalog catalog = Catalog.load(List.of(dir));
        assertEquals(
                "新省",
                catalog.place("990000", LocalDate.of(2025, 1, 1)).orElseThrow().name());
        assertEquals("decree, of 2024", catalog.places("990100").get(0).source());
        assertTrue(catalog.place("990100", LocalDate.of(2025, 1, 1)).isEmpty());
    }

    @Test
    void everyFaultIsToldAtOnceWithFileAndLine() throws IOException {
        write("indicators.yaml", """
                topics:
                  reconsideration_again: [复议]
                indicators:
                  REC_ACCEPTED:
                    measure_type: SUM
                  REC_TWIN:
                    name_zh: 孪生
                    name_en: Twin
                    measure_type: RATIO
                    units: [CASES]
                    direction: up
                    numerator: REC_NOTHING
                    colour: red
                  REC_FALSE:
                    name_zh: 假
                    name_en: False
                    measure_type: RATIO
                    units: [CASES]
                    direction: up
                    numerator: REC_NOTHING
                    frames:
                      empty: {vetoes: [假]}
                """);
        write("pipeline.yaml", "periods:\n  cutoff_tolerance_days: three\n  cutof_tolerance_days: 3\n");
        write("units.csv", "WORD,FAMILY,FACTOR,NOTE\n筐,BASKET,1,\n筐,BASKET,1,\n箱,CRATE,none,\n");
        write("breaks.csv", "BREAK_ID,SCOPE,DATE,NAME,SOURCE\nX,XYZ,2020-13-01,x,y\nY,XYZ,2020-12-01,x,y\n");
        write("peers.yaml", "HAMLETS: {name_zh: 村, levels: [hamlet], within: nation}\n");
        write("hedges.yaml", "约: {position: around, rule: about}\n约: {position: before, rule: about}\n");
        write("places.csv", String.join(",", PlacesFile.HEADER) + "\n12,甲,county,999999,2020-01-01,2019-01-01,,\n");
        write("periods.yaml", "first_half: 上半年\nfirst_haf: [上半年]\n");
        write("peer.yaml", "a: b\n");
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        Set<String> faults = wrong.faults().stream()
                .map(fault -> fault.replace(dir + "/", ""))
                .collect(Collectors.toSet());
        for (String start : List.of(
                "indicators.yaml:5: 'measure_type' wants one of flow, stock",
                "indicators.yaml:13: unknown key 'colour'",
                "indicators.yaml:14: REC_FALSE.units: unit family 'CASES' does not exist",
                "indicators.yaml:14: REC_FALSE.numerator: indicator 'REC_NOTHING' does not exist",
                "indicators.yaml:14: frame REC_FALSE.empty matches everything",
                "pipeline.yaml:2: 'cutoff_tolerance_days' wants a whole number, not 'three'",
                "pipeline.yaml:3: unknown key 'cutof_tolerance_days'",
                "units.csv:2: 筐: unit family 'BASKET' does not exist",
                "units.csv:3: '筐,BASKET' is said twice, first in line 2",
                "units.csv:4: FACTOR is a number above 0, not 'none'",
                "units.csv:4: 箱: unit family 'CRATE' does not exist",
                "breaks.csv:2: DATE is a date YYYY-MM-DD, not '2020-13-01'",
                "breaks.csv:2: X: indicator or theme 'XYZ' does not exist",
                "breaks.csv:3: Y: indicator or theme 'XYZ' does not exist",
                "peers.yaml:1: HAMLETS.levels: level 'hamlet' does not exist",
                "hedges.yaml:2: key '约' is said twice, first in line 1",
                "hedges.yaml:1: 'position' wants one of before",
                "places.csv:2: CODE has six digits",
                "places.csv:2: PARENT 999999 is no place",
                "places.csv:2: VALID_TO 2019-01-01 is before",
                "periods.yaml:1: wants a list of words",
                "periods.yaml:2: unknown key 'first_haf'",
                "peer.yaml: is no configuration file")) {
            assertTrue(
                    faults.stream().anyMatch(fault -> fault.startsWith(start)), start + " in\n" + wrong.getMessage());
        }
    }

    /** 19! arrangements are more than a double counts one by one. */
    @Test
    void aSeriesTooLongForExactCountingIsAFault() throws IOException {
        write("pipeline.yaml", "trend:\n  exact_max_periods: 19\n");
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        assertEquals(1, wrong.faults().size());
        assertTrue(wrong.faults()
                .get(0)
                .endsWith("pipeline.yaml:2: 'exact_max_periods' wants a number from 2 to 18, not 19"));
        write("pipeline.yaml", "trend:\n  exact_max_periods: 18\n");
        assertEquals(18, Catalog.load(List.of(dir)).settings().trend().exactMaxPeriods());
    }

    @Test
    void anOriginWithoutAMonthIsAFault() throws IOException {
        write("periods.yaml", "\nnamed_origins: [二十大=2022-13, 十九大=2017]\n");
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        assertEquals(1, wrong.faults().size(), wrong.getMessage());
        assertTrue(wrong.faults()
                .get(0)
                .endsWith("periods.yaml:2: named_origins wants name=2021 or name=2022-10, not '二十大=2022-13'"));
    }

    @Test
    void aNumberThatMeansNothingIsAFault() throws IOException {
        write("pipeline.yaml", "index:\n  max_rank_share: -1\n  draws: 0\ncomparison:\n  confidence: 95\n");
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        assertEquals(3, wrong.faults().size(), wrong.getMessage());
        assertTrue(wrong.faults().stream()
                .anyMatch(fault -> fault.endsWith("pipeline.yaml:3: 'draws' wants a number from 1 to 1000000, not 0")));
    }

    @Test
    void oneFaultOfTheIndexHidesNoOther() throws IOException {
        write(
                "index.yaml",
                "themes:\n  AID: {weight: many}\nindicators:\n"
                        + "  REC_CONCLUSION_RATE: {denominator: REC_ACCEPTED, worst: 0, best: .inf}\n"
                        + "  LIT_LOSS_RATE: {denominator: LIT_CONCLUDED, worst: 0, best: 50}\n");
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        assertEquals(
                List.of(
                        dir + "/index.yaml:2: 'weight' wants a number, not 'many'",
                        dir + "/index.yaml:4: 'best' wants a number, not '.inf'",
                        dir + "/index.yaml:5: LIT_LOSS_RATE: from worst to best must go DOWN"),
                wrong.faults());
    }

    @Test
    void everyFaultOfACorrectionIsToldWithItsLine() throws IOException {
        String cell = "ref_area: '140728', time_period: '2021', expect: '7', reason: r, source: s, ";
        write(
                "corrections.yaml",
                "a: {" + cell + "indicator: AID_CASES, action: override}\n"
                        + "b: {" + cell + "indicator: AID_CASES, action: drop, value: 5}\n"
                        + "c: {" + cell + "indicator: AID_NOTHING, action: mend}\n"
                        + "d: {" + cell + "indicator: AID_NOTHING, action: flag, stat_scope: MOON}\n"
                        + "e: {ref_area: '119999', time_period: 2022-S3, expect: '7', indicator: REC_ACCEPTED,"
                        + " action: override, value: 7, unit: 公里, reason: r, source: s}\n"
                        + "f: {indicator: REC_ACCEPTED, action: flag, valu: 7}\n");
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        for (String start : List.of(
                "1: action override wants a value",
                "2: action drop takes no value",
                "2: the cell 140728 AID_CASES ALL 2021 has a correction already: " + dir + "/corrections.yaml:1",
                "3: 'action' wants one of override, drop, flag, accept, not 'mend'",
                "4: indicator 'AID_NOTHING' does not exist",
                "4: stat_scope 'MOON' does not exist",
                "5: ref_area 119999 never was a code",
                "5: time_period '2022-S3' is no SDMX period",
                "5: unit '公里' counts nothing that REC_ACCEPTED accepts: CASE",
                "6: key 'ref_area' is missing",
                "6: unknown key 'valu'")) {
            assertTrue(
                    wrong.faults().stream().anyMatch(fault -> fault.startsWith(dir + "/corrections.yaml:" + start)),
                    start + " in\n" + wrong.getMessage());
        }
    }

    @Test
    void twoIndicatorsMayNotClaimTheSameFrameOrAlias() throws IOException {
        write("indicators.yaml", """
                topics:
                  t: [话题]
                indicators:
                  REC_ONE: &one
                    name_zh: 一
                    name_en: One
                    measure_type: FLOW
                    units: [CASE]
                    direction: none
                    aliases: [别名]
                    frames:
                      said: {topics: [t], predicates: [甲, 乙]}
                  REC_TWO:
                    name_zh: 二
                    name_en: Two
                    measure_type: FLOW
                    units: [ITEM, CASE]
                    direction: none
                    aliases: [别名]
                    frames:
                      said: {topics: [t], predicates: [乙, 甲]}
                """);
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        assertEquals(
                List.of(
                        dir + "/indicators.yaml:13: frame REC_TWO.said claims the same words and unit family CASE as"
                                + " REC_ONE.said",
                        dir + "/indicators.yaml:13: alias '别名' of REC_TWO belongs to REC_ONE"),
                wrong.faults());
    }

    @Test
    void brokenYamlAMissingFolderAndBytesThatAreNoTextAreFaultsToo() throws IOException {
        write("pipeline.yaml", "periods: [1, 2\ntrend: {\n");
        Files.write(dir.resolve("units.csv"), new byte[] {(byte) 0xB7, (byte) 0xA8});
        ConfException wrong =
                assertThrows(ConfException.class, () -> Catalog.load(List.of(dir, dir.resolve("nowhere"))));
        String message = wrong.getMessage();
        assertTrue(message.contains("pipeline.yaml:2: is no YAML"), message);
        assertTrue(message.contains("units.csv: is not UTF-8"), message);
        assertTrue(message.contains("nowhere: is no folder"), message);
    }

    @Test
    void aGroupNobodyDefinedIsAFault() throws IOException {
        write("indicators.yaml", "groups:\n  a: [甲]\ntopics:\n  t: [$a, $b]\n");
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        assertEquals(List.of(dir + "/indicators.yaml:4: group '$b' does not exist"), wrong.faults());
    }

    @Test
    void aClassOfWordsStandsForAllItsCombinations() throws IOException {
        write("indicators.yaml", """
                groups:
                  done: [审结, (办|完)结]
                topics:
                  t: [($done)(行政|)复议(案件|), 人(次)]
                """);
        List<String> words = Catalog.load(List.of(dir)).topics().stream()
                .filter(topic -> topic.id().equals("t"))
                .findFirst()
                .orElseThrow()
                .words();

        assertEquals(13, words.size());
        assertEquals(List.of("审结行政复议案件", "审结行政复议", "审结复议案件", "审结复议", "办结行政复议案件"), words.subList(0, 5));
        assertEquals("人(次)", words.get(12));
    }

    @Test
    void aClassOfTooManyWordsIsAFault() throws IOException {
        String ten = "(一|二|三|四|五|六|七|八|九|十)";
        write("indicators.yaml", "groups:\n  a: [($a)甲]\ntopics:\n  t: [" + ten.repeat(4) + ", $a]\n");
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        assertEquals(
                List.of(
                        dir + "/indicators.yaml:4: '" + ten.repeat(4) + "' stands for more than 500 words",
                        dir + "/indicators.yaml:2: '($a)甲' stands in a group, which names no group"),
                wrong.faults());
    }

    @Test
    void aBodyIsNoWholeOfAnIndicator() throws IOException {
        write("indicators.yaml", "indicators:\n  REC_ACCEPTED: {part_of: bodies.POLICE}\n");
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        assertEquals(1, wrong.faults().size(), wrong.getMessage());
        assertTrue(
                wrong.faults().get(0).endsWith(": REC_ACCEPTED.part_of: indicator 'bodies.POLICE' does not exist"),
                wrong.getMessage());
    }

    @Test
    void namesOfBodiesMayStandInGroups() throws IOException {
        write("indicators.yaml", "groups:\n  a: [甲局, 乙局]\nbodies:\n  OFFICES: {words: [$a, 丙局], speaks_for: []}\n");
        assertTrue(Catalog.load(List.of(dir))
                .bodies()
                .contains(new BodyDef("OFFICES", List.of("甲局", "乙局", "丙局"), List.of())));
    }

    @Test
    void aTopicIsShortForOneThatIsShortForNone() throws IOException {
        write("indicators.yaml", """
                topics:
                  long: [甲乙]
                  short: [乙]
                short_names:
                  short: long
                  long: short
                """);
        ConfException wrong = assertThrows(ConfException.class, () -> Catalog.load(List.of(dir)));
        assertEquals(
                List.of(
                        dir + "/indicators.yaml:5: short_names.short: topic 'long' is short for another itself",
                        dir + "/indicators.yaml:6: short_names.long: topic 'short' is short for another itself"),
                wrong.faults());
    }

    @Test
    void aMagnitudeBeforeAMeasureWordIsAFactor() {
        Catalog catalog = Catalog.packed();
        assertEquals(List.of(new UnitDef("万元", "CNY", BigDecimal.valueOf(10_000))), catalog.units("万元"));
        assertEquals(
                0,
                new BigDecimal("100000000000")
                        .compareTo(catalog.units("千亿元").get(0).factor()));
        assertTrue(catalog.units("万").isEmpty());
        assertTrue(catalog.units(null).isEmpty());
        assertTrue(catalog.units("件").stream().map(UnitDef::family).toList().containsAll(List.of("CASE", "ITEM")));
    }

    @Test
    void theCatalogTravels() throws Exception {
        Catalog catalog = Catalog.packed();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(catalog);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Catalog arrived = (Catalog) in.readObject();
            assertEquals(catalog.hash(), arrived.hash());
            assertEquals(catalog.indicators(), arrived.indicators());
            assertEquals(catalog.places("110000"), arrived.places("110000"));
        }
    }

    private static String source(Catalog catalog, String file, String key) {
        return catalog.effective().stream()
                .filter(entry -> entry.file().equals(file) && entry.key().equals(key))
                .findFirst()
                .orElseThrow()
                .source();
    }

    private static int lineOf(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text + " is not in " + file);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }
}
