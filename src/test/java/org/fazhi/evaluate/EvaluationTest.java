package org.fazhi.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.fazhi.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final Catalog CATALOG = Catalog.packed();

    private static GoldLabel label(int start, int end, String indicator, String value, boolean judgement) {
        return new GoldLabel(
                "d", start, end, "observation", indicator, new BigDecimal(value), "q", "110101", "2023", judgement);
    }

    private static MetricLine figure(int start, int end, String indicator, String value) {
        return new MetricLine(
                "d",
                start,
                end,
                "observation",
                indicator,
                new BigDecimal(value),
                "110101",
                "2022",
                null,
                null,
                null,
                "件",
                "q",
                0);
    }

    @Test
    void aFigureIsRightWhereIndicatorAndValueAreThoseOfALabelItOverlaps() {
        Evaluation evaluation = Evaluation.of(
                List.of(label(0, 3, "REC_ACCEPTED", "23", false), label(9, 12, "REC_CONCLUDED", "19", false)),
                List.of(figure(1, 3, "REC_ACCEPTED", "23.0"), figure(12, 14, "REC_CONCLUDED", "19")),
                Optional.empty());

        assertEquals(new Tally(1, 1, 1), evaluation.total());
        assertEquals(0.5, evaluation.total().f1());
        assertEquals(new Evaluation.Agreement(1, 1), evaluation.places());
        assertEquals(new Evaluation.Agreement(0, 1), evaluation.periods());
    }

    @Test
    void aLabelIsMetOnce() {
        Evaluation evaluation = Evaluation.of(
                List.of(label(0, 3, "REC_ACCEPTED", "23", false)),
                List.of(figure(0, 3, "REC_ACCEPTED", "23"), figure(0, 3, "REC_ACCEPTED", "23")),
                Optional.empty());

        assertEquals(new Tally(1, 1, 0), evaluation.total());
    }

    @Test
    void aJudgementCountsNeitherWay() {
        List<GoldLabel> labels = List.of(label(0, 3, "REC_ACCEPTED", "23", true));

        assertEquals(
                Tally.NONE, Evaluation.of(labels, List.of(), Optional.empty()).total());
        assertEquals(
                Tally.NONE,
                Evaluation.of(labels, List.of(figure(0, 3, "REC_ACCEPTED", "23")), Optional.empty())
                        .total());
        assertEquals(
                Tally.NONE,
                Evaluation.of(labels, List.of(figure(0, 3, "REC_CONCLUDED", "23")), Optional.empty())
                        .total());
    }

    @Test
    void codesTheLabelsDoNotKnowCountNeitherWay() {
        Evaluation evaluation = Evaluation.of(
                List.of(), List.of(figure(0, 3, "REC_ACCEPTED", "23")), Optional.of(Set.of("REC_CONCLUDED")));

        assertEquals(Tally.NONE, evaluation.total());
    }

    @Test
    void everyFaultOfALabelFileIsToldWithItsLine(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("x.jsonl"), """
                {"doc": "a.txt", "start": 1}
                {bad

                {"doc": "a.txt", "start": 0, "quote": "受理3件", "number": "4件", "kind": "seen", "indicator": "XX"}
                {"id": "p", "text": "受理3件"}
                {"doc": "p", "start": 1, "quote": "受理3件", "number": "3件", "kind": "observation", "indicator": null}
                """);

        GoldException told = assertThrows(GoldException.class, () -> GoldFolder.read(folder, CATALOG));

        for (String fault : List.of(
                "x.jsonl:1: quote is missing",
                "x.jsonl:2: broken JSON",
                "x.jsonl:4: number 4件 does not stand in quote 受理3件",
                "x.jsonl:4: kind seen is none of observation",
                "x.jsonl:4: indicator XX is not in conf/indicators.yaml",
                "x.jsonl:6: quote 受理3件 does not stand at code point 1 of p")) {
            assertTrue(told.getMessage().contains(fault), () -> fault + " not in\n" + told.getMessage());
        }
    }

    @Test
    void codesTheLabelsKnowStandBesideThemOrInTheFolderAbove(@TempDir Path folder) throws Exception {
        Path labels = Files.createDirectory(folder.resolve("labels"));
        Files.writeString(labels.resolve("x.jsonl"), """
                {"id": "p", "text": "受理3件"}
                {"doc": "p", "start": 0, "quote": "受理3件", "number": "3件", "kind": "observation", "indicator": null}
                """);

        assertEquals(Optional.empty(), GoldFolder.read(labels, CATALOG).codes());
        Files.writeString(folder.resolve("indicators.tsv"), "REC_ACCEPTED\tREC\n");
        assertEquals(
                Optional.of(Set.of("REC_ACCEPTED")),
                GoldFolder.read(labels, CATALOG).codes());
        Files.writeString(labels.resolve("indicators.tsv"), "REC_CONCLUDED\tREC\n");
        assertEquals(
                Optional.of(Set.of("REC_CONCLUDED")),
                GoldFolder.read(labels, CATALOG).codes());
    }

    @Test
    void aFolderWithoutLabelsIsAFault(@TempDir Path folder) {
        assertThrows(GoldException.class, () -> GoldFolder.read(folder, CATALOG));
        assertThrows(GoldException.class, () -> GoldFolder.read(folder.resolve("none"), CATALOG));
    }

    @Test
    void aMetricWithoutItsPlaceInTheTextIsAFault(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("m.jsonl"), "{\"DOC_ID\": \"a\", \"CHAR_START\": \"x\"}\n");

        GoldException told = assertThrows(GoldException.class, () -> MetricFile.read(file));

        assertTrue(told.getMessage().contains("m.jsonl:1: needs DOC_ID, CHAR_START and CHAR_END"));
    }

    @Test
    void uncodedFiguresAreCountedByTopicAndUnit() {
        MetricLine one = new MetricLine(
                "a", 0, 1, "observation", null, BigDecimal.ONE, null, null, null, "调解员", "3", "名", "人民调解员3名", 0);
        MetricLine two = new MetricLine(
                "b", 0, 1, "observation", null, BigDecimal.ONE, null, null, null, "另有", "4", "名", "人民调解工作,另有4名", 0);
        MetricLine coded = figure(0, 1, "REC_ACCEPTED", "1");

        List<Unread.Gap> gaps = new Unread(CATALOG).gaps(List.of(one, two, coded));

        assertEquals(List.of(new Unread.Gap("mediation", "名", 2, 2, one)), gaps);
    }

    private static ConfidenceFit fit(IntFunction<String> rule, IntPredicate right) {
        return new ConfidenceFit(IntStream.range(0, 400)
                .mapToObj(number -> new ScoredFigure("d" + number % 10, rule.apply(number), number, right.test(number)))
                .toList());
    }

    @Test
    void confidenceIsOneConstantWhereNeitherRuleNorScoreTellsAnything() {
        ConfidenceFit fit = fit(number -> "X.x" + number % 3, number -> number % 7 != 0);

        assertEquals(ConfidenceFit.Way.ONE_CONSTANT, fit.best());
        assertEquals(1, fit.rows().size());
        assertEquals(343.0 / 402, fit.rows().get(0).confidence(), 1e-12);
    }

    @Test
    void confidenceIsARulesOwnShareDrawnTowardsAllWhereOneRuleIsOftenWrong() {
        ConfidenceFit fit =
                fit(number -> number % 4 == 0 ? "BAD.x" : "GOOD.x", number -> number % 4 != 0 || number % 8 == 0);

        assertEquals(ConfidenceFit.Way.CONSTANT_PER_RULE, fit.best());
        double all = 351.0 / 402;
        assertEquals(
                List.of(
                        new ConfidenceFit.Bin("*", 0, all, 400),
                        new ConfidenceFit.Bin("BAD.x", 0, (50 + 30 * all) / 130, 100),
                        new ConfidenceFit.Bin("GOOD.x", 0, (300 + 30 * all) / 330, 300)),
                fit.rows());
    }

    @Test
    void confidenceRisesWithTheScoreWhereThatTellsRightFromWrong() {
        ConfidenceFit fit = fit(number -> "X.x", number -> number >= 60);

        assertEquals(ConfidenceFit.Way.BINS_OF_SCORE, fit.best());
        assertTrue(fit.rows().stream().allMatch(bin -> bin.figures() >= ConfidenceFit.LEAST));
        assertTrue(fit.rows().get(0).confidence() < 0.1);
        assertTrue(fit.rows().get(fit.rows().size() - 1).confidence() > 0.9);
    }
}
