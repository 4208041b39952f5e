package org.fazhi.grammar;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** One sentence while it is read: its clauses, the periods it names, and the figures before the one in hand. */
final class Reading {
    /** Chars beyond which no word speaks of a figure; keeps time linear in an endless sentence. */
    static final int WINDOW = 160;
    /** Figures beyond which none belongs to another. */
    static final int RELATED = 60;

    final Sentence sentence;
    final List<Clause> clauses;
    /** Figures of the report so far; those of this sentence from {@code first} on. */
    final List<Draft> drafts;

    final int first;
    /** First figure behind the last semicolon. */
    int item;

    private final List<PeriodMention> mentions;
    private final char[] text;
    /** Last question for the start of an item, and its answer. */
    private int itemAsked = -1;

    private int itemFound;

    Reading(char[] text, Sentence sentence, List<Clause> clauses, List<PeriodMention> mentions, List<Draft> drafts) {
        this.text = text;
        this.sentence = sentence;
        this.clauses = clauses;
        this.mentions = mentions;
        this.drafts = drafts;
        first = drafts.size();
        item = first;
    }

    /** The last count of the sentence so far; null where there is none. A number that counts nothing (前9个月) is none. */
    Draft previousCount() {
        for (int i = drafts.size() - 1; i >= Math.max(first, drafts.size() - RELATED); i--) {
            if (drafts.get(i).isMeasuredCount()) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /** Char after the figure before. */
    int previousEnd() {
        return drafts.get(drafts.size() - 1).numeral.end();
    }

    /** The last figure of the sentence that is a level, where that is a rate; else null. */
    Draft previousRate() {
        Draft stated = previousStated();
        return stated != null && stated.numeral.isPercent() ? stated : null;
    }

    /** The last figure of the sentence that is a level of something. */
    Draft previousStated() {
        return statedBefore(null);
    }

    /** The same before another figure; null: the last of all. */
    Draft statedBefore(Draft other) {
        boolean before = other == null;
        for (int i = drafts.size() - 1; i >= Math.max(first, drafts.size() - RELATED); i--) {
            if (before && !drafts.get(i).change && !drafts.get(i).share) {
                return drafts.get(i);
            }
            before |= drafts.get(i) == other;
        }
        return null;
    }

    /** Number of the last count, -1 where there is none. */
    int lastCount() {
        for (int i = drafts.size() - 1; i >= Math.max(first, drafts.size() - RELATED); i--) {
            if (drafts.get(i).isCount()) {
                return i;
            }
        }
        return -1;
    }

    /** Number of the last count of the sentence before, in one paragraph; -1 where there is none. One that names no topic does not part them. */
    int lastCountBefore() {
        for (int i = first - 1; i >= Math.max(0, first - RELATED) && isBefore(drafts.get(i).sentence); i--) {
            if (drafts.get(i).isCount()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBefore(Sentence other) {
        return other.paragraph() == sentence.paragraph() && sentence.number() - other.number() <= 1;
    }

    /** Whether no count of the sentence so far has an indicator. */
    boolean noneCoded() {
        for (int i = Math.max(first, drafts.size() - RELATED); i < drafts.size(); i++) {
            if (drafts.get(i).indicator != null && drafts.get(i).isCount()) {
                return false;
            }
        }
        return true;
    }

    /** The last words before {@code at} that set a period; null where there are none. */
    PeriodMention mentionBefore(int at, int clauseStart) {
        for (int i = mentionsBefore(at) - 1; i >= 0; i--) {
            PeriodMention mention = mentions.get(i);
            if (mention.end() <= at && (!mention.clauseOnly() || mention.start() >= clauseStart)) {
                return mention;
            }
        }
        return null;
    }

    /** 9个 in 前9个月: a number of a period's name. */
    boolean isOfPeriod(Numeral numeral) {
        int last = mentionsBefore(numeral.end()) - 1;
        return last >= 0
                && mentions.get(last).start() <= numeral.start()
                && numeral.end() <= mentions.get(last).end();
    }

    private int mentionsBefore(int at) {
        return before(at, mentions.size(), i -> mentions.get(i).start());
    }

    /** How many clauses begin at {@code at} or before. */
    int clausesUpTo(int at) {
        return before(at + 1, clauses.size(), i -> clauses.get(i).start());
    }

    /** How many of {@code size} rising numbers are less than {@code at}. */
    private static int before(int at, int size, IntUnaryOperator numbers) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (numbers.applyAsInt(middle) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isMark(char mark, int at) {
        return at < text.length && text[at] == mark;
    }

    String words(int from, int to) {
        return new String(text, from, to - from);
    }

    /** Char after the last semicolon before {@code at}. */
    int itemStart(int at) {
        if (at != itemAsked) {
            itemAsked = at;
            itemFound = findItemStart(at);
        }
        return itemFound;
    }

    private int findItemStart(int at) {
        int limit = Math.max(sentence.start(), at - 3 * WINDOW);
        for (int i = at - 1; i >= limit; i--) {
            if (text[i] == ';') {
                return i + 1;
            }
        }
        return limit;
    }
}
