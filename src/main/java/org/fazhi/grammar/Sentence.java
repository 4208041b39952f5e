package org.fazhi.grammar;

/**
 * A sentence of the plain text, its closing mark left out.
 *
 * @param number running number in the report
 * @param paragraph running number of its line
 * @param inParagraph number within the line
 * @param level of the enumerator it stands behind: 1 一、 2 (一) 3 1. 4 (1) 5 一是; 0 none
 * @param heading a short one that names what follows
 * @param plan tells of what is to come
 * @param problems tells of what is amiss
 */
record Sentence(
        int number,
        int paragraph,
        int inParagraph,
        int start,
        int end,
        int level,
        boolean heading,
        boolean plan,
        boolean problems) {
    String id() {
        return paragraph + "." + inParagraph;
    }

    /** The same under another number. */
    Sentence numbered(int other) {
        return new Sentence(other, paragraph, inParagraph, start, end, level, heading, plan, problems);
    }
}
