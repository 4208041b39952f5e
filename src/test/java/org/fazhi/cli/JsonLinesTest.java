package org.fazhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    @Test
    @ExtendWith(SparkExtension.class)
    void theFileIsOpenToWhomAnyNewFileIs(SparkSession spark, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("数.jsonl");
        assertEquals(1, JsonLines.write(spark.sql("select '泽州县' PLACE, cast(null as string) NOTE"), file));
        assertEquals(List.of("{\"PLACE\":\"泽州县\",\"NOTE\":null}"), Files.readAllLines(file));
        Path any = Files.createFile(folder.resolve("any"));
        assertEquals(Files.getPosixFilePermissions(any), Files.getPosixFilePermissions(file));
    }
}
