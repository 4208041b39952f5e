package org.fazhi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.period.Refusal;
import org.junit.jupiter.api.Test;

/** No reason is said of nothing: each code stands in the tables that some golden case gives. */
class ReasonsTest {
    /** Delivered lines without a number are refused before. */
    private static final List<String> NOT_FROM_FILES = List.of("VALUE_UNREADABLE");

    @Test
    void everyRefusalOfThePeriodAlgebraEndsInAPublishedReason() throws IOException {
        List<String> codes = Stream.of(Refusal.values()).map(Refusal::name).toList();
        assertEquals(new TreeSet<>(codes), published(codes));
    }

    @Test
    void everyReasonOfHarmonisingIsPublished() throws IOException, ClassNotFoundException {
        List<String> codes = codes("Reason");
        assertEquals(new TreeSet<>(codes), published(codes));
    }

    @Test
    void everyReasonForNoValueIsPublished() throws IOException, ClassNotFoundException {
        List<String> codes = codes("WhyNoValue");
        assertEquals(new TreeSet<>(codes), published(codes));
    }

    private static List<String> codes(String reasons) throws ClassNotFoundException {
        return Arrays.stream(Class.forName("org.fazhi.harmonize." + reasons).getEnumConstants())
                .map(Object::toString)
                .filter(code -> !NOT_FROM_FILES.contains(code))
                .toList();
    }

    /** Those of the codes that are a cell of an expected {@code rejected} or {@code comparison}. */
    private static Set<String> published(List<String> codes) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            List<Path> tables = files.filter(
                            file -> file.endsWith("expected/rejected.csv") || file.endsWith("expected/comparison.csv"))
                    .collect(Collectors.toList());
            for (Path table : tables) {
                Files.readAllLines(table).stream()
                        .flatMap(line -> Stream.of(line.split(",")))
                        .filter(codes::contains)
                        .forEach(found::add);
            }
        }
        return found;
    }
}
