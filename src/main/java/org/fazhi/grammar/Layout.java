package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.script.CharSet;

/** Cuts the plain text into sentences and tells which of them stand under a plan. */
final class Layout {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final CharSet MAY_END = CharSet.of("。!?." + PlainText.LINE);
    private static final char IS = '是';
    private static final int HEADING = 48;
    private static final int OPENER = 8;
    /** A plan opened by a sentence ends at the next heading of this level. */
    private static final int SENTENCE_PLAN = 2;

    private final PlainText plain;
    private final MarkedText marked;
    private final WordLists lists;
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;
    private int inParagraph;
    private int planLevel = -1;
    /** It was opened by a line that ends with a colon. */
    private boolean planOfColon;

    private int problemLevel = -1;
    private int level;

    private Layout(MarkedText marked) {
        this.marked = marked;
        plain = marked.plain;
        lists = marked.lists;
    }

    static List<Sentence> of(MarkedText marked) {
        Layout layout = new Layout(marked);
        layout.cut();
        return layout.sentences;
    }

    private void cut() {
        int start = 0;
        boolean lineStart = true;
        int at = start = enumerator(0);
        while (at <= plain.length()) {
            boolean last = at == plain.length();
            if (!last && isInside(at)) {
                at++;
            } else if (last || ends(at) || opensItem(at)) {
                boolean mark = !last && ends(at);
                boolean lineEnd = last || plain.text[at] == PlainText.LINE;
                if (at > start) {
                    add(
                            start,
                            at,
                            lineStart,
                            lineEnd || mark && at + 1 < plain.length() && plain.text[at + 1] == PlainText.LINE,
                            lineEnd);
                }
                if (last) {
                    break;
                }
                lineStart = lineEnd;
                if (lineEnd) {
                    paragraph++;
                    inParagraph = 0;
                }
                level = 0;
                start = enumerator(mark ? at + 1 : at);
                at = Math.max(start, at + 1);
            } else {
                at++;
            }
        }
    }

    /** Whether it is at one look neither a mark that may end a sentence nor the numeral of an item, as nearly every char is. */
    private boolean isInside(int at) {
        return !MAY_END.has(plain.text[at]) && (at + 1 == plain.length() || plain.text[at + 1] != IS);
    }

    private boolean ends(int at) {
        char c = plain.text[at];
        return c < 128
                ? c == '!' || c == '?' || c == PlainText.LINE || c == '.' && !isAscii(at - 1) && !isAscii(at + 1)
                : c == '。';
    }

    private boolean isAscii(int at) {
        return at >= 0 && at < plain.length() && plain.text[at] < 128;
    }

    /** 一是, 二是 behind a comma, colon or semicolon open an item of their own. */
    private boolean opensItem(int at) {
        if (at == 0 || at + 1 >= plain.length() || plain.text[at + 1] != IS) {
            return false;
        }
        char before = plain.text[at - 1];
        return NUMERALS.indexOf(plain.text[at]) >= 0 && (before == ';' || before == ':' || before == ',');
    }

    /** Skips an enumerator at {@code from}, setting {@link #level}; gives the char after it. */
    private int enumerator(int from) {
        int at = from;
        int numerals = run(at, true);
        if (numerals > 0 && numerals <= 3 && at + numerals < plain.length()) {
            char mark = plain.text[at + numerals];
            if (mark == '、' || mark == '.') {
                level = 1;
                return at + numerals + 1;
            }
            if (mark == IS) {
                level = 5;
                return at + numerals + 1;
            }
        }
        int digits = run(at, false);
        if (digits > 0 && digits <= 2 && at + digits + 1 < plain.length()) {
            char mark = plain.text[at + digits];
            if (mark == '、' || mark == '.' && run(at + digits + 1, false) == 0) {
                level = 3;
                return at + digits + 1;
            }
        }
        if (at < plain.length() && plain.text[at] == '(') {
            int inner = Math.max(run(at + 1, true), run(at + 1, false));
            if (inner > 0 && inner <= 3 && at + 1 + inner < plain.length() && plain.text[at + 1 + inner] == ')') {
                level = run(at + 1, true) > 0 ? 2 : 4;
                return at + inner + 2;
            }
        }
        return at;
    }

    private int run(int from, boolean chinese) {
        int at = from;
        while (at < plain.length() && at < from + 5) {
            char c = plain.text[at];
            if (chinese ? NUMERALS.indexOf(c) < 0 : c < '0' || c > '9') {
                break;
            }
            at++;
        }
        return at - from;
    }

    private void add(int start, int end, boolean lineStart, boolean endsLine, boolean noMark) {
        int length = end - start;
        boolean colon = plain.text[end - 1] == ':';
        boolean heading = level > 0 && level <= 3
                ? length <= HEADING
                : level == 0 && endsLine && length <= HEADING && (noMark && lineStart || colon);
        boolean names = namesPlan(start, end, colon);
        if (heading) {
            openProblems(start, end);
            if (names) {
                planLevel = level;
                planOfColon = colon;
            } else if (planLevel >= 0
                    && (level <= planLevel && !(level == 0 && colon) || endsOpeningLine(start, end))) {
                planLevel = -1;
            }
        } else if (planLevel < 0 && opensPlan(start, end)) {
            planLevel = SENTENCE_PLAN;
        }
        sentences.add(new Sentence(
                sentences.size(),
                paragraph,
                inParagraph++,
                start,
                end,
                level,
                heading,
                planLevel >= 0,
                problemLevel >= 0));
    }

    /** 根据《…工作要点》,现将情况报告如下: the name of a document that an opening line goes by opens nothing; as a heading it does. */
    private boolean namesPlan(int start, int end, boolean colon) {
        boolean named =
                colon ? marked.hasUnquoted(lists.planHeadings, start, end) : marked.has(lists.planHeadings, start, end);
        return named && !marked.has(lists.planVetoes, start, end);
    }

    /** 一、主要工作情况 behind 按照…工作安排,现将情况报告如下: the opening line was no plan. */
    private boolean endsOpeningLine(int start, int end) {
        return planLevel == 0 && planOfColon && level > 0 && marked.has(lists.doneHeadings, start, end);
    }

    /** A heading that names problems holds to the next of its level. */
    private void openProblems(int start, int end) {
        if (marked.has(lists.problemHeadings, start, end) && !marked.has(lists.problemVetoes, start, end)) {
            problemLevel = level;
        } else if (problemLevel >= 0 && level <= problemLevel) {
            problemLevel = -1;
        }
    }

    private boolean opensPlan(int start, int end) {
        return marked.has(lists.planOpeners, start, Math.min(end, start + OPENER));
    }
}
