package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.FrameDef;
import org.fazhi.catalog.IndicatorDef;
import org.junit.jupiter.api.Test;

/**
 * How a report would be read by a catalogue that had never seen it. Words of frames that stand in that report and in no
 * other of the five reports and 36 passages are taken out, and with them each frame that loses all of a part. What this
 * cannot undo: words written for the report that another text happens to use, thresholds, topics and vetoes. What it does
 * too much: words anybody would have thought of, which only this report happens to use.
 */
class LeaveOneReportOutTest {
    private static final Catalog CATALOG = Catalog.packed();

    @Test
    void aReportIsReadByWordsThatOtherTextsSupport() {
        Score all = new Score(Score.knownCodes());
        for (Gold.Text left : Gold.reports()) {
            if (!left.labels().isEmpty()) {
                List<String> others = Stream.concat(Gold.reports().stream(), Gold.passages().stream())
                        .filter(text -> !text.id().equals(left.id()))
                        .map(text -> plain(text.text()))
                        .toList();
                Reduced reduced = new Reduced(plain(left.text()), others);
                ReportGrammar grammar = new ReportGrammar(CATALOG, reduced.indicators());
                Score one = new Score(Score.knownCodes());
                List<Figure> figures = grammar.read(left.text(), left.context()).figures();
                one.add(left, figures);
                all.add(left, figures);
                System.out.println(one.line("without " + left.id() + " (" + reduced.words + " words, " + reduced.frames
                        + " frames left out)"));
            }
        }
        System.out.println(all.line("leave one report out"));
        assertTrue(all.f1() >= 0.6, () -> String.join("\n", all.errors));
    }

    private static String plain(String text) {
        return new String(PlainText.of(text).text);
    }

    /** The catalogue without what one text alone supports. */
    private static final class Reduced {
        private final String left;
        private final List<String> others;
        private int words;
        private int frames;

        Reduced(String left, List<String> others) {
            this.left = left;
            this.others = others;
        }

        List<IndicatorDef> indicators() {
            return CATALOG.indicators().stream().map(this::indicator).toList();
        }

        private IndicatorDef indicator(IndicatorDef def) {
            List<FrameDef> kept = new ArrayList<>();
            for (FrameDef frame : def.frames()) {
                FrameDef less = new FrameDef(
                        frame.id(),
                        frame.topics(),
                        supported(frame.objects()),
                        supported(frame.predicates()),
                        supported(frame.qualifiers()),
                        frame.vetoes(),
                        frame.measures(),
                        frame.reach());
                boolean whole = less.objects().isEmpty() == frame.objects().isEmpty()
                        && less.predicates().isEmpty() == frame.predicates().isEmpty()
                        && less.qualifiers().isEmpty() == frame.qualifiers().isEmpty();
                if (whole) {
                    kept.add(less);
                }
                frames += whole ? 0 : 1;
            }
            return with(def, kept);
        }

        private List<String> supported(List<String> all) {
            List<String> kept = all.stream()
                    .filter(word -> !left.contains(word) || others.stream().anyMatch(other -> other.contains(word)))
                    .toList();
            words += all.size() - kept.size();
            return kept;
        }

        private static IndicatorDef with(IndicatorDef def, List<FrameDef> frames) {
            return new IndicatorDef(
                    def.code(),
                    def.theme(),
                    def.nameZh(),
                    def.nameEn(),
                    def.measureType(),
                    def.units(),
                    def.direction(),
                    def.aliases(),
                    frames,
                    def.scopes(),
                    def.numerator(),
                    def.denominators(),
                    def.partOf(),
                    def.note(),
                    def.perHead());
        }
    }
}
