package org.fazhi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.bench.SeededReports.Report;
import org.fazhi.catalog.Catalog;
import org.fazhi.grammar.ReportGrammar;
import org.fazhi.place.Places;

/** {@code ExtractBench HOME grammar|hostile|spark WORK FILES}: see bench/README.md. */
final class ExtractBench {
    private static final long SEED = 20240101;
    private static final int REPORT_CHARS = 4500;
    private static final int IN_MEMORY = 2000;

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Catalog catalog = Catalog.load(List.of(home.resolve("conf")));
        ReportGrammar grammar = new ReportGrammar(catalog);
        switch (args[1]) {
            case "grammar" -> {
                SeededReports seeded = new SeededReports(home, catalog, SEED);
                List<Report> reports = new ArrayList<>();
                for (int i = 0; i < IN_MEMORY; i++) {
                    reports.add(seeded.next(REPORT_CHARS));
                }
                new GrammarSpeed(grammar, Places.of(catalog.places()), reports).run();
            }
            case "spark" -> SparkSpeed.run(home, Path.of(args[2]), catalog, SEED, Integer.parseInt(args[3]));
            case "hostile" -> HostileSpeed.run(grammar);
            default -> throw new IllegalArgumentException(args[1]);
        }
    }

    private ExtractBench() {}
}
