package org.fazhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.support.Built;
import org.fazhi.support.Launched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a person meets it: a real process each. */
class LauncherIT {
    private static final String VERSION = "fazhi " + Built.VERSION + "\n";

    @TempDir
    private Path elsewhere;

    @Test
    void itWorksFromAnyFolderUnderTheBarestEnvironment() throws Exception {
        assertEquals(new Launched(0, VERSION, ""), Launched.fazhi(elsewhere, Launched.bare(), "--version"));
    }

    @Test
    void itFollowsALinkToItself() throws Exception {
        Path link = Files.createSymbolicLink(
                elsewhere.resolve("fazhi"), Path.of("bin/fazhi").toAbsolutePath());
        assertEquals(
                VERSION,
                Launched.run(elsewhere, Launched.bare(), link.toString(), "--version")
                        .out());
    }

    @Test
    void theThinJarStartsWithPlainJava() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String jar = Built.THIN.toAbsolutePath().toString();
        assertEquals(
                VERSION,
                Launched.run(elsewhere, Launched.bare(), java, "-jar", jar, "--version")
                        .out());
    }

    @Test
    void anUnknownOptionIsNamedWithTheUsageAndExitsTwo() throws Exception {
        Launched launched = Launched.fazhi(elsewhere, Launched.bare(), "run", "--bogus");
        assertEquals(2, launched.exit());
        assertEquals("", launched.out());
        assertTrue(launched.err().startsWith("fazhi: Unknown option: '--bogus'\nUsage: fazhi run "), launched.err());
    }

    @Test
    void anImpossibleMonthExitsTwoWithoutAnExceptionsName() throws Exception {
        Launched launched = Launched.fazhi(elsewhere, Launched.bare(), "run", "--as-of", "2023-13");
        assertEquals(2, launched.exit());
        assertTrue(
                launched.err()
                        .startsWith(
                                "fazhi: Invalid value for option '--as-of': 2023-13 is no month; write it as 2024-06\n"),
                launched.err());
    }

    @Test
    void noCommandAtAllShowsTheUsageAndExitsTwo() throws Exception {
        Launched launched = Launched.fazhi(elsewhere, Launched.bare());
        assertEquals(2, launched.exit());
        assertTrue(launched.err().contains("Usage: fazhi"), launched.err());
    }

    @Test
    void aConfFolderThatIsNotThereExitsTwo() throws Exception {
        Launched launched = Launched.fazhi(elsewhere, Launched.bare(), "conf", "--conf", "设置");
        assertEquals(2, launched.exit());
        assertTrue(launched.err().contains(elsewhere.toRealPath().resolve("设置").toString()), launched.err());
    }

    @Test
    void readingAWarehouseWithoutARunExitsThreeAndSaysWhatToDo() throws Exception {
        Launched launched = Launched.fazhi(elsewhere, Launched.bare(), "compare", "--out", "空");
        assertEquals(3, launched.exit());
        assertTrue(launched.err().contains("no run is published in "), launched.err());
        assertTrue(launched.err().contains("fazhi run"), launched.err());
    }

    @Test
    void everyJvmAtHandAndEveryWrongArchiveLeavesStdoutClean() throws Exception {
        Path wrong = Files.writeString(elsewhere.resolve("wrong.jsa"), "not an archive");
        for (String home : jvms()) {
            for (String archive :
                    List.of("", wrong.toString(), elsewhere.resolve("none.jsa").toString())) {
                Map<String, String> environment = new HashMap<>(Launched.bare());
                environment.put("JAVA_HOME", home);
                environment.put("FAZHI_ARCHIVE", archive);
                assertEquals(
                        new Launched(0, VERSION, ""),
                        Launched.fazhi(elsewhere, environment, "--version"),
                        home + " " + archive);
            }
        }
    }

    @Test
    void everyJvmHasRoomForThreeTimesTheCodeThatARunCompiles() throws Exception {
        long runNeeds = 55_000_000;
        for (String home : jvms()) {
            Launched flags = Launched.run(
                    elsewhere,
                    Launched.bare(),
                    home + "/bin/java",
                    "@" + Path.of("bin/jvm.options").toAbsolutePath(),
                    "-XX:+PrintFlagsFinal",
                    "-version");
            long room = Long.parseLong(flags.out().replaceAll("(?s).*ReservedCodeCacheSize\\s*=\\s*(\\d+).*", "$1"));
            assertTrue(room >= 3 * runNeeds, home + " keeps " + room + " bytes for compiled code");
        }
    }

    @Test
    void aMovedFolderFallsBackInSilence() throws Exception {
        Path target = Path.of("target").toAbsolutePath();
        Path moved = Files.createDirectories(elsewhere.resolve("moved/target"));
        Files.copy(Built.THIN, moved.resolve("fazhi.jar"));
        Files.createSymbolicLink(moved.resolve("lib"), target.resolve("lib"));
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        Launched launched = Launched.run(
                elsewhere,
                Launched.bare(),
                java,
                "@" + Path.of("bin/jvm.options").toAbsolutePath(),
                "-XX:SharedArchiveFile=" + target.resolve("fazhi.jsa"),
                "-jar",
                moved.resolve("fazhi.jar").toString(),
                "--version");
        assertEquals(new Launched(0, VERSION, ""), launched);
    }

    @Test
    void ctrlCExitsAHundredAndThirtyAndSaysThatNothingWasPublished() throws Exception {
        Path err = elsewhere.resolve("err");
        // A build started in the background hands down SIGINT as ignored; nobody who presses Ctrl-C has it so.
        ProcessBuilder builder = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Path.of("bin/fazhi").toAbsolutePath().toString(),
                        "run",
                        "--out",
                        "仓库")
                .directory(elsewhere.toFile())
                .redirectOutput(elsewhere.resolve("out").toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(Launched.bare());
        Process run = builder.start();
        while (run.isAlive() && !Files.readString(err).contains("codelist")) {
            Thread.sleep(50);
        }
        Launched.run(elsewhere, Launched.bare(), "kill", "-INT", String.valueOf(run.pid()));
        assertEquals(130, run.waitFor());
        String said = Files.readString(err);
        assertTrue(said.endsWith("fazhi: interrupted; nothing was published\n"), said);
        assertFalse(said.contains("ERROR"), said);
        assertFalse(Files.exists(elsewhere.resolve("仓库/current.json")));
    }

    /** The one of this test and any other JDK 17 or newer where Linux keeps them. */
    private static List<String> jvms() throws IOException {
        List<String> homes = new ArrayList<>(List.of(System.getProperty("java.home")));
        Path folder = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(home -> !Files.isSymbolicLink(home) && isRecent(home))
                        .forEach(home -> homes.add(home.toString()));
            }
        }
        return homes.stream().distinct().toList();
    }

    private static boolean isRecent(Path home) {
        try {
            return Files.readString(home.resolve("release"))
                    .replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1")
                    .matches("1[7-9]|[2-9]\\d");
        } catch (IOException none) {
            return false;
        }
    }
}
