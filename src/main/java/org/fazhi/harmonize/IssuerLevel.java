package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Settings;
import org.fazhi.place.Places;
import org.fazhi.script.Simplified;

/**
 * How near the issuer of a document stands to the place the document tells of: the last name of the chain it begins with
 * (北京市通州区司法局) is the issuer's own place, those before it places above. 徐州市鼓楼区司法局 is no body of 南京市鼓楼区.
 */
record IssuerLevel(Catalog catalog, Places places) {
    private static final String PARTY = "中共";
    private static final String NATION = "000000";

    /** Position in {@code statements.issuer_levels}; after the last of them where the issuer is of none. */
    int of(String issuer, Area area, LocalDate day) {
        Settings.Statements settings = catalog.settings().statements();
        List<String> levels = settings.issuerLevels();
        List<String> chain = issuer == null ? List.of() : chain(Simplified.of(issuer.strip()), settings);
        int level = levels.indexOf("self");
        if (!isMeant(chain, area.code())) {
            level = levelsAbove(area.code()).entrySet().stream()
                    .filter(above -> isMeant(chain, above.getKey()) && hasStood(above.getKey(), day))
                    .map(above -> levels.indexOf(above.getValue()))
                    .findFirst()
                    .orElse(-1);
        }
        return level < 0 ? levels.size() : level;
    }

    /** Names of places that an issuer begins with, its own last. */
    private List<String> chain(String issuer, Settings.Statements settings) {
        if (settings.nationalIssuers().stream().anyMatch(issuer::startsWith)) {
            return List.of(nation());
        }
        return places.namesFrom(issuer, issuer.startsWith(PARTY) ? PARTY.length() : 0);
    }

    /** The last name is the code's, each before it one of a place above. */
    private boolean isMeant(List<String> chain, String code) {
        return !chain.isEmpty()
                && places.isCalled(chain.get(chain.size() - 1), code)
                && chain.subList(0, chain.size() - 1).stream().allMatch(name -> levelsAbove(code).keySet().stream()
                        .anyMatch(above -> places.isCalled(name, above)));
    }

    private String nation() {
        return places.newest(NATION).orElseThrow().name();
    }

    private boolean hasStood(String code, LocalDate day) {
        return code.equals(NATION) || catalog.place(code, day).isPresent();
    }

    /** Code to level, the nearest first, as GB/T 2260 builds it. */
    private static Map<String, String> levelsAbove(String code) {
        Map<String, String> above = new LinkedHashMap<>();
        if (code.length() > 6) {
            above.put(code.substring(0, 6), "county");
        }
        above.putIfAbsent(code.substring(0, 4) + "00", "prefecture");
        above.putIfAbsent(code.substring(0, 2) + "0000", "province");
        above.putIfAbsent(NATION, "nation");
        return above;
    }
}
