package org.fazhi.harmonize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.fazhi.catalog.Catalog;
import org.fazhi.place.Places;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaReaderTest {
    private static final AreaReader AREAS =
            new AreaReader(Places.of(Catalog.packed().places()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "130421 | | 2017 | PLACE_ENDED | 130421 ended on 2016-12-31 and went into 130402 邯山区, 130403 丛台区",
                "330104 | 江干区 | 2022 | PLACE_ENDED | 330104 江干区 ended on 2020-12-31 and went into 330102 上城区",
                "110103 | | 2010 | PLACE_ENDED | 110103 ended on 2009-12-31 and went into 110101 东城区",
                "433172 | | 2023 | PLACE_ENDED | 433172 ended on 2018-12-31; where to is not proven",
                "140403 | | 2015 | PLACE_AMBIGUOUS | 140403 was on 2015-12-31 140402 城区, 140411 郊区",
                "330383 | | 2017 | PLACE_NOT_YET | 330383 is no code before 2019-01-01",
                "999999 | | 2023 | PLACE_UNKNOWN | 999999 stands for no place on 2023-12-31"
            })
    void whyACodeStandsForNoPlaceOfTheDay(String code, String name, int year, String reason, String detail) {
        Read<Area> read = AREAS.read(code, name, LocalDate.of(year, 12, 31));
        assertEquals(reason + ": " + detail, read.reason() + ": " + read.detail());
    }

    @ParameterizedTest
    @CsvSource({"130230, 2015, 130209", "130209, 2008, 130230", "410224, 2020, 410212", "341402, 2012, 340181"})
    void aPlaceGoesOnUnderAnotherCode(String code, int year, String then) {
        assertEquals(
                then, AREAS.read(code, null, LocalDate.of(year, 12, 31)).value().code());
    }
}
