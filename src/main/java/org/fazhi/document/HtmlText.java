package org.fazhi.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.catalog.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page as its main text, with what its head says of it. */
final class HtmlText {
    private static final String TITLE = "title";

    static Document of(Decoded page, Settings.Documents limits) {
        org.jsoup.nodes.Document parsed = Jsoup.parse(page.text());
        Map<String, String> meta = meta(parsed, limits.meta());
        String heading = heading(parsed, meta);
        MainText.dropUnseen(parsed);
        String whole = HtmlLines.of(parsed.body(), limits.tables());
        MainText.dropFurniture(parsed, limits.pageFurniture());
        String text = HtmlLines.of(MainText.in(parsed.body(), limits.mainTextShare()), limits.tables());
        if (!heading.isEmpty() && !text.isEmpty() && !squeezed(text).startsWith(squeezed(heading))) {
            text = text.contains(heading) ? text : heading + "\n\n" + text;
        }
        return new Document(Format.HTML, page.encoding(), text, whole, meta, null, List.of());
    }

    /** The title as shown; that of the window is cut before the name of the site. */
    private static String heading(org.jsoup.nodes.Document page, Map<String, String> meta) {
        Element shown = page.selectFirst("h1");
        if (shown != null && !shown.text().isBlank()) {
            return shown.text().strip();
        }
        String window = page.title().split("\\s*[-_|–—]\\s*(?=[^-_|–—]*$)")[0];
        return meta.getOrDefault(TITLE, window).strip();
    }

    /** Names of meta elements differ by site; those that mean the same stand in pipeline.yaml, the best first. */
    private static Map<String, String> meta(org.jsoup.nodes.Document page, Map<String, List<String>> names) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Element element : page.select("meta[content]")) {
            String name = element.hasAttr("name") ? element.attr("name") : element.attr("property");
            if (!element.attr("content").isBlank()) {
                given.putIfAbsent(
                        name.toLowerCase(Locale.ROOT), element.attr("content").strip());
            }
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            given.put("canonical", canonical.attr("href").strip());
        }
        Map<String, String> meta = new LinkedHashMap<>();
        names.forEach((meaning, same) -> same.stream()
                .map(name -> given.get(name.toLowerCase(Locale.ROOT)))
                .filter(value -> value != null)
                .findFirst()
                .ifPresent(value -> meta.put(meaning, value)));
        return meta;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private HtmlText() {}
}
