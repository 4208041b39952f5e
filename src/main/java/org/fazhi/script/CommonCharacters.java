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
