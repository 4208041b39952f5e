package org.fazhi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops page numbers, and what is printed at the head or foot of most pages. */
final class RunningHeads {
    /** Lines from the edge of a page that may be its head or foot. */
    private static final int EDGE = 2;

    private static final int FEWEST_PAGES = 2;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–·.\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:\\s*[/,\uFF0C]?\\s*共?\\s*\\d{1,4}\\s*页?)?[-—–·.\\s]*");

    static List<PdfLine> drop(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new java.util.TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Integer> printed = new HashMap<>();
        pages.values().forEach(page -> {
            Set<String> atEdge = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(page, i)) {
                    atEdge.add(squeezed(page.get(i)));
                }
            }
            atEdge.forEach(text -> printed.merge(text, 1, Integer::sum));
        });
        int most = Math.max(FEWEST_PAGES, pages.size() / 2 + 1);
        List<PdfLine> kept = new ArrayList<>();
        pages.values().forEach(page -> {
            for (int i = 0; i < page.size(); i++) {
                boolean number = (i == 0 || i == page.size() - 1)
                        && PAGE_NUMBER.matcher(page.get(i).text()).matches();
                if (!number && !(isEdge(page, i) && printed.get(squeezed(page.get(i))) >= most)) {
                    kept.add(page.get(i));
                }
            }
        });
        return kept;
    }

    private static boolean isEdge(List<PdfLine> page, int at) {
        return at < EDGE || at >= page.size() - EDGE;
    }

    private static String squeezed(PdfLine line) {
        return line.text().replaceAll("\\s+", "");
    }

    private RunningHeads() {}
}
