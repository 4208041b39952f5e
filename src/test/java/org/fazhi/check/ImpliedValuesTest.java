package org.fazhi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliedValuesTest {
    private static final ImpliedValues CHECK = ImpliedValues.of(Catalog.packed());

    @Test
    void aValueToldWithoutANumberIsFoundInItsSentence() {
        List<Row> found = check("全年受理复议案件9件,已全部办结。从未发生重大案件。", 8);
        assertEquals(List.of("全年受理复议案件9件,已全部办结", "从未发生重大案件"), quotes(found));
        assertEquals(12, found.get(0).getInt(Tables.ISSUE.schema().fieldIndex(Col.CHAR_START)));
        assertEquals(16, found.get(0).getInt(Tables.ISSUE.schema().fieldIndex(Col.CHAR_END)));
        assertEquals(1, check("受理9件并全部办结。", 2).size(), "what was accepted is another thing");
    }

    @Test
    void aNumberInTheSameClauseIsThatValuePrinted() {
        assertEquals(List.of(), check("受理9件,全部办结9件。", 9));
        assertEquals(List.of(), check("9件全部办結。", 0));
        assertEquals(1, check("2023年全部办结。").size(), "a year counts nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"案件尚未全部办结。", "问题没有全部整改到位。", "纠纷基本全部化解。", "力争年底前,案件全部办结。", "案件是否全部办结?"})
    void whatIsNegatedSoftenedOrPlannedImpliesNothing(String text) {
        assertEquals(List.of(), check(text));
    }

    private static List<Row> check(String text, Integer... figures) {
        Object[] cells = new Object[Tables.REPORT.schema().size()];
        return CHECK.check(new GenericRowWithSchema(cells, Tables.REPORT.schema()), text, List.of(figures));
    }

    private static List<String> quotes(List<Row> issues) {
        return issues.stream()
                .map(row -> row.getString(Tables.ISSUE.schema().fieldIndex(Col.QUOTE)))
                .toList();
    }
}
