package org.fazhi.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads {@code places.csv}. The packed file is checked once, when it is built into the jar (a test does it), and taken as it is
 * in a run; as soon as a layer lies above it the whole is checked row by row.
 */
final class PlacesFile {
    static final String NAME = "places.csv";
    static final String[] HEADER = {"CODE", "NAME", "LEVEL", "PARENT", "VALID_FROM", "VALID_TO", "SUCCESSOR", "SOURCE"};
    private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{9}");
    static final Set<String> LEVELS = Set.of(
            "nation",
            "province",
            "prefecture",
            "county",
            "district",
            "county_city",
            "autonomous_county",
            "banner",
            "zone",
            "township");

    private final Faults faults;
    private final Map<String, CsvFile.Line> rows = new TreeMap<>();
    private final Set<String> codes = new HashSet<>();

    private PlacesFile(Faults faults) {
        this.faults = faults;
    }

    static PlaceRows packed(List<ConfFile> layers) {
        return PlaceRows.ofFile(layers.isEmpty() ? "" : layers.get(0).text());
    }

    /** All layers, a row replacing the one below with the same code and first day. */
    static PlaceRows checked(List<ConfFile> layers, Faults faults) {
        PlacesFile places = new PlacesFile(faults);
        layers.forEach(places::add);
        places.rows.values().forEach(line -> places.codes.add(line.fields()[0]));
        places.rows.values().forEach(places::check);
        List<String> lines = new ArrayList<>(places.rows.size());
        places.rows.values().forEach(line -> lines.add(CsvFile.join(line.fields())));
        return PlaceRows.ofLines(lines);
    }

    private void add(ConfFile layer) {
        Map<String, Integer> own = new HashMap<>();
        for (CsvFile.Line line : CsvFile.parse(layer.name(), layer.text(), HEADER, faults)) {
            String key = line.fields()[0] + "," + line.fields()[4];
            Integer first = own.putIfAbsent(key, line.at().line());
            if (first != null) {
                faults.add(line.at(), "'" + key + "' is said twice, first in line " + first);
            } else {
                rows.put(key, line);
            }
        }
    }

    private void check(CsvFile.Line line) {
        String[] f = line.fields();
        if (!CODE.matcher(f[0]).matches()) {
            faults.add(line.at(), "CODE has six digits, or nine for a township, not '" + f[0] + "'");
        }
        if (f[1].isEmpty()) {
            faults.add(line.at(), "NAME is missing");
        }
        if (!LEVELS.contains(f[2])) {
            faults.add(
                    line.at(),
                    "LEVEL '" + f[2] + "' is none of "
                            + String.join(", ", LEVELS.stream().sorted().toList()));
        }
        if (!f[3].isEmpty() && !codes.contains(f[3])) {
            faults.add(line.at(), "PARENT " + f[3] + " is no place");
        }
        if (f[3].isEmpty() && !f[2].equals("nation")) {
            faults.add(line.at(), "PARENT is missing");
        }
        for (String successor : f[6].isEmpty() ? new String[0] : f[6].split(" ")) {
            if (!codes.contains(successor)) {
                faults.add(line.at(), "SUCCESSOR " + successor + " is no place");
            }
        }
        var from = CsvTables.date(line.at(), "VALID_FROM", f[4], faults);
        var to = f[5].isEmpty() ? null : CsvTables.date(line.at(), "VALID_TO", f[5], faults);
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(line.at(), "VALID_TO " + to + " is before VALID_FROM " + from);
        }
    }
}
