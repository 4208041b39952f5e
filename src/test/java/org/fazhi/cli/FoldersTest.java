package org.fazhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FoldersTest {
    @Test
    void aWarehouseIsAFolderOnADisk() {
        assertEquals(Path.of("仓 库").toAbsolutePath().toString(), Folders.warehouse("仓 库"));
        String refused = assertThrows(WrongArgumentException.class, () -> Folders.warehouse("hdfs://cluster/fazhi"))
                .getMessage();
        assertTrue(refused.startsWith("--out hdfs://cluster/fazhi is no folder on a disk"), refused);
    }
}
