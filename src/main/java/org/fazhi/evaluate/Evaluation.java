package org.fazhi.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures against labels. A figure is right when indicator and value are those of a label it overlaps; each label is
 * met once. Labels marked as a judgement count neither way.
 */
public final class Evaluation {
    /** How many of the matched figures have the place or period their label states. */
    public record Agreement(int right, int of) {}

    private final List<MetricLine> hits = new ArrayList<>();
    private final List<MetricLine> falseHits = new ArrayList<>();
    private final List<GoldLabel> missed = new ArrayList<>();
    private final List<String> misplaced = new ArrayList<>();
    private final int[] places = new int[2];
    private final int[] periods = new int[2];

    private Evaluation() {}

    /** @param known codes that the labels know; figures of others count neither way. Empty: all */
    public static Evaluation of(List<GoldLabel> labels, List<MetricLine> figures, Optional<Set<String>> known) {
        Map<String, List<GoldLabel>> open = new HashMap<>();
        labels.stream().filter(GoldLabel::isScored).forEach(label -> open.computeIfAbsent(
                        label.doc(), doc -> new ArrayList<>())
                .add(label));
        Map<String, List<GoldLabel>> judged = new HashMap<>();
        open.forEach((doc, all) ->
                judged.put(doc, all.stream().filter(GoldLabel::judgement).toList()));
        Evaluation evaluation = new Evaluation();
        figures.stream()
                .filter(MetricLine::isScored)
                .filter(figure -> known.isEmpty() || known.get().contains(figure.indicator()))
                .forEach(figure -> evaluation.meet(
                        figure,
                        open.getOrDefault(figure.doc(), List.of()),
                        judged.getOrDefault(figure.doc(), List.of())));
        labels.stream()
                .filter(label -> !label.judgement())
                .filter(label ->
                        open.getOrDefault(label.doc(), List.of()).stream().anyMatch(left -> left == label))
                .forEach(evaluation.missed::add);
        return evaluation;
    }

    private void meet(MetricLine figure, List<GoldLabel> open, List<GoldLabel> judged) {
        for (GoldLabel label : open) {
            if (label.indicator().equals(figure.indicator())
                    && figure.value() != null
                    && label.value().compareTo(figure.value()) == 0
                    && label.overlaps(figure)) {
                open.removeIf(met -> met == label);
                if (!label.judgement()) {
                    hits.add(figure);
                    agree(places, "place", label.refArea(), figure.refArea(), figure);
                    agree(periods, "period", label.timePeriod(), figure.timePeriod(), figure);
                }
                return;
            }
        }
        if (judged.stream().noneMatch(label -> label.overlaps(figure))) {
            falseHits.add(figure);
        }
    }

    private void agree(int[] count, String what, String labelled, String read, MetricLine figure) {
        if (labelled != null) {
            count[0] += labelled.equals(read) ? 1 : 0;
            count[1]++;
            if (!labelled.equals(read)) {
                misplaced.add(what + " of " + figure.doc() + " " + figure.indicator() + " " + figure.value() + ": "
                        + read + ", not " + labelled);
            }
        }
    }

    public Tally total() {
        return new Tally(hits.size(), falseHits.size(), missed.size());
    }

    /** By the part of the code before the first underscore. */
    public SortedMap<String, Tally> themes() {
        return by(true);
    }

    public SortedMap<String, Tally> indicators() {
        return by(false);
    }

    private SortedMap<String, Tally> by(boolean theme) {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        hits.forEach(hit -> tallies.merge(key(hit.indicator(), theme), Tally.RIGHT, Tally::plus));
        falseHits.forEach(hit -> tallies.merge(key(hit.indicator(), theme), Tally.WRONG, Tally::plus));
        missed.forEach(label -> tallies.merge(key(label.indicator(), theme), Tally.MISSED, Tally::plus));
        return tallies;
    }

    private static String key(String indicator, boolean theme) {
        return theme ? indicator.split("_")[0] : indicator;
    }

    public List<MetricLine> hits() {
        return hits;
    }

    public List<MetricLine> falseHits() {
        return falseHits;
    }

    public List<GoldLabel> missed() {
        return missed;
    }

    /** Matched figures whose place or period is not the label's. */
    public List<String> misplaced() {
        return misplaced;
    }

    public Agreement places() {
        return new Agreement(places[0], places[1]);
    }

    public Agreement periods() {
        return new Agreement(periods[0], periods[1]);
    }
}
