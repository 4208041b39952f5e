package org.fazhi.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.TopicDef;

/** Figures that no indicator of the catalogue fits, by what they tell of and their unit: the catalogue's gaps. */
public final class Unread {
    private final List<TopicDef> topics;

    public Unread(Catalog catalog) {
        topics = catalog.topics();
    }

    /**
     * Figures of one topic in one unit.
     *
     * @param topic id of a topic of the catalogue; {@code -} where none is said
     * @param unit measure word, {@code -} where none is printed
     * @param documents how many documents have one
     */
    public record Gap(String topic, String unit, int figures, int documents, MetricLine example) {}

    /** The most frequent first. */
    public List<Gap> gaps(List<MetricLine> figures) {
        Map<List<String>, List<MetricLine>> groups = new LinkedHashMap<>();
        figures.stream().filter(MetricLine::isUncoded).forEach(figure -> groups.computeIfAbsent(
                        List.of(topic(figure), figure.rawUnit() == null ? "-" : figure.rawUnit()),
                        key -> new ArrayList<>())
                .add(figure));
        return groups.entrySet().stream()
                .map(group -> new Gap(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        group.getValue().size(),
                        (int) group.getValue().stream()
                                .map(MetricLine::doc)
                                .distinct()
                                .count(),
                        group.getValue().get(0)))
                .sorted(Comparator.comparingInt((Gap gap) -> -gap.figures())
                        .thenComparing(Gap::topic)
                        .thenComparing(Gap::unit))
                .toList();
    }

    /** {@code 3 figures in 2 reports  mediation 人  说明 … }, one line a gap. */
    public static List<String> lines(List<Gap> gaps) {
        List<String> lines = new ArrayList<>();
        for (Gap gap : gaps) {
            lines.add("%4d in %d  %-16s %s  %s%s%s: %s"
                    .formatted(
                            gap.figures(),
                            gap.documents(),
                            gap.topic(),
                            gap.unit(),
                            gap.example().subject() == null ? "" : gap.example().subject(),
                            gap.example().rawValue(),
                            gap.example().rawUnit() == null ? "" : gap.example().rawUnit(),
                            gap.example().quote()));
        }
        return lines;
    }

    /** The topic said last: by the figure, else before it in its sentence. */
    private String topic(MetricLine figure) {
        String near = last(figure.subject());
        if (!near.equals("-") || figure.quote() == null) {
            return near;
        }
        String number = figure.rawValue() == null ? "" : figure.rawValue();
        int at = figure.quote().indexOf(number);
        return last(at < 0 ? figure.quote() : figure.quote().substring(0, at));
    }

    private String last(String words) {
        String topic = "-";
        int end = -1;
        int length = 0;
        for (TopicDef def : topics) {
            for (String word : def.words()) {
                int at = words == null ? -1 : words.lastIndexOf(word);
                if (at >= 0 && (at + word.length() > end || at + word.length() == end && word.length() > length)) {
                    topic = def.id();
                    end = at + word.length();
                    length = word.length();
                }
            }
        }
        return topic;
    }
}
