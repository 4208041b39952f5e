package org.fazhi.load;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.fazhi.catalog.Catalog;
import org.fazhi.quantity.Quantities;
import org.fazhi.quantity.Quantity;
import org.fazhi.schema.Col;

/** RAW_VALUE and RAW_UNIT: the number as printed and what it counts. */
final class DeliveredNumber {
    private static final List<String> MAGNITUDES = List.of("万", "亿", "萬", "億", "千", "百");
    private static final String TEN_THOUSANDS = "万亿萬億";

    private final Quantities quantities;

    DeliveredNumber(Catalog catalog) {
        this.quantities = Quantities.of(catalog.hedges());
    }

    void read(Draft draft) {
        String raw = draft.said(Col.RAW_VALUE);
        String unit = draft.said(Col.RAW_UNIT);
        if (raw == null) {
            draft.reject(Reason.MISSING_FIELD, "RAW_VALUE");
            return;
        }
        if (isToldTwice(raw, unit)) {
            draft.reject(
                    Reason.BAD_NUMBER,
                    "RAW_VALUE '" + raw + "' beside RAW_UNIT '" + unit + "': write 万 or 亿 into one of the two");
            return;
        }
        // 50 | 万元 is 50万 | 元, as it was printed
        while (unit != null && MAGNITUDES.contains(unit.substring(0, 1))) {
            raw += unit.substring(0, 1);
            unit = StringUtils.trimToNull(unit.substring(1));
        }
        Optional<Quantity> quantity = quantities.read(raw);
        if (quantity.isEmpty()) {
            draft.reject(Reason.BAD_NUMBER, "RAW_VALUE '" + draft.said(Col.RAW_VALUE) + "' is no number");
            return;
        }
        String sign = quantity.get().sign();
        // behind 万 a 元 may have been left out
        if (draft.said(Col.RAW_UNIT) == null && sign.isEmpty() && !StringUtils.containsAny(raw, TEN_THOUSANDS)) {
            draft.reject(Reason.MISSING_FIELD, "RAW_UNIT");
        }
        draft.set(Col.RAW_VALUE, raw);
        draft.set(Col.RAW_UNIT, unit == null && !sign.isEmpty() ? sign : unit);
        draft.set(Col.VALUE, quantity.get().value().doubleValue());
        draft.set(Col.OBS_QUALIFIER, quantity.get().qualifier().name());
    }

    /** 246万 | 万元: meant are 246 of them, or 246万元, or neither. */
    private static boolean isToldTwice(String raw, String unit) {
        return unit != null
                && StringUtils.containsAny(raw, TEN_THOUSANDS)
                && TEN_THOUSANDS.indexOf(unit.charAt(0)) >= 0;
    }
}
