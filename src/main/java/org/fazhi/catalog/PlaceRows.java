package org.fazhi.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of {@code places.csv}, kept as the text they came in and sorted by code: a run that asks for a few codes
 * never reads the others, and the whole travels as one string.
 */
final class PlaceRows implements Serializable {
    /** Data lines sorted by code, without header or comments. */
    private final String text;

    private transient volatile int[] starts;
    private transient volatile List<PlaceDef> all;

    private PlaceRows(String text) {
        this.text = text;
    }

    /** @param sorted a whole file: header, then lines sorted by code */
    static PlaceRows ofFile(String sorted) {
        int from = 0;
        while (from < sorted.length() && !Character.isDigit(sorted.charAt(from))) {
            int end = sorted.indexOf('\n', from);
            from = end < 0 ? sorted.length() : end + 1;
        }
        return new PlaceRows(sorted.substring(from).stripTrailing());
    }

    /** @param sorted data lines sorted by code, then by first day */
    static PlaceRows ofLines(List<String> sorted) {
        return new PlaceRows(String.join("\n", sorted));
    }

    String text() {
        return text;
    }

    List<PlaceDef> all() {
        if (all == null) {
            Reader reader = new Reader();
            int[] rows = starts();
            List<PlaceDef> read = new ArrayList<>(rows.length);
            for (int start : rows) {
                read.add(reader.read(start));
            }
            all = List.copyOf(read);
        }
        return all;
    }

    List<PlaceDef> of(String code) {
        if (code == null || code.isEmpty()) {
            return List.of();
        }
        int[] rows = starts();
        int row = firstAtOrAfter(rows, code);
        List<PlaceDef> found = new ArrayList<>(1);
        Reader reader = new Reader();
        while (row < rows.length && compare(rows[row], code) == 0) {
            found.add(reader.read(rows[row]));
            row++;
        }
        return found;
    }

    Optional<PlaceDef> of(String code, LocalDate day) {
        return of(code).stream().filter(place -> place.isValidOn(day)).findFirst();
    }

    private int firstAtOrAfter(int[] rows, String code) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(rows[middle], code) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int start, String code) {
        int end = text.indexOf(',', start);
        int common = Math.min(end - start, code.length());
        for (int i = 0; i < common; i++) {
            int difference = text.charAt(start + i) - code.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(end - start, code.length());
    }

    private int[] starts() {
        if (starts == null) {
            int[] found = new int[text.length() / 40 + 1];
            int count = 0;
            for (int from = 0; from < text.length(); ) {
                int end = text.indexOf('\n', from);
                if (end != from) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = from;
                }
                from = end < 0 ? text.length() : end + 1;
            }
            starts = Arrays.copyOf(found, count);
        }
        return starts;
    }

    /** Lines to records; dates, levels, parents and sources are few and shared. */
    private final class Reader {
        private final Map<String, LocalDate> dates = new HashMap<>();
        private final Map<String, String> shared = new HashMap<>();

        PlaceDef read(int start) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            String[] f = CsvFile.split(text, start, text.charAt(stop - 1) == '\r' ? stop - 1 : stop, 8);
            return new PlaceDef(f[0], f[1], share(f[2]), share(f[3]), date(f[4]), date(f[5]), share(f[6]), share(f[7]));
        }

        private String share(String text) {
            return text.isEmpty() ? null : shared.computeIfAbsent(text, same -> same);
        }

        private LocalDate date(String text) {
            return text.isEmpty() ? null : dates.computeIfAbsent(text, LocalDate::parse);
        }
    }
}
