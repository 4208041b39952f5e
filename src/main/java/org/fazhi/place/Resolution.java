package org.fazhi.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.catalog.PlaceDef;

/**
 * What a name in its context means.
 *
 * @param candidates best first; one when RESOLVED, several when AMBIGUOUS, none when UNKNOWN
 */
public record Resolution(Status status, List<Candidate> candidates) {
    /** Never a guess: two equally good candidates are AMBIGUOUS. */
    public enum Status {
        RESOLVED,
        AMBIGUOUS,
        UNKNOWN
    }

    public Resolution {
        candidates = List.copyOf(candidates);
    }

    /** A place known by its code. */
    public static Resolution of(PlaceDef place) {
        return of(List.of(new Candidate(place, List.of("code " + place.code()), 0)));
    }

    static Resolution of(List<Candidate> best) {
        return new Resolution(
                best.isEmpty() ? Status.UNKNOWN : best.size() == 1 ? Status.RESOLVED : Status.AMBIGUOUS, best);
    }

    /** The one of its candidates that a wider context settles on; else itself. */
    public Resolution among(Resolution wider) {
        return wider.place()
                .filter(place -> candidates.stream()
                        .anyMatch(candidate -> candidate.place().code().equals(place.code())))
                .map(place -> wider)
                .orElse(this);
    }

    public Optional<PlaceDef> place() {
        return status == Status.RESOLVED ? Optional.of(candidates.get(0).place()) : Optional.empty();
    }

    /** The places of the candidates; none where the name is unknown. */
    public List<PlaceDef> places() {
        return candidates.stream().map(Candidate::place).toList();
    }

    /** Codes and names of the candidates, for a message. */
    public String describe() {
        return candidates.stream()
                .map(candidate ->
                        candidate.place().code() + " " + candidate.place().name())
                .collect(Collectors.joining(", "));
    }
}
