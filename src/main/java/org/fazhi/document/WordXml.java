package org.fazhi.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fazhi.catalog.Settings;

/**
 * Text of WordprocessingML (ECMA-376 part 1, 17): a line a paragraph, a line a table row, deleted text and fall-backs left out.
 * Read as a stream: memory grows with the text alone.
 */
final class WordXml {
    private static final String TABLE = "tbl";

    private final Settings.Documents limits;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final Deque<Table> tables = new ArrayDeque<>();
    private boolean printed;

    private WordXml(Settings.Documents limits) {
        this.limits = limits;
    }

    /** A table being read; one inside a cell gives its lines to that cell. */
    private static final class Table {
        final List<List<String>> rows = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean goesOn;
    }

    static String read(InputStream xml, Settings.Documents limits) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(XmlChars.of(xml));
        WordXml word = new WordXml(limits);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> word.start(reader);
                case XMLStreamConstants.END_ELEMENT -> word.end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> word.characters(reader);
                default -> {}
            }
        }
        return word.text.toString().strip();
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "t" -> printed = true;
            case "tab" -> paragraph.append(isStop(reader) ? "" : "\t");
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            case "Fallback", "moveFrom", "rt" -> skip(reader);
            case TABLE -> {
                endParagraph();
                tables.push(new Table());
            }
            case "tr" -> tables.peek().rows.add(new ArrayList<>());
            case "tc" -> tables.peek().goesOn = false;
            case "vMerge" -> tables.peek().goesOn = !hasValue(reader, "restart");
            default -> {}
        }
    }

    /** In a paragraph's settings a tab is a stop, not a character. */
    private static boolean isStop(XMLStreamReader reader) {
        return reader.getAttributeCount() > 0;
    }

    private static boolean hasValue(XMLStreamReader reader, String value) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("val")
                    && reader.getAttributeValue(i).equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void end(String name) {
        switch (name) {
            case "t" -> printed = false;
            case "p" -> endParagraph();
            case "tc" -> endCell(tables.peek());
            case TABLE -> endTable(tables.pop());
            default -> {}
        }
    }

    private void characters(XMLStreamReader reader) throws XMLStreamException {
        if (printed) {
            paragraph.append(reader.getText());
            if (text.length() + paragraph.length() > limits.maxCharacters()) {
                throw new XMLStreamException(new Unreadable.InStream(new Unreadable(
                        Unreadable.Why.TOO_LARGE,
                        "more than " + limits.maxCharacters() + " characters (documents.max_characters)")));
            }
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            if (tables.isEmpty()) {
                text.append(paragraph).append("\n\n");
            } else {
                StringBuilder cell = tables.peek().cell;
                cell.append(cell.isEmpty() ? "" : " ").append(paragraph);
            }
            paragraph.setLength(0);
        }
    }

    private static void endCell(Table table) {
        List<String> row = table.rows.get(table.rows.size() - 1);
        List<String> above = table.rows.size() > 1 ? table.rows.get(table.rows.size() - 2) : List.of();
        String cell = table.cell.toString().strip();
        row.add(table.goesOn && cell.isEmpty() && row.size() < above.size() ? above.get(row.size()) : cell);
        table.cell = new StringBuilder();
    }

    private void endTable(Table table) {
        List<String> lines = table.rows.stream().allMatch(row -> row.size() < 2)
                ? table.rows.stream()
                        .flatMap(List::stream)
                        .filter(cell -> !cell.isEmpty())
                        .toList()
                : TableText.lines(table.rows, limits.tables());
        if (tables.isEmpty()) {
            lines.forEach(line -> text.append(line).append("\n\n"));
        } else {
            tables.peek().cell.append(String.join(" ", lines));
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
