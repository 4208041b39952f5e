package org.fazhi.grammar;

import java.math.BigDecimal;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;

/** A figure while its sentence is read. */
final class Draft {
    final Numeral numeral;
    final Sentence sentence;
    final Zone zone;
    Kind kind = Kind.OBSERVATION;
    Match match;
    String indicator;
    String ruleId;
    String scope = "ALL";
    String refArea;
    String areaName;
    TimePeriod period;
    String rawPeriod;
    Accumulation accumulation = Accumulation.PERIOD;
    boolean change;
    boolean share;
    /** Its words set a frequency or a standard. */
    boolean rule;

    int partOf = -1;
    /** The indicator that it and its neighbours in a list are parts of; null where it is none. */
    String partOfList;

    int rateOf = -1;
    /** The word of doing that holds on behind it; -1 where none does. */
    int verb = -1;

    BigDecimal changePct;
    String changeBase;

    Draft(Numeral numeral, Sentence sentence, Zone zone) {
        this.numeral = numeral;
        this.sentence = sentence;
        this.zone = zone;
    }

    /** A rule, an ordinal, a name, or a number that touches garbled text. */
    void measuresNothing() {
        kind = Kind.OTHER;
        uncode();
    }

    void uncode() {
        indicator = null;
        ruleId = null;
        match = null;
    }

    /** A count of something: no change and no rate, and no number that measures nothing. */
    boolean isMeasuredCount() {
        return isCount() && kind != Kind.OTHER;
    }

    boolean isCount() {
        return !numeral.isPercent() && !change && !share;
    }
}
