package org.fazhi;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.spark.launcher.JavaModuleOptions;
import org.fazhi.support.Built;
import org.junit.jupiter.api.Test;

/** What the two jars hold, and what they ask of a JVM. */
class JarsIT {
    private static final Path THIN = Built.THIN;
    private static final Path SUBMIT = Built.SUBMIT;
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);
    private static final String OPENS = "--add-opens=";

    @Test
    void theManifestOpensWhatTheSparkInUseAsksFor() throws IOException {
        Set<String> asked = Arrays.stream(JavaModuleOptions.defaultModuleOptionArray())
                .filter(option -> option.startsWith(OPENS))
                .map(option -> option.substring(OPENS.length()).replace("=ALL-UNNAMED", ""))
                .collect(toCollection(TreeSet::new));
        assertTrue(asked.contains("java.base/java.lang"));
        assertEquals(asked, words(manifest(THIN).getValue("Add-Opens")));
        assertEquals(asked, opensOfTheTests());
    }

    @Test
    void everyJarTheManifestNamesLiesBesideIt() throws IOException {
        for (String jar : words(manifest(THIN).getValue("Class-Path"))) {
            assertTrue(Files.isRegularFile(THIN.resolveSibling(jar)), jar);
        }
    }

    @Test
    void theSubmitJarHoldsNothingUnderANameThatASparkDistributionMayHold() throws IOException {
        try (JarFile jar = new JarFile(SUBMIT.toFile())) {
            List<String> foreign = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.startsWith("org/fazhi/"))
                    .toList();
            assertEquals(List.of(), foreign);
            assertEquals(null, jar.getManifest().getMainAttributes().getValue("Class-Path"));
        }
    }

    /** Every package of a library beside the thin jar that Fazhi's own code names must be had on a cluster too. */
    @Test
    void theSubmitJarBringsEveryLibraryThatASparkDistributionLacks() throws IOException {
        Set<String> spark = new TreeSet<>();
        Set<String> lacking = new TreeSet<>();
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher dependency = DEPENDENCY.matcher(pom);
        while (dependency.find()) {
            String group = dependency.group(1);
            String artifact = dependency.group(2);
            boolean test = dependency.group(3).contains("<scope>test</scope>");
            boolean ofSpark = group.equals("org.apache.spark")
                    || group.equals("com.fasterxml.jackson.core")
                    || List.of("commons-lang3", "commons-text").contains(artifact);
            if (ofSpark || test) {
                spark.add(artifact);
            } else if (!Pattern.compile("<include>" + Pattern.quote(group) + ":(\\*|" + Pattern.quote(artifact)
                            + "|commons-statistics-\\*)</include>")
                    .matcher(pom)
                    .find()) {
                lacking.add(group + ":" + artifact);
            }
        }
        assertTrue(spark.contains("commons-lang3"));
        assertEquals(Set.of(), lacking);
    }

    @Test
    void bothJarsPackTheConfiguration() throws IOException {
        for (Path packed : List.of(THIN, SUBMIT)) {
            try (JarFile jar = new JarFile(packed.toFile())) {
                assertTrue(jar.getEntry("conf/indicators.yaml") != null, packed.toString());
            }
        }
    }

    private static Set<String> opensOfTheTests() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String listed = pom.substring(pom.indexOf("<jvm.opens>") + "<jvm.opens>".length(), pom.indexOf("</jvm.opens>"));
        return words(listed.replace(OPENS, "").replace("=ALL-UNNAMED", ""));
    }

    private static Attributes manifest(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.trim().split("\\s+")));
    }
}
