package org.fazhi.harmonize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.catalog.Catalog;
import org.fazhi.place.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerLevelTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final List<String> LEVELS = CATALOG.settings().statements().issuerLevels();
    private static final IssuerLevel ISSUERS = new IssuerLevel(CATALOG, Places.of(CATALOG.places()));

    @ParameterizedTest
    @CsvSource({
        "110112, 通州区司法局, self",
        "110112, 北京市通州区人民政府, self",
        "350502, 泉州市鯉城區司法局, self",
        "320106, 江苏省南京市鼓楼区司法局, self",
        "320106, 鼓楼区司法局, self",
        "371327108, 中共莒南县文疃镇委员会 文疃镇人民政府, self",
        "371327108, 莒南县司法局, county",
        "130609, 保定市司法局, prefecture",
        "420100, 湖北省司法厅, province",
        "110112, 北京市司法局, province",
        "420000, 司法部, nation",
        "511722, 司法部(中新网转载), nation",
        "511722, 国务院办公厅, nation",
        "000000, 司法部, self"
    })
    void theIssuersOwnPlaceIsTheLastOfTheChainItBeginsWith(String area, String issuer, String level) {
        assertEquals(LEVELS.indexOf(level), level(area, issuer));
    }

    /** A name within a name is not the issuer's own. */
    @ParameterizedTest
    @CsvSource({
        "320106, 徐州市鼓楼区司法局",
        "320612, 北京市通州区人民政府",
        "110000, 北京市通州区司法局",
        "110112, 北京市朝阳区司法局",
        "110112, 法治日报",
        "110112, 新京报(通州区报道)",
        "510000, 四川日报(转载)"
    })
    void anIssuerBelowBesideOrOfNoPlaceComesLast(String area, String issuer) {
        assertEquals(LEVELS.size(), level(area, issuer));
    }

    @Test
    void anUnknownIssuerComesLast() {
        assertEquals(LEVELS.size(), level("110112", null));
    }

    private static int level(String code, String issuer) {
        return ISSUERS.of(issuer, new Area(code, "", "county"), LocalDate.parse("2023-12-31"));
    }
}
