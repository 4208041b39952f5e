package org.fazhi.grammar;

/**
 * The words that may speak of one figure, in chars of the plain text.
 *
 * @param leftStart first char of the stretch before the figure that is its own
 * @param leftEnd the figure's first char
 * @param rightStart char after the figure
 * @param rightEnd char after the stretch behind the figure that is its own
 * @param clauseStart first char of the clause
 * @param clauseEnd char after the clause
 * @param beforeStart first char of the clause before, where the figure's own words say nothing; else clauseStart
 * @param sentenceStart first char of the sentence
 * @param ofList the stretch before the figure is one name of a list; other names may stand between
 */
record Zone(
        int leftStart,
        int leftEnd,
        int rightStart,
        int rightEnd,
        int clauseStart,
        int clauseEnd,
        int beforeStart,
        int sentenceStart,
        boolean ofList) {
    boolean isNear(int start, int end) {
        return isLeft(start, end) || isRight(start, end) || isBefore(start, end);
    }

    boolean isLeft(int start, int end) {
        return start >= leftStart && end <= leftEnd;
    }

    boolean isRight(int start, int end) {
        return start >= rightStart && end <= rightEnd;
    }

    boolean isBefore(int start, int end) {
        return start >= beforeStart && end <= clauseStart;
    }

    /** Another name of the list behind the figure's own counts for nothing (民事、刑事、行政案件分别受理2件、3件、4件). */
    boolean isClause(int start, int end) {
        return start >= beforeStart && end <= clauseEnd && (!ofList || start < leftEnd || start >= rightStart);
    }
}
