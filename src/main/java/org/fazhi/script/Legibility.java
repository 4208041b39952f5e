package org.fazhi.script;

/**
 * How much of a text is characters that Chinese is printed in. Read in another encoding than its own, a text still has
 * characters, but few of these.
 *
 * @param chinese characters beyond ASCII
 * @param printed those of them that running text may hold, in either script
 */
public record Legibility(long chinese, long printed) {
    public static final Legibility NONE = new Legibility(0, 0);

    public static Legibility of(String text) {
        long chinese = text.chars().filter(character -> character > 0x7F).count();
        long printed = text.chars()
                .filter(character -> character > 0x7F && CommonCharacters.isPrinted((char) character))
                .count();
        return new Legibility(chinese, printed);
    }

    public Legibility plus(Legibility other) {
        return new Legibility(chinese + other.chinese, printed + other.printed);
    }

    /** Share from 0 to 1; 1 for a text without any. */
    public double share() {
        return chinese == 0 ? 1 : (double) printed / chinese;
    }
}
