package org.fazhi.document;

import java.util.Set;
import org.fazhi.catalog.Settings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An element as lines: blocks with an empty line between them (a break alone may only wrap a line), a table row by row. */
final class HtmlLines {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "blockquote",
            "pre",
            "hr",
            "form",
            "center",
            "fieldset",
            "figure",
            "figcaption",
            "address",
            "body");

    private final StringBuilder lines = new StringBuilder();

    private final Settings.Documents.Tables words;

    private HtmlLines(Settings.Documents.Tables words) {
        this.words = words;
    }

    static String of(Element element, Settings.Documents.Tables words) {
        HtmlLines found = new HtmlLines(words);
        found.add(element);
        return found.lines
                .toString()
                .replaceAll("[ \\t\\u00A0]*\\n[ \\t\\u00A0]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private void add(Element element) {
        if (element.normalName().equals("table") && TableLines.isData(element)) {
            endLine();
            TableLines.of(element, words).forEach(line -> lines.append(line).append("\n\n"));
            return;
        }
        boolean block = BLOCKS.contains(element.normalName());
        if (block) {
            endLine();
        }
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                add(text);
            } else if (child instanceof Element below) {
                if (below.normalName().equals("br")) {
                    lines.append('\n');
                } else {
                    add(below);
                }
            }
        }
        if (block) {
            endLine();
        }
    }

    /** Line breaks of the source mean nothing in a page; between Chinese characters not even a blank. */
    private void add(TextNode node) {
        String text = node.getWholeText().replaceAll("\\s*[\\n\\r]\\s*", "\n").replaceAll("[ \\t\\f]+", " ");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '\n' && character != ' ') {
                lines.append(character);
            } else if (joinsWords(text, i)) {
                lines.append(' ');
            }
        }
    }

    private boolean joinsWords(String text, int at) {
        char before = lines.length() == 0 ? '\n' : lines.charAt(lines.length() - 1);
        if (before == '\n' || before == ' ') {
            return false;
        }
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return text.charAt(at) == ' ' || before < 0x3000 && after < 0x3000;
    }

    private void endLine() {
        if (lines.length() > 0) {
            lines.append("\n\n");
        }
    }
}
