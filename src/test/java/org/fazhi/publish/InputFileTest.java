package org.fazhi.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.schema.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
    /** Opens, then fails with an I/O error at its first byte, also for root. */
    private static final Path BAD_DISK = Path.of("/proc/self/mem");

    @TempDir
    private Path folder;

    @Test
    void aFileThatCannotBeReadIsListedAsSuchWhereTheRunGoesOn() throws Exception {
        Files.writeString(folder.resolve("好.txt"), "2023年");
        Files.createSymbolicLink(folder.resolve("坏.txt"), BAD_DISK);
        List<InputFile> files = InputFile.belowAsFarAsReadable(folder);
        assertEquals(
                List.of("坏.txt", "好.txt"), files.stream().map(InputFile::path).toList());
        assertEquals(InputFile.UNREADABLE, files.get(0).sha256());
        assertEquals(64, files.get(1).sha256().length());
    }

    @Test
    void aFileThatCannotBeReadIsNamedOnceElsewhere() throws Exception {
        Path bad = Files.createSymbolicLink(folder.resolve("坏.jsonl"), BAD_DISK);
        String message = assertThrows(InputException.class, () -> InputFile.below(folder))
                .getMessage();
        assertTrue(message.startsWith("cannot read " + bad + ": "), message);
        assertEquals(message.indexOf(bad.toString()), message.lastIndexOf(bad.toString()), message);
        assertTrue(message.endsWith("Make it readable or move it away, then run again."), message);
    }

    @Test
    void linkedFoldersAreLookedIntoAndAnEndlessOneIsRefused() throws Exception {
        Path away = Files.createDirectory(folder.resolve("away"));
        Files.writeString(away.resolve("a.txt"), "2023年");
        Path link = Files.createSymbolicLink(folder.resolve("link"), away);
        assertEquals(
                List.of("a.txt"),
                InputFile.below(link).stream().map(InputFile::path).toList());
        Files.createSymbolicLink(away.resolve("again"), away);
        assertThrows(InputException.class, () -> InputFile.belowAsFarAsReadable(link));
    }
}
