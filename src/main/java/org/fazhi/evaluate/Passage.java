package org.fazhi.evaluate;

/**
 * A short text that stands in the gold folder itself.
 *
 * @param title null where it has none
 * @param refArea place and {@code timePeriod}: null where the passage does not tell
 */
public record Passage(String id, String title, String text, String place, String refArea, String timePeriod) {}
