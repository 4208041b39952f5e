package org.fazhi.view;

/**
 * Columns a text takes on a terminal: two for wide and full-width characters (Unicode East Asian Width W and F), none
 * for combining and format characters, one for all else, ambiguous ones included.
 */
final class DisplayWidth {
    /** Blocks of wide characters, first and last code point in turn (UAX #11, Unicode 15). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF,
        0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
    };

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int block = 0; block < WIDE.length; block += 2) {
            if (character >= WIDE[block] && character <= WIDE[block + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text cut to at most {@code width} columns, an ellipsis in place of what was cut. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int character : text.codePoints().toArray()) {
            used += of(character);
            if (used > width) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.append('…').toString();
    }

    private DisplayWidth() {}
}
