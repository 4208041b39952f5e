package org.fazhi.catalog;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A {@code corrections.yaml} with new decisions: a correction made before for the same cell gives way, all else and all
 * comments outside it stay as written.
 *
 * @param text of the file as it would be
 * @param renewed corrections that gave way
 */
public record CorrectionsFile(Path file, String text, int renewed) {
    public static final String NAME = "corrections.yaml";

    /** @throws ConfException where the configuration with the new decisions is not sound; nothing is written */
    public static CorrectionsFile with(Decisions decisions, Path conf) throws IOException {
        Path file = conf.resolve(NAME);
        List<String> lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<>();
        TreeSet<Integer> outdated = new TreeSet<>();
        if (!decisions.corrections().isEmpty() && !lines.isEmpty()) {
            Catalog.load(List.of(conf)).corrections().stream()
                    .filter(made -> made.at().startsWith(file + ":"))
                    .filter(made -> decisions.corrections().values().stream().anyMatch(one -> isOf(made, one)))
                    .forEach(made -> outdated.add(Integer.parseInt(made.at().substring((file + ":").length()))));
        }
        outdated.descendingIterator().forEachRemaining(line -> remove(line - 1, lines));
        String kept = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        CorrectionsFile renewed = new CorrectionsFile(file, kept + yaml(decisions), outdated.size());
        renewed.check(conf);
        return renewed;
    }

    public void write() throws IOException {
        Path part = Files.writeString(file.resolveSibling(NAME + ".part"), text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isOf(CorrectionDef made, Map<String, String> decided) {
        return made.isOf(
                decided.get("ref_area"),
                decided.get("indicator"),
                decided.getOrDefault("stat_scope", "ALL"),
                decided.getOrDefault("denominator", made.denominator()),
                decided.get("time_period"));
    }

    /** The line of its name and those indented below it. */
    private static void remove(int name, List<String> lines) {
        do {
            lines.remove(name);
        } while (name < lines.size() && lines.get(name).startsWith(" "));
    }

    private static String yaml(Decisions decisions) throws IOException {
        YAMLFactory factory = YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .build();
        return decisions.corrections().isEmpty()
                ? ""
                : new YAMLMapper(factory).writeValueAsString(decisions.corrections());
    }

    private void check(Path conf) throws IOException {
        Path trial = Files.createTempDirectory("fazhi-corrections");
        Path written = trial.resolve(NAME);
        try {
            Files.writeString(written, text);
            Catalog.load(List.of(conf, trial));
        } finally {
            Files.deleteIfExists(written);
            Files.delete(trial);
        }
    }
}
