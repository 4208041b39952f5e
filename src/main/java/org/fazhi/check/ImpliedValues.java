package org.fazhi.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Settings;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.script.Simplified;

/**
 * IMPLIED_VALUE: a sentence tells a value without a numeral (已全部办结, 未发生). No figure is made of it, a reader is
 * told where it stands. Nothing is implied where the clause prints a figure itself (全部办结23件), where the words are
 * negated or softened (尚未全部办结), and behind words of a target.
 *
 * @param words of {@code checks.implied_values}, in simplified script
 * @param vetoes of {@code checks.implied_vetoes}: right before the words they take the value away
 * @param targets of {@code grammar.yaml}
 */
record ImpliedValues(Pattern words, List<String> vetoes, List<String> targets) {
    private static final Pattern SENTENCE = Pattern.compile("[^。!！?？;；\\n]+");
    /** What ends a clause; 并 leads to another thing that was done. */
    private static final String CLAUSE_ENDS = ",，、:：()（）并且";

    static ImpliedValues of(Catalog catalog) {
        Settings.Checks settings = catalog.settings().checks();
        return new ImpliedValues(
                Pattern.compile(
                        settings.impliedValues().stream().map(Pattern::quote).collect(Collectors.joining("|"))),
                settings.impliedVetoes(),
                catalog.grammar().words("targets"));
    }

    /**
     * One issue a sentence, for its first such words.
     *
     * @param report row of table REPORT
     * @param text as published
     * @param figures CHAR_START of each figure of the report
     */
    List<Row> check(Row report, String text, Collection<Integer> figures) {
        List<Row> issues = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(Simplified.of(text));
        while (sentence.find()) {
            Matcher found = words.matcher(sentence.group());
            while (found.find()) {
                if (isImplied(sentence, found, text, figures)) {
                    issues.add(issue(report, text, sentence.toMatchResult(), found));
                    break;
                }
            }
        }
        return issues;
    }

    private boolean isImplied(MatchResult sentence, MatchResult found, String text, Collection<Integer> figures) {
        String whole = sentence.group();
        String before = whole.substring(0, found.start());
        if (vetoes.stream().anyMatch(before::endsWith) || targets.stream().anyMatch(before::contains)) {
            return false;
        }
        int from = found.start();
        while (from > 0 && CLAUSE_ENDS.indexOf(whole.charAt(from - 1)) < 0) {
            from--;
        }
        int to = found.end();
        while (to < whole.length() && CLAUSE_ENDS.indexOf(whole.charAt(to)) < 0) {
            to++;
        }
        int start = text.codePointCount(0, sentence.start() + from);
        int end = text.codePointCount(0, sentence.start() + to);
        return figures.stream().noneMatch(figure -> start <= figure && figure < end);
    }

    private static Row issue(Row report, String text, MatchResult sentence, MatchResult found) {
        int start = text.codePointCount(0, sentence.start() + found.start());
        return new RowCells(Tables.ISSUE)
                .copy(report, List.of(Col.DOC_ID, Col.REF_AREA, Col.FREQ, Col.TIME_PERIOD))
                .set(Col.CHECK_ID, "IMPLIED_VALUE")
                .set(Col.SEVERITY, Severity.INFO.name())
                .set(Col.CHAR_START, start)
                .set(
                        Col.CHAR_END,
                        start + found.group().codePointCount(0, found.group().length()))
                .set(Col.QUOTE, text.substring(sentence.start(), sentence.end()).strip())
                .set(Col.MESSAGE, "“" + found.group() + "” tells a value without a number; none is taken from it")
                .row();
    }
}
