package org.fazhi.grammar;

/** METRIC.KIND: what a figure says. */
public enum Kind {
    /** What the place did or had. */
    OBSERVATION("observation"),
    /** What is planned. */
    TARGET("target"),
    /** What one station, project or office did. */
    PILOT("pilot"),
    /** A number that measures nothing here: a rule, an ordinal, a name. */
    OTHER("other");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
