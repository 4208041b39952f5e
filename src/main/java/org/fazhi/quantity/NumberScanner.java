package org.fazhi.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.catalog.HedgeDef;
import org.fazhi.catalog.HedgeDef.Rule;

/**
 * Reads one number from a position on, in one pass without look-back; a mutable cursor, made anew for each number. How
 * depends on what stands there: {@link ArabicNumber}, {@link ChineseNumber} or {@link PositionalNumber}.
 */
abstract class NumberScanner {
    static final int MAX_SIGNIFICANT = 15;

    final List<Rule> hedges;
    int at;

    BigDecimal value;
    BigDecimal rangeUpper;
    int unitExponent;
    int stepExponent;
    boolean rounded;
    /** A magnitude alone (百, 千, 万): a number only beside a hedge (百余名, 上万). */
    boolean bare;
    /** Power of ten of the last 百, 千, 万 or 亿 that follows digits; 0 where none does. */
    int magnitude;

    private final CharSequence text;
    private final HedgeWords inner;

    NumberScanner(CharSequence text, int from, HedgeWords inner, List<Rule> hedges) {
        this.text = text;
        this.at = from;
        this.inner = inner;
        this.hedges = hedges;
    }

    /**
     * @param inner hedges that may stand inside the number
     * @param hedges where those found are added
     */
    static NumberScanner of(CharSequence text, int from, HedgeWords inner, List<Rule> hedges) {
        if (from < text.length() && Glyphs.isDigit(Glyphs.plain(text.charAt(from)))) {
            return new ArabicNumber(text, from, inner, hedges);
        }
        PositionalNumber positional = new PositionalNumber(text, from, inner, hedges);
        return positional.stands() ? positional : new ChineseNumber(text, from, inner, hedges);
    }

    /** Whether a number stands here; then the fields hold it. */
    abstract boolean scan();

    int end() {
        return at;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    HedgeDef innerHedge() {
        return inner.match(text, at);
    }

    /** The plain form of the char in hand, 0 behind the text. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? Glyphs.plain(text.charAt(at + ahead)) : 0;
    }
}
