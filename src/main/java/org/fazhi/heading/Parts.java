package org.fazhi.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Title, issuer and date field of a page by where they stand and how they end. */
final class Parts {
    private static final Pattern TITLE_WORDS =
            Pattern.compile("(?:报告|总结|情况|汇报|年报|公报|通报|统计|要点|答复的函|公告)(?:[((].*[))])?$");
    private static final Pattern PAGE_FURNITURE = Pattern.compile("朗读|打印|关闭|首页|字体|浏览|分享|来源|扫一扫");
    private static final int TITLE_LENGTH = 60;
    private static final int ISSUER_LENGTH = 60;

    /** The line of the page head that ends as titles of reports do, else the only line that is nothing else. */
    static Line title(Layout layout) {
        List<Line> lines = layout.head().stream()
                .filter(line -> line.text().length() <= TITLE_LENGTH
                        && !Layout.isLabel(line)
                        && !PAGE_FURNITURE.matcher(line.text()).find())
                .toList();
        return lines.stream()
                .filter(line -> TITLE_WORDS.matcher(line.text()).find())
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> !Layout.isOrgan(line) && !line.text().endsWith(":"))
                        .filter(line ->
                                !line.text().startsWith("-") && !line.text().matches(".*[。;]$"))
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
                .filter(Layout::isOrgan)
                .findFirst()
                .or(() -> layout.foot().stream().filter(Layout::isOrgan).findFirst())
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
