package org.fazhi.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the part of a page that is its text: what is not seen and what belongs to the site goes, then the densest part is sought. */
final class MainText {
    private static final String UNSEEN =
            "script, style, noscript, template, iframe, object, svg, canvas, audio, video, select, textarea, button, [hidden], "
                    + "input, [aria-hidden=true]";
    private static final String SITE = "nav, footer, aside, [role=navigation], [role=contentinfo], [role=search]";
    private static final Pattern INVISIBLE =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");
    private static final Set<String> HOLDERS = Set.of(
            "body", "div", "section", "article", "main", "form", "center", "table", "tbody", "tr", "td", "span",
            "font");
    /** A part with more of the text than this is the text, whatever it is called. */
    private static final double TOO_MUCH_TO_DROP = 0.5;

    private static final double LINKS = 0.6;

    static void dropUnseen(Element page) {
        page.select(UNSEEN).remove();
        page.select("[style]").stream()
                .filter(element -> INVISIBLE.matcher(element.attr("style")).find())
                .toList()
                .forEach(Element::remove);
    }

    /** Navigation, share bars, footers: by their elements, by words of their class or id, by being made of links. */
    static void dropFurniture(org.jsoup.nodes.Document page, List<String> words) {
        int all = length(page.body());
        Elements parts = page.body().select(SITE);
        for (Element element : page.body().select("[class], [id]")) {
            if (isNamed(element, words)) {
                parts.add(element);
            }
        }
        for (Element element : page.body().select("div, ul, ol, p, table, section, dl")) {
            int links = element.select("a").stream().mapToInt(MainText::length).sum();
            if (links > 0 && links > length(element) * LINKS) {
                parts.add(element);
            }
        }
        parts.stream()
                .filter(element -> length(element) <= all * TOO_MUCH_TO_DROP)
                .forEach(Element::remove);
    }

    private static boolean isNamed(Element element, List<String> words) {
        return WORDS.splitAsStream(element.className() + " " + element.id())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(words::contains);
    }

    /** From the body down while one part holds nearly all of the text. */
    static Element in(Element body, double share) {
        Element main = body;
        while (true) {
            int least = (int) Math.ceil(length(main) * share);
            Element denser = null;
            for (Element child : main.children()) {
                if (HOLDERS.contains(child.normalName()) && length(child) >= Math.max(1, least)) {
                    denser = child;
                }
            }
            // A row or a cell alone would lose what its table says beside it.
            if (denser == null || denser.normalName().equals("table") && TableLines.isData(denser)) {
                return main;
            }
            main = denser;
        }
    }

    private static int length(Element element) {
        return element.text().replaceAll("\\s+", "").length();
    }

    private MainText() {}
}
