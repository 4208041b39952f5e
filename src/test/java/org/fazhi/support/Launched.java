package org.fazhi.support;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a real process of the launcher left behind.
 *
 * @param exit exit code
 */
public record Launched(int exit, String out, String err) {
    private static final Path LAUNCHER = Path.of("bin/fazhi").toAbsolutePath();

    /** Runs {@code bin/fazhi} with nothing of this environment but what is given. */
    public static Launched fazhi(Path from, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = LAUNCHER.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(from, environment, command);
    }

    public static Launched run(Path from, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        File out = File.createTempFile("launched", ".out");
        File err = File.createTempFile("launched", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(command))
                    .directory(from.toFile())
                    .redirectOutput(out)
                    .redirectError(err)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("still running after five minutes: " + Arrays.toString(command));
            }
            Launched launched =
                    new Launched(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
            assertFalse(launched.err().contains("\tat "), () -> "a stack trace: " + launched);
            return launched;
        } finally {
            Files.delete(out.toPath());
            Files.delete(err.toPath());
        }
    }

    /** The barest environment a shell gives, with the JVM of this test. */
    public static Map<String, String> bare() {
        return Map.of(
                "PATH",
                "/usr/bin:/bin",
                "HOME",
                System.getProperty("user.home"),
                "JAVA_HOME",
                System.getProperty("java.home"),
                "LC_ALL",
                "C");
    }
}
