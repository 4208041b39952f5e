package org.fazhi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void chineseTakesTwoColumnsACharacter() {
        TextTable table = new TextTable("place", ">value");
        table.add("泽州县", "23");
        table.add("A", "1,234");
        assertEquals(List.of("place   value", "------  -----", "泽州县     23", "A       1,234"), table.lines());
    }

    @Test
    void aLongTextIsCutWhereItsColumnEnds() {
        TextTable table = new TextTable("name:7");
        table.add("麻阳苗族自治县");
        assertEquals("麻阳苗…", table.lines().get(2));
        assertEquals(7, DisplayWidth.of("麻阳苗…"));
    }

    @Test
    void fullWidthPunctuationIsWideAndCombiningMarksTakeNoRoom() {
        assertEquals(2, DisplayWidth.of("，"));
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(2, DisplayWidth.of("\uD840\uDC00"));
    }

    @Test
    void lineBreaksInACellStayInsideItsLine() {
        TextTable table = new TextTable("quote");
        table.add("一\n二");
        assertEquals("一 二", table.lines().get(2));
    }
}
