package org.fazhi.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.script.Simplified;

/**
 * Ranks what a name may mean. Ranks only what the name and its context say: the official name before the bare stem, a
 * place below a named parent before others, a code of the day before one that had ended. Nothing else tells two places
 * apart; equal candidates stay equal.
 */
final class Resolver {
    private static final Pattern COUNTY_NAME = Pattern.compile("[区县市旗]$");
    private static final int OFFICIAL_NAME = 2;
    private static final int BELOW_NAMED_PARENT = 8;
    private static final int VALID_THEN = 4;
    /** A name that ends in 区, 县 or 市 is a township's only where no county has it: 涧西区. */
    private static final int COUNTY_NAME_OF_A_TOWNSHIP = -1;

    private final Places places;

    Resolver(Places places) {
        this.places = places;
    }

    Resolution resolve(String printed, PlaceContext context) {
        String name = printed == null ? "" : Meanings.plain(printed);
        Map<String, Candidate> found = candidates(name, context);
        if (found.isEmpty()) {
            found = candidates(Simplified.of(name), context);
        }
        return Resolution.of(best(new ArrayList<>(found.values())));
    }

    private Map<String, Candidate> candidates(String name, PlaceContext context) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (PlaceDef place : places.named(name)) {
            add(found, place, "official name", OFFICIAL_NAME, context);
        }
        for (PlaceDef place : places.shortened(name)) {
            add(found, place, "name without its peoples", 0, context);
        }
        if (found.isEmpty() && name.length() >= 2) {
            for (PlaceDef place : places.stemmed(name)) {
                add(found, place, "name without suffix", 0, context);
            }
        }
        if (found.isEmpty()) {
            addChain(found, name, context);
        }
        return found;
    }

    /** The last link is the place, what stands before it a parent that must be above it. */
    private void addChain(Map<String, Candidate> found, String name, PlaceContext context) {
        for (int cut = 2; cut <= name.length() - 2 && found.isEmpty(); cut++) {
            String parent = name.substring(0, cut);
            if (places.named(parent).isEmpty() && places.stemmed(parent).isEmpty()) {
                continue;
            }
            List<String> parents = new ArrayList<>(context.parents());
            parents.add(parent);
            candidates(name.substring(cut), new PlaceContext(parents, context.date())).values().stream()
                    .filter(candidate -> isBelow(candidate.place(), parent))
                    .forEach(candidate -> found.putIfAbsent(candidate.place().code(), candidate));
        }
    }

    /** A former name stands for the same place of the day; one merged or divided by then is kept as what the name once meant. */
    private void add(Map<String, Candidate> found, PlaceDef named, String how, int points, PlaceContext context) {
        PlaceDef place = named;
        List<String> evidence = new ArrayList<>(List.of(how));
        boolean misleading =
                Places.isTownship(named) && COUNTY_NAME.matcher(named.name()).find();
        int rank = points + (misleading ? COUNTY_NAME_OF_A_TOWNSHIP : 0);
        if (context.date() == null ? named.validTo() == null : Places.isValid(named, context.date())) {
            rank += VALID_THEN;
        } else {
            LocalDate day = context.date() == null ? LocalDate.MAX : context.date();
            Optional<PlaceDef> now = places.history().on(named, day);
            if (now.isPresent()) {
                place = now.get();
                evidence.add("formerly " + named.code() + " " + named.name());
            } else {
                evidence.add(context.date() == null ? "no longer valid" : "not valid on " + context.date());
            }
        }
        for (String parent : context.parents()) {
            if (isBelow(place, parent) || isBelow(named, parent)) {
                rank += BELOW_NAMED_PARENT;
                evidence.add("in " + parent);
                break;
            }
        }
        Candidate candidate = new Candidate(place, evidence, rank);
        found.merge(place.code(), candidate, (one, other) -> one.rank() >= other.rank() ? one : other);
    }

    /** Whether {@code parent}, a code, a name or a stem, is the place itself by code or a place above it. */
    private boolean isBelow(PlaceDef place, String parent) {
        if (Character.isDigit(parent.charAt(0))) {
            return place.code().startsWith(RefArea.prefix(parent));
        }
        return places.above(place).stream()
                .anyMatch(above -> above.name().equals(parent)
                        || Stem.of(above.name()).equals(parent)
                        || parent.endsWith(above.name()));
    }

    private List<Candidate> best(List<Candidate> found) {
        int top = found.stream().mapToInt(Candidate::rank).max().orElse(0);
        List<Candidate> equal = found.stream()
                .filter(candidate -> candidate.rank() == top)
                .sorted(Comparator.comparing(candidate -> candidate.place().code()))
                .toList();
        return withoutInner(equal);
    }

    /** 长沙 without suffix is the city, not the county of the same stem inside it; a province's stem is the province. */
    private List<Candidate> withoutInner(List<Candidate> equal) {
        List<Candidate> provinces = equal.stream()
                .filter(candidate -> candidate.place().code().endsWith("0000"))
                .toList();
        if (!provinces.isEmpty()) {
            return provinces;
        }
        return equal.stream()
                .filter(candidate -> equal.stream()
                        .noneMatch(outer -> outer != candidate
                                && isBelow(candidate.place(), outer.place().code())))
                .toList();
    }
}
