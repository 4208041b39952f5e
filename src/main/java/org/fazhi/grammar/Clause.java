package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.script.CharSet;

/**
 * A stretch between commas, semicolons, colons or brackets.
 *
 * @param opened the mark before it
 * @param bracket stands inside a bracket
 */
record Clause(int start, int end, char opened, boolean bracket, List<Numeral> numerals) {
    private static final CharSet MARKS = CharSet.of(",;:()");

    static List<Clause> of(PlainText plain, Sentence sentence, List<Numeral> numerals) {
        List<Clause> clauses = new ArrayList<>();
        int start = sentence.start();
        char opened = '。';
        int depth = 0;
        int next = 0;
        List<Numeral> inside = new ArrayList<>();
        int at = start;
        while (at <= sentence.end()) {
            if (next < numerals.size() && at == numerals.get(next).start()) {
                inside.add(numerals.get(next));
                at = numerals.get(next).end();
                next++;
                continue;
            }
            char mark = at == sentence.end() ? '。' : plain.text[at];
            if (at == sentence.end() || MARKS.has(mark)) {
                if (at > start) {
                    clauses.add(new Clause(start, at, opened, depth > 0, List.copyOf(inside)));
                    inside.clear();
                }
                depth += mark == '(' ? 1 : mark == ')' ? -Math.min(1, depth) : 0;
                start = at + 1;
                opened = mark;
            }
            at++;
        }
        return clauses;
    }
}
