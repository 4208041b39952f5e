package org.fazhi.load;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change printed beside a figure.
 *
 * @param percent per cent, or percentage points where {@code points}
 * @param decimals digits behind the point, as printed
 * @param base {@code YOY}, or what it is against as printed (较2019年)
 * @param points whether it is in percentage points
 */
record StatedChange(double percent, int decimals, String base, boolean points) {
    static final String YEAR_ON_YEAR = "YOY";
    private static final Pattern FORM = Pattern.compile("(.*?)([+\\-−－])(\\d+(?:\\.\\d+)?)(%|％|个百分点|百分点)");

    /** Empty where the text is no change. */
    static Optional<StatedChange> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal size = new BigDecimal(form.group(3));
        double percent = (form.group(2).equals("+") ? size : size.negate()).doubleValue();
        String base = form.group(1).isEmpty() || form.group(1).equals("同比") ? YEAR_ON_YEAR : form.group(1);
        return Optional.of(
                new StatedChange(percent, size.scale(), base, form.group(4).endsWith("点")));
    }
}
