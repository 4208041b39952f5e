package org.fazhi.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.SerializationUtils;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private final Places places = PlacesFile.places();

    @Test
    void aNameMeansTheSameWithAndWithoutItsSuffix() {
        assertEquals("140525", code("泽州县"));
        assertEquals("140525", code("泽州"));
        assertEquals("431226", code("麻阳苗族自治县"));
        assertEquals("431226", code("麻阳"));
        assertEquals("431226", code("麻阳县"));
        assertEquals("422800", code("恩施州"));
        assertEquals("500243", code("彭水"), "水 before 苗族 ends the name");
        assertEquals("320117", code("溧水"));
    }

    @Test
    void anAutonomousRegionAndANewDistrictAreCalledWithoutTheirRank() {
        assertEquals("150000", code("内蒙古"));
        assertEquals("450000", code("广西"));
        assertEquals("310115", code("浦东"));
        assertEquals("620100", code("兰州"), "the city, not the zone 兰州新区");
    }

    @Test
    void aChainNamesItsLastLinkBelowTheOthers() {
        assertEquals("350502", code("泉州市鲤城区"));
        assertEquals("500237", code("重庆市巫山县"));
        assertEquals("320106", code("江苏省南京市鼓楼区"));
        assertEquals("371327108", code("山东省临沂市莒南县文疃镇"));
        assertEquals("320106", code("南京鼓楼区"));
    }

    @Test
    void traditionalScriptIsRead() {
        assertEquals("350502", code("泉州市鯉城區"));
    }

    @Test
    void anAmbiguousNameGivesItsCandidatesAndIsNeverGuessed() {
        Resolution gulou = places.resolve("鼓楼区", PlaceContext.at(END_OF_2023));
        assertEquals(Resolution.Status.AMBIGUOUS, gulou.status());
        assertEquals("320106 鼓楼区, 320302 鼓楼区, 350102 鼓楼区, 410204 鼓楼区", gulou.describe());
    }

    @Test
    void aParentOrACodeOfTheContextSettlesAnAmbiguousName() {
        assertEquals(
                "350102",
                places.resolve("鼓楼区", PlaceContext.within("福州市", END_OF_2023))
                        .place()
                        .orElseThrow()
                        .code());
        assertEquals(
                "410204",
                places.resolve("鼓樓區", PlaceContext.within("開封市", END_OF_2023))
                        .place()
                        .orElseThrow()
                        .code());
        assertEquals(
                "410204",
                places.resolve("鼓楼区", PlaceContext.within("410000", END_OF_2023))
                        .place()
                        .orElseThrow()
                        .code());
    }

    @Test
    void aPageIsOfThePlaceWhoseGovernmentKeepsItsHost() {
        Hosts hosts = Hosts.of(Map.of("220000", List.of("jl.gov.cn"), "220100", List.of("changchun.jl.gov.cn")));
        assertEquals(Optional.of("220000"), hosts.codeOf("https://www.cyq.jl.gov.cn/a?b=c"));
        assertEquals(Optional.of("220100"), hosts.codeOf("http://www.changchun.jl.gov.cn"));
        assertEquals(Optional.empty(), hosts.codeOf("https://fjl.gov.cn"));
        assertEquals(Optional.empty(), hosts.codeOf("no address"));
        assertEquals(Optional.empty(), hosts.codeOf(null));
    }

    @Test
    void aNameThatIsNoPlaceIsUnknown() {
        assertEquals(
                Resolution.Status.UNKNOWN,
                places.resolve("司法局", PlaceContext.NONE).status());
        assertEquals(
                Resolution.Status.UNKNOWN,
                places.resolve(null, PlaceContext.NONE).status());
    }

    @Test
    void aFormerNameLeadsToTheCodeThatStandsForItOnTheDay() {
        assertEquals("610881", code("神木县"));
        assertEquals(
                "610821",
                places.resolve("神木县", PlaceContext.at(LocalDate.of(2015, 6, 30)))
                        .place()
                        .orElseThrow()
                        .code());
        assertEquals("371324", code("苍山县"));
        assertEquals("320117", code("溧水县"), "no 水 people's district");
        assertEquals("120119", code("蓟县"), "蓟州区 since 2016");
        assertEquals(
                Resolution.Status.RESOLVED,
                places.resolve("庐山市", PlaceContext.at(END_OF_2023)).status());
        assertTrue(
                places.standing("360402", END_OF_2023).stream()
                        .noneMatch(place -> place.code().equals("360483")),
                "庐山区 went on as 濂溪区, not as 庐山市");
    }

    @Test
    void aPlaceMergedOrDividedHasEndedAndStandsForNoOther() {
        assertEquals(
                "320402", places.standing("320402", END_OF_2023).orElseThrow().code());
        for (String code : List.of("330104", "320602", "320611", "130421")) {
            assertEquals(Optional.empty(), places.standing(code, END_OF_2023), code);
            assertEquals(
                    code,
                    places.standing(code, LocalDate.of(2014, 12, 31))
                            .orElseThrow()
                            .code());
        }
        assertEquals("330104", code("江干区"), "what the name once meant, no part of 上城区");
        assertEquals(
                "500110",
                places.resolve("綦江区", PlaceContext.at(LocalDate.of(2009, 12, 31)))
                        .place()
                        .orElseThrow()
                        .code());
    }

    @Test
    void aCodeGivenToOnePlaceAfterAnotherIsToldApartByTheName() {
        LocalDate then = LocalDate.of(2005, 12, 31);
        assertEquals("定安县", places.standing("469025", then).orElseThrow().name());
        assertEquals(
                "469030",
                places.standing("469025", "白沙黎族自治县", then).orElseThrow().code());
        assertEquals(
                "469025",
                places.standing("469030", "白沙", END_OF_2023).orElseThrow().code());
        assertEquals(Optional.empty(), places.standing("500110", "綦江区", then), "万盛区 had the code then");
    }

    @Test
    void aBareStemIsTheCityNotTheCountyInsideIt() {
        assertEquals("430100", code("长沙"));
        assertEquals("220000", code("吉林"));
    }

    @Test
    void aTownshipIsFoundWithinItsCounty() {
        RefArea area = RefArea.parse("371327-文疃镇").orElseThrow();
        assertEquals(
                "371327108", places.township(area, END_OF_2023).orElseThrow().code());
        assertEquals("371327-文疃镇", area.toString());
        assertTrue(places.township(new RefArea("140525", "文疃镇"), END_OF_2023).isEmpty());
    }

    @Test
    void theNationHasACodeOfItsOwn() {
        assertEquals("000000", code("全国"));
    }

    @Test
    void placesAreTheSameWhereTheCatalogueArrives() {
        Places copy =
                SerializationUtils.roundtrip(new SharedPlaces(Catalog.packed())).places();
        for (PlaceDef place : PlacesFile.rows()) {
            assertEquals(
                    Optional.of(place), copy.at(place.code(), place.validFrom()).filter(place::equals));
        }
    }

    @Test
    void everySuccessorAndParentIsItselfAPlace() {
        Set<String> codes = PlacesFile.rows().stream().map(PlaceDef::code).collect(Collectors.toSet());
        List<PlaceDef> dangling = PlacesFile.rows().stream()
                .filter(place -> !codes.containsAll(place.successors())
                        || place.parent() != null && !codes.contains(place.parent()))
                .toList();
        assertEquals(List.of(), dangling);
    }

    @Test
    void everyCodeOfTheDeliveredMetricsIsValidInItsPeriod() throws Exception {
        List<String> unresolved = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("seeds/metrics/delivered_metrics.jsonl"))) {
            JsonNode metric = new ObjectMapper().readTree(line);
            String year = metric.path("TIME_PERIOD")
                    .asText(metric.path("DATE_PUBLISHED").asText("2023"))
                    .substring(0, 4);
            LocalDate date = LocalDate.of(year.equals("null") ? 2023 : Integer.parseInt(year), 12, 31);
            boolean found = metric.path("REF_AREA").isNull()
                    ? places.resolve(metric.path("AREA_NAME").asText(), PlaceContext.at(date))
                            .place()
                            .isPresent()
                    : places.at(metric.path("REF_AREA").asText(), date).isPresent();
            if (!found) {
                unresolved.add(metric.path("METRIC_ID").asText());
            }
        }
        assertEquals(List.of(), unresolved);
    }

    private String code(String name) {
        Resolution resolution = places.resolve(name, PlaceContext.at(END_OF_2023));
        return resolution.place().map(PlaceDef::code).orElse(resolution.status() + " " + resolution.describe());
    }
}
