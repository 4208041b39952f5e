package org.fazhi.grammar;

import java.util.Optional;

/** Places other than the report's own that a clause may tell of: those above it (全市, 全省) and those inside it. */
final class Surroundings {
    /** A place as the text names it. */
    record Named(String refArea, String name) {}

    private static final int LONGEST = 10;
    private static final String ENDINGS = "市县区旗镇乡州省盟";

    private final String code;
    private final ReportContext.Places places;
    private final Named prefecture;
    private final Named province;
    private final Named county;

    Surroundings(ReportContext context) {
        places = context.places();
        String refArea = context.refArea();
        boolean sixDigits = refArea != null && refArea.matches("\\d{6}.*");
        code = sixDigits ? refArea : null;
        boolean ownCity = context.areaName() != null && context.areaName().endsWith("市");
        boolean belowCounty = sixDigits && refArea.length() > 6;
        boolean belowPrefecture = sixDigits && (belowCounty || !refArea.startsWith("00", 4));
        boolean belowProvince = sixDigits && !refArea.startsWith("0000", 2);
        county = belowCounty ? new Named(refArea.substring(0, 6), "全县") : null;
        prefecture = belowPrefecture && !ownCity ? new Named(refArea.substring(0, 4) + "00", "全市") : null;
        province = belowProvince ? new Named(refArea.substring(0, 2) + "0000", "全省") : null;
    }

    boolean isWhole(String text, int at) {
        return whole(text, at) != null;
    }

    private Named whole(String text, int at) {
        if (text.startsWith("全市", at)) {
            return prefecture;
        }
        if (text.startsWith("全省", at)) {
            return province;
        }
        return text.startsWith("全县", at) ? county : null;
    }

    /** The place whose name stands exactly at {@code at}; null where none does or it is the report's own. */
    Named at(String text, int at, int limit) {
        Named whole = whole(text, at);
        if (whole != null || code == null || places == ReportContext.Places.NONE) {
            return whole;
        }
        for (int end = Math.min(limit, at + LONGEST); end >= at + 2; end--) {
            if (ENDINGS.indexOf(text.charAt(end - 1)) >= 0) {
                String name = text.substring(at, end);
                Optional<String> inside = places.codeOf(name, code);
                if (inside.isPresent()) {
                    return inside.get().equals(code) ? null : new Named(inside.get(), name);
                }
            }
        }
        return null;
    }
}
