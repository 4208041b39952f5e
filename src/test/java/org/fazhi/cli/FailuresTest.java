package org.fazhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.fazhi.catalog.ConfException;
import org.fazhi.publish.LockHeldException;
import org.fazhi.publish.PublishException;
import org.fazhi.schema.InputException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void everyKnownFailureHasItsExitCode() {
        assertEquals(1, code(new PublishException("run x", List.of("a fault"))));
        assertEquals(2, code(new ConfException(List.of("units.csv:3: a fault"))));
        assertEquals(2, code(new WrongArgumentException("unknown indicator X")));
        assertEquals(3, code(new InputException("a/b.jsonl:7: broken")));
        assertEquals(4, code(new LockHeldException("process 1")));
        assertEquals(5, code(new IOException("No space left on device")));
        assertEquals(70, code(new IllegalStateException("odd")));
    }

    @Test
    void whatSparkWrapsIsStillTold() {
        RuntimeException wrapped = new RuntimeException("Job aborted", new InputException("a/b.jsonl:7: broken"));
        assertEquals(3, code(wrapped));
        assertEquals("fazhi: a/b.jsonl:7: broken\n", told(wrapped, false));
    }

    @Test
    void aBarePathSaysWhatIsTheMatterWithIt() {
        assertEquals(
                "fazhi: cannot read or write: cannot list x: x: no such file or folder\n",
                told(new UncheckedIOException("cannot list x", new NoSuchFileException("x")), false));
    }

    @Test
    void aStackTraceIsShownOnRequestOnly() {
        assertFalse(told(new IllegalStateException("odd"), false).contains("\tat "));
        assertTrue(told(new IllegalStateException("odd"), true).contains("\tat "));
    }

    private static int code(Throwable failure) {
        return Failures.report(failure, false, new PrintStream(new ByteArrayOutputStream()));
    }

    private static String told(Throwable failure, boolean stacktrace) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Failures.report(failure, stacktrace, new PrintStream(told, true, StandardCharsets.UTF_8));
        return told.toString(StandardCharsets.UTF_8);
    }
}
