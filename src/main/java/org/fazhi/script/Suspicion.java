package org.fazhi.script;

/** Tells at one look a char that a text holds no garbled stretch at all, as nearly every text does. */
final class Suspicion {
    private static final byte ORDINARY = 0;
    private static final byte CHINESE = 1;
    /** A Chinese character beyond the common ones. */
    private static final byte UNCOMMON = 2;
    /** May open a garbled stretch. */
    private static final byte ODD = 3;

    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            boolean odd = c == '?' || Character.isSurrogate((char) c) || OddCharacters.mayBeOdd(c);
            boolean chinese = OddCharacters.isChinese(c);
            KINDS[c] = odd ? ODD : !chinese ? ORDINARY : CommonCharacters.contains(c) ? CHINESE : UNCOMMON;
        }
    }

    /** Whether an odd character stands anywhere, or so many uncommon ones side by side as could be a garbled run. */
    static boolean isRoused(String text) {
        int uncommon = 0;
        for (int i = 0; i < text.length(); i++) {
            byte kind = KINDS[text.charAt(i)];
            if (kind == ODD && !isQuestion(text, i)) {
                return true;
            }
            if (kind == UNCOMMON && ++uncommon >= Garbled.UNCOMMON_RUN * Garbled.UNCOMMON_SHARE) {
                return true;
            }
            uncommon = kind == ORDINARY ? 0 : uncommon;
        }
        return false;
    }

    /** A question mark that opens no stretch: a lost lead byte stands before what its trail byte made. */
    private static boolean isQuestion(String text, int at) {
        return text.charAt(at) == '?'
                && (at + 1 == text.length() || !OddCharacters.isLostLeadByte('?', text.charAt(at + 1)));
    }

    /** Whether the character may open a garbled stretch. */
    static boolean isRoused(int point) {
        return point <= Character.MAX_VALUE && KINDS[point] == ODD;
    }

    /** Of a Chinese character. */
    static boolean isUncommon(int point) {
        return point > Character.MAX_VALUE || KINDS[point] == UNCOMMON;
    }

    private Suspicion() {}
}
