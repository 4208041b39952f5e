package org.fazhi.script;

import java.nio.charset.Charset;
import java.util.BitSet;

/** The 3,755 characters of GB 2312's first level, which make up all but a few of those in printed use. */
final class CommonCharacters {
    private static final int FIRST_ROW = 0xB0;
    private static final int LAST_ROW = 0xD7;
    private static final BitSet COMMON = load();

    /** Whether the character, or the one it simplifies to, is common. */
    static boolean contains(int point) {
        return point <= Character.MAX_VALUE && COMMON.get(CharTable.simple((char) point));
    }

    /** Whether running text may hold it: a common character, or a mark or digit of full width. */
    static boolean isPrinted(char character) {
        return contains(character)
                || character >= 0x3000 && character <= 0x3017
                || character >= 0x2010 && character <= 0x2026
                || character >= 0xFF01 && character <= 0xFF5E
                || character == '·';
    }

    private static BitSet load() {
        Charset charset = Charset.forName("GB2312");
        BitSet common = new BitSet();
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, charset);
                if (character.length() == 1 && character.charAt(0) != '\uFFFD') {
                    common.set(character.charAt(0));
                }
            }
        }
        return common;
    }

    private CommonCharacters() {}
}
