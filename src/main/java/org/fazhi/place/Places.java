package org.fazhi.place;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.script.Simplified;

/**
 * The places of the catalogue, by code, by name and by stem. Built once from {@code conf/places.csv}; immutable and
 * serializable (the look-ups are built anew where it arrives).
 */
public final class Places implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> NATION = Set.of("全国", "中国", "中华人民共和国", "我国");

    private final List<PlaceDef> all;
    private final transient Map<String, List<PlaceDef>> byCode = new HashMap<>();
    private final transient Map<String, List<PlaceDef>> byName = new HashMap<>();
    private final transient Map<String, List<PlaceDef>> byStem = new HashMap<>();
    private final transient Map<String, List<PlaceDef>> byShortName = new HashMap<>();
    private final transient NameStarts starts = new NameStarts();

    private Places(List<PlaceDef> all) {
        this.all = all;
        for (PlaceDef place : all) {
            byCode.computeIfAbsent(place.code(), code -> new ArrayList<>(1)).add(place);
            byName.computeIfAbsent(place.name(), name -> new ArrayList<>(1)).add(place);
            if (!isTownship(place)) {
                byStem.computeIfAbsent(Stem.of(place.name()), stem -> new ArrayList<>(1))
                        .add(place);
            }
            if (place.name().length() >= 2) {
                starts.add(place.name());
            }
            String shortName = Stem.shortNameOf(place.name());
            if (!shortName.isEmpty()) {
                byShortName
                        .computeIfAbsent(shortName, name -> new ArrayList<>(1))
                        .add(place);
                starts.add(shortName);
            }
        }
        addNewDistricts();
        byCode.values().stream()
                .filter(rows -> rows.size() > 1)
                .forEach(rows -> rows.sort(Comparator.comparing(PlaceDef::validFrom)));
    }

    /** 浦东 is 浦东新区, as no other place is called so; zones (兰州新区) are not meant by the name of their city. */
    private void addNewDistricts() {
        for (PlaceDef place : all) {
            String name = place.name();
            if (name.endsWith("新区") && name.length() >= 4 && place.level().equals("district")) {
                byStem.computeIfAbsent(name.substring(0, name.length() - 2), stem -> List.of(place));
            }
        }
    }

    public static Places of(List<PlaceDef> places) {
        return new Places(List.copyOf(places));
    }

    private Object writeReplace() {
        return PackedPlaces.of(all);
    }

    /** The row of a code valid on a day. */
    public Optional<PlaceDef> at(String code, LocalDate date) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(place -> isValid(place, date))
                .findFirst();
    }

    /** The row of a code, whenever it was valid: the newest. */
    public Optional<PlaceDef> newest(String code) {
        List<PlaceDef> rows = byCode.getOrDefault(code, List.of());
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    /**
     * The row that stands for {@code code} on a day: its own, or the one its successors lead to when it had gone by
     * then. Empty for a code not yet given on that day, an unknown one, and one that ended without a proven successor.
     */
    public Optional<PlaceDef> standing(String code, LocalDate date) {
        Optional<PlaceDef> own = at(code, date);
        if (own.isPresent()) {
            return own;
        }
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(place -> place.successor() != null
                        && place.validTo() != null
                        && place.validTo().isBefore(date))
                .reduce((earlier, later) -> later)
                .flatMap(gone -> gone.successor().equals(code) ? Optional.empty() : standing(gone.successor(), date));
    }

    /** Codes above, nearest first, as they stood on the row's last day. */
    public List<PlaceDef> above(PlaceDef place) {
        List<PlaceDef> chain = new ArrayList<>();
        LocalDate date = place.validTo() == null ? LocalDate.MAX : place.validTo();
        String parent = place.parent();
        while (parent != null && !parent.isEmpty() && chain.size() < 5) {
            Optional<PlaceDef> above = at(parent, date).or(newestOf(parent));
            above.ifPresent(chain::add);
            parent = above.map(PlaceDef::parent).orElse(null);
        }
        return chain;
    }

    private Supplier<Optional<PlaceDef>> newestOf(String code) {
        return () -> newest(code);
    }

    /** Rows with exactly this official name. */
    public List<PlaceDef> named(String name) {
        return byName.getOrDefault(NATION.contains(name) ? "全国" : name, List.of());
    }

    /** Rows to county level whose name without suffix is this. */
    public List<PlaceDef> stemmed(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    /** Autonomous places that leave the peoples' names out (麻阳县 for 麻阳苗族自治县). */
    List<PlaceDef> shortened(String name) {
        return byShortName.getOrDefault(name, List.of());
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
     * Whether {@code printed} may be said of the code: a name it ever had or took over, with or without suffix or with
     * the names above it before, or the beginning of one ({@code 内蒙古}).
     */
    public boolean isName(String printed, String code) {
        String name = Simplified.of(printed.strip().replaceAll("[\\s·]+", ""));
        boolean own = byCode.getOrDefault(code, List.of()).stream()
                .map(PlaceDef::name)
                .anyMatch(official -> name.contains(Stem.of(official)) || official.startsWith(Stem.of(name)));
        return own
                || named(name).stream().anyMatch(place -> place.code().equals(code) || code.equals(place.successor()));
    }

    /** Length of the longest official name that starts at an offset of a text; 0 where none does. */
    public int nameAt(String text, int at) {
        return starts.longestAt(text, at);
    }

    /** What {@code name} (with or without suffix, or a chain like 泉州市鲤城区, in either script) means in its context. */
    public Resolution resolve(String name, PlaceContext context) {
        return new Resolver(this).resolve(name, context);
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

    static boolean isTownship(PlaceDef place) {
        return place.code().length() == 9;
    }

    static boolean isValid(PlaceDef place, LocalDate date) {
        return date == null
                || !place.validFrom().isAfter(date)
                        && (place.validTo() == null || !place.validTo().isBefore(date));
    }
}
