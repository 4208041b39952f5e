package org.fazhi.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.schema.Col;

/** Values as people read them: {@code 1,234}, {@code 97.3%}, {@code ≥ 18,000}. */
final class Values {
    /** OBS_VALUE of a row, a bound where only that is stated. */
    static String observed(TableRow row) {
        boolean percent = row.text(Col.UNIT_MEASURE).equals(IndicatorDef.PER_CENT);
        Double value = row.number(Col.OBS_VALUE);
        if (value != null) {
            return mark(row) + number(value, 4) + (percent ? "%" : "");
        }
        Double lower = row.number(Col.OBS_VALUE_LOWER);
        Double upper = row.number(Col.OBS_VALUE_UPPER);
        if (lower != null && (upper == null || lower > 0)) {
            return "≥ " + number(lower, 4) + (percent ? "%" : "");
        }
        return upper == null ? "" : "≤ " + number(upper, 4) + (percent ? "%" : "");
    }

    /** Estimates carry a tilde, so that nobody takes them for figures a place has published. */
    private static String mark(TableRow row) {
        return row.text(Col.OBS_STATUS).equals("E") ? "~" : "";
    }

    static String number(Double value, int decimals) {
        if (value == null) {
            return "";
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(BigDecimal.valueOf(value));
    }

    static String signed(Double value, int decimals, String unit) {
        return value == null ? "" : (value > 0 ? "+" : "") + number(value, decimals) + unit;
    }

    private Values() {}
}
