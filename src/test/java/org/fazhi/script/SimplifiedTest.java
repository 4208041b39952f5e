package org.fazhi.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class SimplifiedTest {
    @Test
    void traditionalTextIsSimplifiedCharacterByCharacter() {
        assertEquals("受理行政复议申请23件,办结19件", Simplified.of("受理行政復議申請23件,辦結19件"));
    }

    @Test
    void lengthIsKeptInCharsAndInCodePointsAlsoBeyondTheBasicPlane() {
        String text = "𠮷縣𩦠調解①,鯉城區\uE5E5";
        String simple = Simplified.of(text);
        assertEquals(text.length(), simple.length());
        assertEquals(text.codePointCount(0, text.length()), simple.codePointCount(0, simple.length()));
        assertEquals("鲤城区", simple.substring(simple.length() - 4, simple.length() - 1));
    }

    @Test
    void textWithoutTraditionalCharactersIsTheSameObject() {
        String text = "调解纠纷12件";
        assertSame(text, Simplified.of(text));
    }

    @Test
    void aSimplifiedNameThatHoldsACharacterOfTheTableIsLeftAloneInASimplifiedText() {
        String text = "乾县司法局二〇二三年度法治政府建设情况报告:全县共办理法律援助案件";
        assertSame(text, Simplified.ofHant(text));
    }

    @Test
    void scriptIsToldByTheShareOfTraditionalCharacters() {
        assertEquals(Script.HANT, Script.of("統籌推進法治城區建設,受理案件12件"));
        assertEquals(Script.HANS, Script.of("统筹推进法治城区建设,受理案件12件,悬挂“法治廣場”匾额一块,组织普法宣传活动"));
        assertEquals(Script.HANS, Script.of(""));
    }
}
