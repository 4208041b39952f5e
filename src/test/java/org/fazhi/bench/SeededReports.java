package org.fazhi.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.catalog.UnitDef;
import org.fazhi.script.Simplified;

/** Reports put together from the sentences of real ones, with fresh numbers; the same seed gives the same reports. */
final class SeededReports {
    /** A report, its place and period, and the number of figures written into it. */
    record Report(String title, String text, PlaceDef place, int year, int figures) {}

    private static final int SENTENCES_A_LINE = 5;

    private final List<SentencePattern> patterns = new ArrayList<>();
    private final List<PlaceDef> counties;
    private final Random random;

    /** @param home the project's folder */
    SeededReports(Path home, Catalog catalog, long seed) throws IOException {
        random = new Random(seed);
        counties = catalog.places().stream()
                .filter(place -> place.code().length() == 6
                        && place.validTo() == null
                        && place.name().matches("[^一二三四五六七八九十百千万]+县"))
                .toList();
        String anyMeasureWord = catalog.units().stream()
                .map(UnitDef::word)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        for (String sentence : sentences(home)) {
            SentencePattern.of(sentence, anyMeasureWord).ifPresent(patterns::add);
        }
    }

    private static Set<String> sentences(Path home) throws IOException {
        Set<String> sentences = new LinkedHashSet<>();
        List<Path> reports;
        try (Stream<Path> files = Files.list(home.resolve("seeds/reports"))) {
            reports = files.sorted().toList();
        }
        for (Path report : reports) {
            cut(Files.readString(report), sentences);
        }
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(home.resolve("src/test/resources/gold/passages_dev.jsonl"))) {
            cut(json.readTree(line).get("text").asText(), sentences);
        }
        return sentences;
    }

    private static void cut(String text, Set<String> sentences) {
        for (String line : Simplified.ofHant(text).split("[\\r\\n]+")) {
            for (String sentence : line.strip().split("(?<=。)")) {
                if (sentence.endsWith("。")) {
                    sentences.add(sentence);
                }
            }
        }
    }

    int sentences() {
        return patterns.size();
    }

    /** @param chars least length of the report */
    Report next(int chars) {
        PlaceDef place = counties.get(random.nextInt(counties.size()));
        int year = 2015 + random.nextInt(10);
        String title = place.name() + year + "年度法治政府建设工作报告";
        StringBuilder text = new StringBuilder(chars + 500);
        text.append(title).append('\n');
        int figures = 0;
        int written = 0;
        while (text.length() < chars) {
            SentencePattern pattern = patterns.get(random.nextInt(patterns.size()));
            pattern.write(text, random);
            figures += pattern.figures();
            if (++written % SENTENCES_A_LINE == 0) {
                text.append('\n');
            }
        }
        text.append("\n").append(place.name()).append("司法局\n").append(year + 1).append("年1月20日\n");
        return new Report(title, text.toString(), place, year, figures);
    }
}
