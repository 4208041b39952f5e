package org.fazhi.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GarbledTest {
    @Test
    void theStretchesOfTheReportsAreFoundAndNoOthers() throws Exception {
        for (String line : Files.readAllLines(Path.of("src/test/resources/gold/documents.jsonl"))) {
            JsonNode document = new ObjectMapper().readTree(line);
            List<Span> marked = new ArrayList<>();
            document.path("garbled")
                    .forEach(stretch -> marked.add(new Span(
                            stretch.path("start").asInt(), stretch.path("end").asInt())));
            String doc = document.path("doc").asText();
            assertEquals(marked, Garbled.spans(Files.readString(Path.of("seeds/reports", doc))), doc);
        }
    }

    @Test
    void chineseReadOneByteOffIsFoundWhateverItSays() {
        Charset gbk = Charset.forName("GBK");
        byte[] bytes = "推进法治建设。\uFF08三\uFF09强化行政执法监督工作力度".getBytes(gbk);
        String before = new String(bytes, 0, 12, gbk);
        String off = before + "?" + new String(bytes, 13, bytes.length - 14, gbk) + ",完成任务";
        List<Span> spans = Garbled.spans(off);
        assertEquals(1, spans.size(), off);
        assertTrue(spans.get(0).start() <= 7 && spans.get(0).length() >= 6, off + spans);
    }

    @Test
    void textOfAnotherEncodingIsFound() {
        String utf8AsGbk = new String("全面推进依法行政工作".getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        assertEquals(1, Garbled.spans("共办理案件12件。" + utf8AsGbk).size(), utf8AsGbk);
        String utf8AsLatin = new String("调解纠纷".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(1, Garbled.spans("共调解" + utf8AsLatin).size(), utf8AsLatin);
    }

    @Test
    void oddCharactersOfOrdinaryTextMakeNoStretch() {
        for (String text : List.of(
                "还有什么问题吗?请您留言!",
                "推行“1+16+N”模式,建成A级站3个、VR体验区1处",
                "满意率≥95%,误差±0.5,面积3×4米",
                "《優しいの町》一书",
                "瀍河回族区、亳州市谯城区、濉溪县、盱眙县、睢宁县、邳州市",
                "扫一扫在手机打开当前页 邮箱:sfj@qz.gov.cn")) {
            assertEquals(List.of(), Garbled.spans(text), text);
        }
    }

    @Test
    void aFigureRightBesideAStretchTouchesIt() {
        Span span = new Span(10, 13);
        assertTrue(span.touches(13, 17));
        assertTrue(span.touches(7, 10));
        assertTrue(!span.touches(14, 17));
    }
}
