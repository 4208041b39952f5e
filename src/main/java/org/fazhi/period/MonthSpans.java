package org.fazhi.period;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.quantity.Bounds;

/**
 * Figures of one thing in one and the same year. Each is the difference of what was counted up to two month boundaries, so every path
 * from one boundary to another adds and takes away figures that together give the months between: S2 is A − S1, the year
 * is S1 + Q3 + Q4 or twelve months, Q4 is A less what is told to September.
 */
public record MonthSpans<T>(List<MonthSpan<T>> spans) {
    private static final int BOUNDARIES = 13;

    /**
     * A figure that the shorter ones of its year do not give.
     *
     * @param others what they give instead
     */
    public record Disagreement<T>(MonthSpan<T> span, SpanSum<T> others) {}

    /** One step along a span, or back. */
    private record Step<T>(MonthSpan<T> span, boolean back) {
        int start() {
            return back ? span.to() : span.from();
        }

        int end() {
            return back ? span.from() : span.to();
        }
    }

    private record Path<T>(List<Step<T>> steps, double width, String codes) {
        Path<T> and(Step<T> step) {
            List<Step<T>> longer = new ArrayList<>(steps);
            longer.add(step);
            return new Path<>(
                    longer,
                    width + step.span().bounds().width(),
                    codes + " " + step.span().code());
        }

        SpanSum<T> sum() {
            return SpanSum.of(spans(false), spans(true));
        }

        private List<MonthSpan<T>> spans(boolean back) {
            return steps.stream()
                    .filter(step -> step.back() == back)
                    .map(Step::span)
                    .toList();
        }
    }

    private static final Comparator<Path<?>> FEWEST_THEN_SUREST = Comparator.<Path<?>>comparingInt(
                    path -> path.steps().size())
            .thenComparingDouble(Path::width)
            .thenComparing(Path::codes);

    public MonthSpans {
        spans = List.copyOf(spans);
    }

    /**
     * The figures that give a period: a sum before a difference, then the fewest, then the surest. Empty where none do, or
     * where more would be taken away than there is.
     */
    public Optional<SpanSum<T>> derive(TimePeriod wanted) {
        return suggest(wanted).filter(sum -> !sum.isImpossible());
    }

    /** The same whether the figures can be true or not. */
    public Optional<SpanSum<T>> suggest(TimePeriod wanted) {
        return MonthSpan.of(wanted, Bounds.exactly(0), wanted)
                .flatMap(edge -> path(edge.from(), edge.to(), false).or(() -> path(edge.from(), edge.to(), true)))
                .map(Path::sum);
    }

    /** The longest part of a year from New Year on, short of the year itself, that figures joined one to the next fill. */
    public Optional<SpanSum<T>> longestBeginning() {
        return IntStream.iterate(BOUNDARIES - 2, to -> to > 0, to -> to - 1)
                .mapToObj(to -> path(0, to, false))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Path::sum);
    }

    /** Whether no figure is more than one around it, and none another than the shorter ones give. */
    public boolean agree(double tolerance) {
        boolean nested = spans.stream().noneMatch(part -> spans.stream()
                .anyMatch(whole -> whole.from() <= part.from()
                        && part.to() <= whole.to()
                        && part.bounds().exceeds(whole.bounds())));
        return nested && disagreements(tolerance).isEmpty();
    }

    /**
     * Every figure whose bounds share no value with what shorter ones give; it gives nothing to check longer ones by.
     *
     * @param tolerance relative gap that is still rounding
     */
    public List<Disagreement<T>> disagreements(double tolerance) {
        List<Disagreement<T>> found = new ArrayList<>();
        List<MonthSpan<T>> agreeing = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.<MonthSpan<T>>comparingInt(MonthSpan::months).thenComparing(MonthSpan::code))
                .forEach(span -> {
                    Optional<SpanSum<T>> others = new MonthSpans<>(agreeing)
                            .path(span.from(), span.to(), true)
                            .map(Path::sum)
                            .filter(other -> !span.bounds().isNear(other.bounds(), tolerance));
                    others.ifPresentOrElse(
                            other -> found.add(new Disagreement<>(span, other)), () -> agreeing.add(span));
                });
        return found;
    }

    /** Best path between two boundaries; each round lengthens the best ones by a step, of which there are at most twelve. */
    private Optional<Path<T>> path(int from, int to, boolean mayGoBack) {
        List<Path<T>> best = new ArrayList<>(Collections.nCopies(BOUNDARIES, null));
        best.set(from, new Path<>(List.of(), 0, ""));
        boolean better = true;
        while (better) {
            better = false;
            for (MonthSpan<T> span : spans) {
                better |= extend(best, new Step<>(span, false));
                better |= mayGoBack && extend(best, new Step<>(span, true));
            }
        }
        return Optional.ofNullable(best.get(to)).filter(path -> !path.steps().isEmpty());
    }

    private static <T> boolean extend(List<Path<T>> best, Step<T> step) {
        Path<T> before = best.get(step.start());
        if (before == null) {
            return false;
        }
        Path<T> longer = before.and(step);
        Path<T> known = best.get(step.end());
        boolean better = known == null || FEWEST_THEN_SUREST.compare(longer, known) < 0;
        if (better) {
            best.set(step.end(), longer);
        }
        return better;
    }
}
