package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.script.Simplified;

/**
 * IMPLIED_VALUE: a sentence tells a value without a numeral (已全部办结, 未发生). No figure is made of it, a reader is
 * told where it stands.
 *
 * @param words of {@code checks.implied_values}, in simplified script
 */
record ImpliedValues(Pattern words) {
    private static final Pattern SENTENCE = Pattern.compile("[^。!！?？;；\\n]+");

    static ImpliedValues of(List<String> words) {
        return new ImpliedValues(
                Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|"))));
    }

    /**
     * One issue a sentence, for its first such words.
     *
     * @param report row of table REPORT
     * @param text as published
     */
    List<Row> check(Row report, String text) {
        List<Row> issues = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(Simplified.of(text));
        while (sentence.find()) {
            Matcher found = words.matcher(sentence.group());
            if (found.find()) {
                issues.add(issue(report, text, sentence.toMatchResult(), found));
            }
        }
        return issues;
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
