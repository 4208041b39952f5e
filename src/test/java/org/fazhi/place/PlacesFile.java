package org.fazhi.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalog.PlaceDef;

/** The packed places, read without the catalogue's strictness. */
public final class PlacesFile {
    private static final Places PLACES = Places.of(rows());

    public static Places places() {
        return PLACES;
    }

    public static List<PlaceDef> rows() {
        try (Stream<String> lines = Files.lines(Path.of("conf/places.csv"))) {
            return lines.skip(1).map(PlacesFile::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PlaceDef row(String line) {
        String[] cells = line.split(",", -1);
        return new PlaceDef(
                cells[0],
                cells[1],
                cells[2],
                orNull(cells[3]),
                LocalDate.parse(cells[4]),
                cells[5].isEmpty() ? null : LocalDate.parse(cells[5]),
                orNull(cells[6]),
                cells[7]);
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private PlacesFile() {}
}
