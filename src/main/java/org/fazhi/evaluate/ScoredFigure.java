package org.fazhi.evaluate;

/** A coded figure of a labelled document, how well its frame fitted, and whether it was right. */
public record ScoredFigure(String doc, String ruleId, double score, boolean right) {}
