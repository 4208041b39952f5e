package org.fazhi.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    @TempDir
    Path warehouse;

    @Test
    void aSecondRunIsRefusedWithTheNameOfTheHolder() {
        try (RunLock held = RunLock.acquire(warehouse)) {
            LockHeldException refused = assertThrows(LockHeldException.class, () -> RunLock.acquire(warehouse));
            String me = "process " + ProcessHandle.current().pid();
            assertTrue(refused.getMessage().contains(me), refused.getMessage());
        }
    }

    @Test
    void aReleasedLockCanBeTakenAgain() {
        RunLock.acquire(warehouse).close();
        RunLock.acquire(warehouse).close();
    }

    @Test
    void theFileOfADeadProcessHoldsNobodyUp() throws Exception {
        Process holder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        warehouse.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('L', holder.getInputStream().read());
        LockHeldException refused = assertThrows(LockHeldException.class, () -> RunLock.acquire(warehouse));
        assertTrue(refused.getMessage().contains("process " + holder.pid()), refused.getMessage());
        holder.destroyForcibly().waitFor();
        assertTrue(Files.size(warehouse.resolve(".lock")) > 0);
        RunLock.acquire(warehouse).close();
    }

    /** A process that takes the lock, says so and waits. */
    static final class Holder {
        public static void main(String[] args) throws IOException {
            try (RunLock held = RunLock.acquire(Path.of(args[0]))) {
                System.out.print('L');
                System.out.flush();
                System.in.read();
            }
        }
    }
}
