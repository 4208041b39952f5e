package org.fazhi.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.schema.Col;

/**
 * SHARE_NOT_REPRODUCED: a count is said to be so many per cent of a whole (32件,占所有矛盾纠纷案件的45%), and no count of
 * the document that may be this whole gives that share.
 */
record ShareNotReproduced() implements DocumentCheck {
    private static final String ID = "SHARE_NOT_REPRODUCED";
    /** The whole's words between 占 and the number; no mark in between. */
    private static final Pattern SHARE_OF = Pattern.compile("占([^,，。;；、]{2,}?)(?:比例|比重)?(?:的|为|达|达到)?\\s*$");

    @Override
    public List<Finding> check(List<Figure> figures) {
        List<Finding> findings = new ArrayList<>();
        for (Figure share : figures) {
            if (share.isPerCent() && !share.isRate() && share.bounds().value() != null) {
                check(share, figures).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> check(Figure share, List<Figure> figures) {
        String whole = wholeBefore(share, figures);
        Optional<Figure> part = partBefore(share, figures);
        if (whole.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        List<Percent> percents = figures.stream()
                .filter(figure ->
                        figure.isCount() && !figure.id().equals(part.get().id()))
                .filter(figure -> figure.isOfSamePlaceAndTime(share)
                        && figure.family().equals(part.get().family()))
                .filter(figure -> figure.theme().equals(part.get().theme()) && speaksOf(figure, whole))
                .flatMap(figure -> Percent.of(part.get(), figure).stream())
                .toList();
        if (percents.isEmpty() || percents.stream().anyMatch(percent -> percent.reproduces(share))) {
            return Optional.empty();
        }
        return Percent.nearest(percents, share)
                .map(nearest -> new Finding(
                        ID,
                        Severity.WARNING,
                        share,
                        nearest.share(),
                        share.printed() + " of " + whole + " is no share that the counts give; nearest is " + nearest));
    }

    private static String wholeBefore(Figure share, List<Figure> figures) {
        Matcher words = SHARE_OF.matcher(QuotedSentence.of(share, figures).before(share));
        return words.find() ? words.group(1) : "";
    }

    /** The last count before it in its sentence. */
    private static Optional<Figure> partBefore(Figure share, List<Figure> figures) {
        Integer start = share.metric().getAs(Col.CHAR_START);
        return figures.stream()
                .filter(figure -> figure.isCount() && figure.sentence().equals(share.sentence()))
                .filter(figure -> start != null
                        && figure.metric().<Integer>getAs(Col.CHAR_START) != null
                        && figure.metric().<Integer>getAs(Col.CHAR_START) < start)
                .max(Comparator.comparing(figure -> figure.metric().<Integer>getAs(Col.CHAR_START)));
    }

    /** Two characters in a row of the whole's words stand in what the figure counts. */
    private static boolean speaksOf(Figure figure, String whole) {
        String subject = figure.subject() == null ? figure.quote() : figure.subject();
        for (int i = 0; subject != null && i + 2 <= whole.length(); i++) {
            if (subject.contains(whole.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
