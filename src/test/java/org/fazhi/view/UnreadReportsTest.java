package org.fazhi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

class UnreadReportsTest {
    @Test
    @ExtendWith(SparkExtension.class)
    void filesNotReadAreCountedByStatusAndTheFirstNamed(SparkSession spark, @TempDir Path run) {
        spark.sql(
                        "select id || '.txt' SOURCE_FILE,"
                                + " case when id < 2 then 'OK' when id = 2 then 'UNREADABLE' else 'EMPTY' end STATUS from range(9)")
                .write()
                .parquet(run.resolve("report").toString());
        assertEquals(
                List.of(
                        "6 report files EMPTY: 3.txt, 4.txt, 5.txt, 6.txt, 7.txt and 1 more",
                        "1 report files UNREADABLE: 2.txt"),
                UnreadReports.lines(new PublishedRun(run)));
    }
}
