package org.fazhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.support.Uses;
import org.junit.jupiter.api.Test;

/** Who may know whom. Sources are read for imports (constants leave no trace in a class), classes for all else. */
class RoomsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/fazhi");
    private static final Path CLASSES = Path.of("target/classes");

    private static final Set<String> PURE = Set.of(
            "catalog",
            "quantity",
            "period",
            "place",
            "document",
            "heading",
            "grammar",
            "script",
            "statistics",
            "evaluate");
    private static final Set<String> STAGES = Set.of(
            "codelist",
            "report",
            "extract",
            "load",
            "harmonize",
            "check",
            "compare",
            "coverage",
            "index",
            "trend",
            "accounting");
    private static final Set<String> READERS = Set.of("publish", "view");

    /** What a class of one room uses of Fazhi's: {@code room/Type}, {@code /Type} for the package above the rooms. */
    private static String fault(String user, String used) {
        String room = roomOf(user);
        String other = roomOf(used);
        if (room.equals(other) || mayUse(room, user, other, used)) {
            return "";
        }
        return user + " must not know " + used;
    }

    private static boolean mayUse(String room, String user, String other, String used) {
        if (PURE.contains(room)) {
            return PURE.contains(other) || used.equals("schema/Col");
        }
        if (STAGES.contains(room)) {
            return PURE.contains(other) || other.equals("schema");
        }
        if (READERS.contains(room)) {
            return other.equals("schema") || other.equals("catalog");
        }
        return switch (room) {
            case "schema" -> false;
            case "cli" -> !STAGES.contains(other) && !used.equals("/Main");
            // The walk and its helpers import every room; nothing but the command line stands above it.
            case "" -> user.equals("/Main") == other.equals("cli");
            default -> false;
        };
    }

    private static String roomOf(String type) {
        return type.substring(0, type.indexOf('/'));
    }

    @Test
    void noSourceImportsWhatItsRoomMayNotKnow() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path source : files(SOURCES, ".java")) {
            String user = Uses.typeOf(SOURCES.relativize(source));
            Uses.inSource(source).forEach(used -> faults.add(fault(user, used)));
        }
        assertEquals(List.of(), found(faults));
    }

    @Test
    void noClassUsesWhatItsRoomMayNotKnow() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path compiled : files(CLASSES.resolve("org/fazhi"), ".class")) {
            String user = Uses.typeOf(CLASSES.resolve("org/fazhi").relativize(compiled));
            Uses.inClass(compiled, "org/fazhi/").forEach(used -> faults.add(fault(user, Uses.slashed(used))));
        }
        assertEquals(List.of(), found(faults));
    }

    @Test
    void everyRoomIsOneOfTheKnownKinds() throws IOException {
        Set<String> rooms = new TreeSet<>();
        try (Stream<Path> folders = Files.list(SOURCES)) {
            folders.filter(Files::isDirectory)
                    .forEach(room -> rooms.add(room.getFileName().toString()));
        }
        rooms.removeAll(PURE);
        rooms.removeAll(STAGES);
        rooms.removeAll(READERS);
        assertEquals(Set.of("schema", "cli"), rooms);
    }

    @Test
    void noTwoRoomsKnowEachOther() throws IOException {
        Set<String> pairs = new TreeSet<>();
        for (Path source : files(SOURCES, ".java")) {
            String room = roomOf(Uses.typeOf(SOURCES.relativize(source)));
            for (String used : Uses.inSource(source)) {
                if (!room.isEmpty() && !roomOf(used).isEmpty() && !room.equals(roomOf(used))) {
                    pairs.add(room + " " + roomOf(used));
                }
            }
        }
        List<String> mutual = pairs.stream()
                .filter(pair -> pairs.contains(pair.split(" ")[1] + " " + pair.split(" ")[0]))
                .toList();
        assertEquals(List.of(), mutual);
    }

    @Test
    void noPureRoomUsesSpark() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path compiled : pureClasses()) {
            if (!Uses.inClass(compiled, "org/apache/spark/").isEmpty()) {
                faults.add(compiled.toString());
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Loads every pure class where Spark is not to be had, as a tool without Spark would. */
    @Test
    void pureRoomsLoadWithoutSparkOnThePath() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("org" + File.separator + "apache" + File.separator + "spark")) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        int loaded = 0;
        try (URLClassLoader bare = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            for (Path compiled : pureClasses()) {
                String name = CLASSES.relativize(compiled).toString().replace(File.separatorChar, '.');
                Class<?> pure = Class.forName(name.substring(0, name.length() - ".class".length()), false, bare);
                loaded += pure.getDeclaredMethods().length;
            }
        }
        assertTrue(loaded > 0);
    }

    @Test
    void aForbiddenUseWouldBeFound() {
        assertFalse(fault("grammar/Frames", "extract/Metrics").isEmpty());
        assertFalse(fault("grammar/Frames", "schema/Tables").isEmpty());
        assertFalse(fault("extract/Metrics", "load/DeliveredMetrics").isEmpty());
        assertFalse(fault("view/Screen", "compare/Comparisons").isEmpty());
        assertFalse(fault("cli/RunCommand", "accounting/Accounting").isEmpty());
        assertEquals("", fault("extract/Metrics", "schema/Tables"));
        assertEquals("", fault("/Pipeline", "extract/Metrics"));
    }

    private static List<Path> pureClasses() throws IOException {
        return files(CLASSES.resolve("org/fazhi"), ".class").stream()
                .filter(compiled -> PURE.contains(
                        roomOf(Uses.typeOf(CLASSES.resolve("org/fazhi").relativize(compiled)))))
                .filter(compiled -> !compiled.endsWith("package-info.class"))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> found(List<String> faults) {
        return faults.stream()
                .filter(fault -> !fault.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
