package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.catalog.Catalog;
import org.fazhi.heading.Heading;
import org.fazhi.heading.Headings;
import org.fazhi.place.PlacesFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in the grammar or the catalogue may know a place or a value of the reports it was written beside. */
class MetamorphicSeedsTest {
    private static final ReportGrammar GRAMMAR = new ReportGrammar(Catalog.packed());
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)20[012]\\d(?=年|-\\d{2}-\\d{2})");
    /** Leap years stay leap years. */
    private static final int EARLIER = 4;

    /** Place names of the reports and the real ones of other provinces that they become; longer names first. */
    private static final List<List<String>> NAMES = List.of(
            List.of("麻阳苗族自治县", "松桃苗族自治县"),
            List.of("泽州", "双柏"),
            List.of("山西", "云南"),
            List.of("麻阳", "松桃"),
            List.of("怀化", "铜仁"),
            List.of("湖南", "贵州"),
            List.of("高村", "石桥"),
            List.of("锦和", "白水"),
            List.of("尧市", "太平"),
            List.of("文疃", "虎什哈"),
            List.of("莒南", "滦平"),
            List.of("临沂", "承德"),
            List.of("山东", "河北"));

    /** Codes of the places of the reports and of those they become. */
    private static final Map<String, String> CODES =
            Map.of("140525", "532322", "431226", "520628", "371327-文疃镇", "130824-虎什哈镇");

    /** A stretch of the original and what stands in its place. */
    private record Edit(int start, int end, String with) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void otherPlacesAndOtherFiguresScoreLikeTheOriginals(long seed) {
        Random random = new Random(seed);
        Score original = new Score(Score.knownCodes());
        Score changed = new Score(Score.knownCodes());
        for (Gold.Text text : Gold.reports()) {
            if (!text.labels().isEmpty()) {
                original.add(text, GRAMMAR.read(text.text(), text.context()).figures());
                Gold.Text other = rewrite(text, random);
                assertEquals(
                        CODES.get(text.context().refArea()), other.context().refArea());
                assertEquals(
                        earlier(text.context().period().code()),
                        other.context().period().code());
                changed.add(other, GRAMMAR.read(other.text(), other.context()).figures());
            }
        }

        System.out.println(original.line("original") + "; " + changed.line("changed " + seed));
        assertEquals(List.of(), changed.misplaced);
        assertEquals(original.f1(), changed.f1(), 0.01, () -> String.join("\n", changed.errors));
    }

    private static Gold.Text rewrite(Gold.Text text, Random random) {
        List<Edit> edits = new ArrayList<>(figures(text, random));
        for (List<String> name : NAMES) {
            for (int at = text.text().indexOf(name.get(0));
                    at >= 0;
                    at = text.text().indexOf(name.get(0), at + 1)) {
                int start = at;
                int end = at + name.get(0).length();
                if (edits.stream().noneMatch(edit -> edit.start < end && start < edit.end)) {
                    edits.add(new Edit(start, end, name.get(1)));
                }
            }
        }
        Matcher years = YEARS.matcher(text.text());
        while (years.find()) {
            int start = years.start();
            int end = years.end();
            if (edits.stream().noneMatch(edit -> edit.start < end && start < edit.end)) {
                edits.add(new Edit(start, end, earlier(years.group())));
            }
        }
        edits.sort(Comparator.comparingInt(Edit::start));
        String changed = splice(text.text(), 0, text.text().length(), edits);
        Heading heading = new Headings(PlacesFile.places(), Catalog.packed()).read(changed);
        ReportContext context = new ReportContext(
                heading.refArea() == null ? null : heading.refArea().toString(),
                heading.place() == null ? null : heading.place().name(),
                heading.period(),
                heading.periodEnd(),
                ReportContext.Places.NONE);
        List<JsonNode> labels =
                text.labels().stream().map(label -> shift(label, edits)).toList();
        return new Gold.Text(text.id(), changed, context, labels);
    }

    /** 2023 and 2022-S1 some years earlier. */
    private static String earlier(String period) {
        return Integer.parseInt(period.substring(0, 4)) - EARLIER + period.substring(4);
    }

    /** Every labelled Arabic figure gets other digits of the same form; a rate stays within 100. */
    private static List<Edit> figures(Gold.Text text, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (JsonNode label : text.labels()) {
            String number = label.get("number").asText();
            boolean counted = !label.get("kind").asText().equals("other");
            int start = label.get("start").asInt() + label.get("quote").asText().indexOf(number);
            boolean seen = edits.stream().anyMatch(edit -> edit.start < start + number.length() && start < edit.end);
            if (counted && !seen && DIGITS.matcher(number).find() && !number.contains("-")) {
                edits.add(new Edit(start, start + number.length(), otherDigits(number, random)));
            }
        }
        return edits;
    }

    private static String otherDigits(String number, Random random) {
        if (number.startsWith("100") && number.contains("%")) {
            return number;
        }
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            other.append(c >= '0' && c <= '9' ? (char) ('1' + random.nextInt(9)) : c);
        }
        return other.toString();
    }

    private static JsonNode shift(JsonNode label, List<Edit> edits) {
        int start = label.get("start").asInt();
        int end = label.get("end").asInt();
        String quote = label.get("quote").asText();
        String number = label.get("number").asText();
        int at = start + quote.indexOf(number);
        ObjectNode moved = label.deepCopy();
        moved.put("start", moved(start, edits));
        moved.put("quote", splice(quote, start, end, edits));
        moved.put("number", splice(number, at, at + number.length(), edits));
        moved.put("ref_area", CODES.getOrDefault(label.path("ref_area").asText(), null));
        if (label.hasNonNull("time_period")) {
            moved.put("time_period", earlier(label.get("time_period").asText()));
        }
        Matcher digits =
                Pattern.compile("\\d+(\\.\\d+)?").matcher(moved.get("number").asText());
        Matcher before = Pattern.compile("\\d+(\\.\\d+)?").matcher(number);
        if (label.hasNonNull("value") && digits.find() && before.find()) {
            BigDecimal factor = label.get("value").decimalValue().divide(new BigDecimal(before.group()));
            moved.put("value", new BigDecimal(digits.group()).multiply(factor));
        }
        return moved;
    }

    private static int moved(int at, List<Edit> edits) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.end <= at) {
                shift += edit.with.length() - (edit.end - edit.start);
            }
        }
        return at + shift;
    }

    /** {@code piece} starts at {@code from} of the original and ends at {@code to}. */
    private static String splice(String piece, int from, int to, List<Edit> edits) {
        StringBuilder out = new StringBuilder();
        int at = from;
        for (Edit edit : edits) {
            if (edit.start >= at && edit.end <= to) {
                out.append(piece, at - from, edit.start - from).append(edit.with);
                at = edit.end;
            }
        }
        return out.append(piece, at - from, to - from).toString();
    }
}
