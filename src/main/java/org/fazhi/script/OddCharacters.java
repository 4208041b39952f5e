package org.fazhi.script;

/** Characters and neighbourhoods that printed Chinese does not have. */
final class OddCharacters {
    private static final String SIGNS_NEVER_STUCK_TO_CHINESE = "^_`|~\\{}@#$&\u00A0\u00AD¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶¸¹º»¼½¾¿";

    /** A character no Chinese report prints in running text; kana only where it stands alone, a word is Japanese. */
    static boolean isOdd(int[] points, int at) {
        return isKana(points[at])
                ? (at == 0 || !isKana(points[at - 1])) && (at + 1 == points.length || !isKana(points[at + 1]))
                : isOdd(points[at]);
    }

    /** Whether the character is odd in some neighbourhood. */
    static boolean mayBeOdd(int point) {
        return isKana(point) || isOdd(point);
    }

    private static boolean isKana(int point) {
        return point >= 0x3040 && point <= 0x30FF && point != 0x30FB; // not ・
    }

    private static boolean isOdd(int point) {
        return point >= 0x0080 && point <= 0x009F // control characters
                || point >= 0x00C0 && point <= 0x024F && point != 0x00D7 && point != 0x00F7 // accented Latin, not × ÷
                || point >= 0x0400 && point <= 0x04FF // Cyrillic
                || point >= 0x2200 && point <= 0x22FF && "≈≠≤≥∶".indexOf(point) < 0 // mathematics
                || point >= 0x2500 && point <= 0x257F // box drawing
                || point >= 0x3100 && point <= 0x312F // Zhuyin
                || point >= 0xE000 && point <= 0xF8FF // private use
                || point >= 0xFE30 && point <= 0xFE6B // vertical and small forms
                || point == 0xFFFD;
    }

    /** {@code ?} for a lost lead byte, glued to the full stop or exclamation mark its trail byte made. */
    static boolean isLostLeadByte(int[] points, int at) {
        return at + 1 < points.length && isLostLeadByte(points[at], points[at + 1]);
    }

    static boolean isLostLeadByte(int point, int next) {
        return point == '?' && (next == '。' || next == '!' || next == '!');
    }

    /** The {@code ?} of a lost lead byte one or two characters before an odd one, or {@code at} itself. */
    static int lostLeadByteBefore(int[] points, int at) {
        for (int back = 1; back <= 2 && at - back >= 0; back++) {
            if (points[at - back] == '?') {
                return at - back;
            }
        }
        return at;
    }

    /**
     * An ASCII sign, or a single letter, stuck to Chinese characters or to the odd one before it. Means something only
     * inside a stretch that odd characters opened.
     */
    static boolean isStray(int[] points, int at, int last) {
        boolean stuck = at > 0 && (isChinese(points[at - 1]) || at == last + 1);
        if (!stuck) {
            return false;
        }
        if (points[at] >= 0x0370 && points[at] <= 0x03FF // Greek
                || points[at] == '?' && at == last + 1
                || SIGNS_NEVER_STUCK_TO_CHINESE.indexOf(points[at]) >= 0) {
            return true;
        }
        boolean chineseNext = at + 1 < points.length && isChinese(points[at + 1]);
        return chineseNext && (points[at] >= 'A' && points[at] <= 'Z' || points[at] >= 'a' && points[at] <= 'z');
    }

    static boolean isChinese(int point) {
        return point >= 0x3400 && point <= 0x9FFF || point >= 0x20000 && point <= 0x3FFFF;
    }

    private OddCharacters() {}
}
