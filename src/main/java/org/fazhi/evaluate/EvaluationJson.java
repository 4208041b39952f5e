package org.fazhi.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * An evaluation as one JSON object: {@code total}, {@code themes} and {@code indicators} (each right, wrong, missed,
 * precision, recall, f1), {@code ref_area} and {@code time_period} (right, of), {@code missed} and {@code false}
 * (doc, start, end, indicator, value, sentence).
 */
public final class EvaluationJson {
    private static final JsonMapper JSON = new JsonMapper();

    public static String of(Evaluation evaluation, Texts texts) {
        ObjectNode all = JSON.createObjectNode();
        all.set("total", tally(evaluation.total()));
        all.set("themes", tallies(evaluation.themes()));
        all.set("indicators", tallies(evaluation.indicators()));
        all.set("ref_area", agreement(evaluation.places()));
        all.set("time_period", agreement(evaluation.periods()));
        ArrayNode missed = all.putArray("missed");
        evaluation.missed().forEach(label -> missed.addObject()
                .put("doc", label.doc())
                .put("start", label.start())
                .put("end", label.end())
                .put("indicator", label.indicator())
                .put("value", label.value())
                .put("sentence", texts.sentence(label)));
        ArrayNode wrong = all.putArray("false");
        evaluation.falseHits().forEach(hit -> wrong.addObject()
                .put("doc", hit.doc())
                .put("start", hit.start())
                .put("end", hit.end())
                .put("indicator", hit.indicator())
                .put("value", hit.value())
                .put("rule_id", hit.ruleId())
                .put("sentence", hit.quote()));
        return all.toPrettyString();
    }

    private static ObjectNode tallies(Map<String, Tally> tallies) {
        ObjectNode node = JSON.createObjectNode();
        tallies.forEach((key, tally) -> node.set(key, tally(tally)));
        return node;
    }

    private static ObjectNode tally(Tally tally) {
        return JSON.createObjectNode()
                .put("right", tally.right())
                .put("wrong", tally.wrong())
                .put("missed", tally.missed())
                .put("precision", tally.precision())
                .put("recall", tally.recall())
                .put("f1", tally.f1());
    }

    private static ObjectNode agreement(Evaluation.Agreement agreement) {
        return JSON.createObjectNode().put("right", agreement.right()).put("of", agreement.of());
    }

    private EvaluationJson() {}
}
