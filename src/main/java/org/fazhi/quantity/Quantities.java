package org.fazhi.quantity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalog.HedgeDef;
import org.fazhi.catalog.HedgeDef.Position;
import org.fazhi.script.CharSet;

/**
 * Reads printed numbers. The hedge words are those of {@code conf/hedges.yaml}; Java holds only their rules. Safe for
 * use by several threads; built once a JVM.
 */
public final class Quantities implements Serializable {
    final HedgeWords before;
    final HedgeWords inside;
    final HedgeWords after;
    /** Chars that may begin a number, its hedge included. */
    private final CharSet starts;
    /** Chars that may begin the number itself. */
    private final CharSet numberStarts;

    private final WholeNumbers wholeNumbers;

    private Quantities(List<HedgeDef> hedges) {
        before = HedgeWords.at(hedges, Position.BEFORE, Position.BARE);
        inside = HedgeWords.at(hedges, Position.INSIDE);
        after = HedgeWords.at(hedges, Position.INSIDE, Position.AFTER);
        numberStarts = CharSet.of(c -> Glyphs.startsNumber(Glyphs.plain((char) c)));
        starts = CharSet.of(c -> numberStarts.has((char) c) || before.mayStart((char) c));
        wholeNumbers = new WholeNumbers(inside, after);
    }

    /** @param hedges words of the catalogue */
    public static Quantities of(List<HedgeDef> hedges) {
        return new Quantities(hedges);
    }

    /**
     * The whole text as one number: {@code 1.8万余}, {@code 三十余}, {@code 80%以上}, {@code 超过14万}. Empty where it is
     * no number, holds anything besides, has more than 15 significant digits, an exponent or a sign.
     */
    public Optional<Quantity> read(String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        String text = raw.strip();
        return at(text, 0).filter(found -> found.end() == text.length()).map(Found::quantity);
    }

    /** The number, hedges around it included, that starts exactly at {@code from}; empty where none does. */
    public Optional<Found> at(CharSequence text, int from) {
        Found whole = wholeNumbers.at(text, from);
        return whole != null ? Optional.of(whole) : Optional.ofNullable(hedgedOrNamed(text, from));
    }

    private Found hedgedOrNamed(CharSequence text, int from) {
        boolean mayStart =
                from < text.length() && (numberStarts.has(text.charAt(from)) || before.match(text, from) != null);
        return mayStart ? new QuantityScan(this, text, from).found() : null;
    }

    /** Whether a number, its hedge included, may begin with the char. */
    public boolean mayStart(char c) {
        return starts.has(c);
    }

    /** The first number at or after {@code from}. */
    public Optional<Found> find(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (starts.has(text.charAt(at))) {
                Optional<Found> found = at(text, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
