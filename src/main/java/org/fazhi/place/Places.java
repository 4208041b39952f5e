package org.fazhi.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.catalog.PlaceDef;

/** The places of the catalogue, by code, by name and by stem. Built once from {@code conf/places.csv}; immutable. */
public final class Places {
    private final PlaceHistory history;
    private final PlaceNames names;

    private Places(List<PlaceDef> all) {
        this.history = PlaceHistory.of(all);
        this.names = PlaceNames.of(all);
    }

    public static Places of(List<PlaceDef> places) {
        return new Places(List.copyOf(places));
    }

    /** The same places through time. */
    public PlaceHistory history() {
        return history;
    }

    /** The row of a code valid on a day. */
    public Optional<PlaceDef> at(String code, LocalDate date) {
        return history.at(code, date);
    }

    /** The row of a code, whenever it was valid: the newest. */
    public Optional<PlaceDef> newest(String code) {
        List<PlaceDef> rows = history.rows(code);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    /**
     * The row that stands for {@code code} on a day: its own, else that of the same place under another code. Empty for an
     * unknown code, a place not yet founded, and one that had been merged or divided by then.
     */
    public Optional<PlaceDef> standing(String code, LocalDate date) {
        return at(code, date).or(() -> history.rows(code).stream()
                .flatMap(row -> history.on(row, date).stream())
                .findFirst());
    }

    /** The same of a code with a name beside it, which tells the places apart that had the code one after another. */
    public Optional<PlaceDef> standing(String code, String name, LocalDate date) {
        List<PlaceDef> meant = meant(code, name);
        return meant.size() == history.rows(code).size()
                ? standing(code, date)
                : meant.stream().flatMap(row -> history.on(row, date).stream()).findFirst();
    }

    /** The place of a day that a line of REF_AREA and AREA_NAME is of; empty where none is, or several are. */
    public Optional<PlaceDef> placed(RefArea area, String name, LocalDate day) {
        return new NamedCode(this).on(area, name, day);
    }

    /** What a place formed of several was on a day before. */
    public List<PlaceDef> parts(String code, String name, LocalDate day) {
        return new NamedCode(this).parts(code, name, day);
    }

    /** The rows of a code that a name beside it may mean; all where there is no name, or none of theirs. */
    public List<PlaceDef> meant(String code, String name) {
        List<PlaceDef> rows = history.rows(code);
        if (name == null || name.isBlank() || rows.size() < 2) {
            return rows;
        }
        Set<PlaceDef> said = new Meanings(this).of(name);
        List<PlaceDef> meant = rows.stream().filter(said::contains).toList();
        return meant.isEmpty() ? rows : meant;
    }

    /** Codes above, nearest first, as they stood on the row's last day. */
    public List<PlaceDef> above(PlaceDef place) {
        List<PlaceDef> chain = new ArrayList<>();
        LocalDate date = place.validTo() == null ? LocalDate.MAX : place.validTo();
        String parent = place.parent();
        while (parent != null && !parent.isEmpty() && chain.size() < 5) {
            Optional<PlaceDef> above = above(parent, date);
            above.ifPresent(chain::add);
            parent = above.map(PlaceDef::parent).orElse(null);
        }
        return chain;
    }

    private Optional<PlaceDef> above(String code, LocalDate date) {
        return at(code, date).or(() -> newest(code));
    }

    /** Rows with exactly this official name. */
    public List<PlaceDef> named(String name) {
        return names.official(name);
    }

    /** Rows to county level whose name without suffix is this. */
    public List<PlaceDef> stemmed(String stem) {
        return names.stemmed(stem);
    }

    /** Autonomous places that leave the peoples' names out (麻阳县 for 麻阳苗族自治县). */
    List<PlaceDef> shortened(String name) {
        return names.shortened(name);
    }

    /** Whether a code ever had the name, or is called so without its peoples. */
    public boolean isCalled(String name, String code) {
        return Stream.concat(named(name).stream(), shortened(name).stream())
                .anyMatch(place -> place.code().equals(code));
    }

    /** Names of places one behind the other that a body's name begins with (北京市, 朝阳区 of 北京市朝阳区人民政府), from an offset on. */
    public List<String> namesFrom(String text, int from) {
        List<String> names = new ArrayList<>();
        int at = from;
        for (int length = nameAt(text, at); length > 0; length = nameAt(text, at)) {
            names.add(text.substring(at, at + length));
            at += length;
        }
        return names;
    }

    /**
     * Whether a line may say {@code printed} of a code: a name the place ever had, with or without suffix or with the names
     * above it before; for a code given up by the day also the place its land went to, or that has its name.
     *
     * @param day last day of what is told, null for any
     */
    public boolean isName(String printed, String code, LocalDate day) {
        return new Meanings(this).isOf(printed, code, day);
    }

    /** Whether one of the places is, or ever was, {@code outer} or in it; true too where {@code outer} is no place known. */
    public boolean isAnyWithin(List<PlaceDef> places, String outer) {
        return new Meanings(this).isAnyWithin(places, outer);
    }

    /** Length of the longest official name that starts at an offset of a text; 0 where none does. */
    public int nameAt(String text, int at) {
        return names.longestAt(text, at, Integer.MAX_VALUE);
    }

    /** Length of the longest official name of at most {@code longest} chars that starts at an offset of a text; 0 where none does. */
    public int nameAt(String text, int at, int longest) {
        return names.longestAt(text, at, longest);
    }

    /** What {@code name} (with or without suffix, or a chain like 泉州市鲤城区, in either script) means in its context. */
    public Resolution resolve(String name, PlaceContext context) {
        return new Resolver(this).resolve(name, context);
    }

    /**
     * Whether an official name can mean a place inside the code, told without weighing what it means: a row that is not in force
     * on the day may stand for a place anywhere.
     *
     * @param date null for any
     */
    public boolean mayBeInside(String name, String code, LocalDate date) {
        String prefix = RefArea.prefix(code);
        return Stream.concat(named(name).stream(), shortened(name).stream())
                .anyMatch(place -> place.validTo() != null
                        || !isValid(place, date)
                        || place.code().startsWith(prefix));
    }

    /** The nine-digit code of a township given by county and name, where the county has exactly one of that name. */
    public Optional<PlaceDef> township(RefArea area, LocalDate date) {
        if (area.township() == null) {
            return standing(area.code(), date);
        }
        return resolve(area.township(), new PlaceContext(List.of(area.code()), date))
                .place()
                .filter(place -> isTownship(place) && place.code().startsWith(area.county()));
    }

    /** REF_AREA as a text supports it: the code, or for a township its county's code and its name. */
    public static RefArea refArea(PlaceDef place) {
        return isTownship(place) ? new RefArea(place.code().substring(0, 6), place.name()) : RefArea.of(place.code());
    }

    /** Whether a row is below county level. */
    public static boolean isTownship(PlaceDef place) {
        return place.code().length() == 9;
    }

    static boolean isValid(PlaceDef place, LocalDate date) {
        return date == null || place.isValidOn(date);
    }
}
