package org.fazhi.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.catalog.PlaceDef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said beside a code or a name, and what contradicts it. */
class PlaceNamesTest {
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final Places PLACES = PlacesFile.places();

    @Test
    void everyPlaceMayBeCalledByItsFullNameItsStemAndTheNamesAboveIt() {
        List<String> refused = new ArrayList<>();
        for (PlaceDef place : PlacesFile.rows()) {
            String name = place.name();
            List<String> above = PLACES.above(place).stream()
                    .filter(one -> !one.level().equals("nation"))
                    .map(PlaceDef::name)
                    .collect(Collectors.toCollection(ArrayList::new));
            List<String> said = new ArrayList<>(List.of(name, " " + name + " ", name + "人民政府"));
            if (!Places.isTownship(place)) {
                said.add(Stem.of(name));
            }
            if (!above.isEmpty()) {
                said.add(above.get(0) + name);
                said.add(Stem.of(above.get(0)) + name);
                said.add(String.join(" ", reversed(above)) + " " + name);
            }
            said.removeIf(one -> one.length() > 60);
            LocalDate day = place.validTo() == null ? END_OF_2023 : place.validTo();
            said.stream()
                    .filter(one -> !PLACES.isName(one, place.code(), day))
                    .forEach(one -> refused.add(place.code() + " " + one));
            above.stream()
                    .filter(one -> !PLACES.isAnyWithin(List.of(place), one)
                            || !PLACES.isAnyWithin(List.of(place), Stem.of(one)))
                    .forEach(one -> refused.add(place.code() + " in " + one));
        }
        assertEquals(List.of(), refused);
    }

    @Test
    void noPlaceIsCalledByTheNameOfItsNeighbour() {
        List<String> accepted = new ArrayList<>();
        List<PlaceDef> standing = PlacesFile.rows().stream()
                .filter(place -> place.isValidOn(END_OF_2023) && !place.level().equals("nation"))
                .toList();
        for (int i = 1; i < standing.size(); i++) {
            PlaceDef place = standing.get(i);
            PlaceDef neighbour = standing.get(i - 1);
            boolean alike = Stem.of(place.name()).equals(Stem.of(neighbour.name()))
                    || PLACES.history().rows(place.code()).stream()
                            .flatMap(row -> PLACES.history().same(row).stream())
                            .anyMatch(one -> one.name().equals(neighbour.name()));
            if (!alike && PLACES.isName(neighbour.name(), place.code(), END_OF_2023)) {
                accepted.add(place.code() + " " + place.name() + ": " + neighbour.name());
            }
        }
        assertEquals(List.of(), accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "130000, 河北区, 2023",
        "220000, 吉林市, 2023",
        "430100, 长沙县, 2023",
        "110105, 朝阳市龙城区, 2023",
        "110105, 天津市朝阳区, 2023",
        "330102, 江干区, 2019",
        "330102, 江干区, 2022",
        "330104, 上城区, 2019",
        "130721, 宣化区, 2014"
    })
    void aNameOfAnotherPlaceContradictsACode(String code, String name, int year) {
        assertFalse(PLACES.isName(name, code, LocalDate.of(year, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "610881, 神木县, 2014",
        "610821, 神木市, 2023",
        "420600, 襄樊市, 2023",
        "420606, 襄樊市樊城区, 2009",
        "350502, 泉州市鯉城區, 2023",
        "350502, 鲤城区司法局, 2023",
        "350502001, 海滨街道办事处, 2023",
        "431226, 麻阳县, 2023",
        "320602, 崇川区, 2022",
        "330104, 上城区, 2022",
        "130721, 宣化区, 2020",
        "150000, 内蒙古, 2023",
        "310115, 浦东, 2023"
    })
    void aNameThatThePlaceHasOrHadIsNoContradiction(String code, String name, int year) {
        assertTrue(PLACES.isName(name, code, LocalDate.of(year, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "511722, 重庆市, false",
        "511722, 重庆, false",
        "511722, 重慶市, false",
        "511722, 重庆市达州市, false",
        "511722, 鲤城区, false",
        "511722, 500000, false",
        "511722, 四川省达州市, true",
        "511722, 四川, true",
        "511722, 511700, true",
        "511722, 达州市人民政府, true",
        "511722, 川东某处, true",
        "340124, 巢湖市, true",
        "420607, 襄樊市, true",
        "433127, 湘西州, true",
        "371327108, 临沂市莒南县, true"
    })
    void aParentIsAboveThePlaceOrContradictsIt(String code, String parent, boolean within) {
        assertEquals(within, PLACES.isAnyWithin(List.of(PLACES.newest(code).orElseThrow()), parent));
    }

    private static List<String> reversed(List<String> names) {
        List<String> reversed = new ArrayList<>(names);
        Collections.reverse(reversed);
        return reversed;
    }
}
