package org.fazhi.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Title, issuer and date field of a page by where they stand and how they end. */
final class Parts {
    private static final int TITLE_LENGTH = 60;
    private static final int ISSUER_LENGTH = 60;

    /** The line of the page head that ends as titles of reports do, else the only line that is nothing else. */
    static Line title(Layout layout) {
        List<Line> lines = layout.head().stream()
                .filter(line -> line.text().length() <= TITLE_LENGTH
                        && !Layout.isLabel(line)
                        && !layout.words().furniture().matcher(line.text()).find())
                .toList();
        return lines.stream()
                .filter(line -> layout.words().title().matcher(line.text()).find())
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> !layout.isOrgan(line) && !line.text().endsWith(":"))
                        .filter(line -> !line.text().startsWith("-")
                                && !line.text().endsWith("。")
                                && !line.text().endsWith(";"))
                        .findFirst())
                .orElse(null);
    }

    /** The signature; without one a body named at the head of the page, then the page's field. */
    static Line issuer(Layout layout) {
        if (layout.signed() > 0) {
            Line before = layout.lines().get(layout.signed() - 1);
            if (before.text().length() <= ISSUER_LENGTH && !before.text().endsWith("。")) {
                return before;
            }
        }
        return layout.head().stream()
                .filter(layout::isOrgan)
                .findFirst()
                .or(() -> layout.foot().stream().filter(layout::isOrgan).findFirst())
                .orElse(null);
    }

    static LocalDate field(Layout layout) {
        List<Line> page = new ArrayList<>(layout.head());
        page.addAll(layout.foot());
        return page.stream()
                .flatMap(line -> Dates.field(line.text()).stream())
                .findFirst()
                .orElse(null);
    }

    private Parts() {}
}
