package org.fazhi.place;

import java.util.List;
import org.fazhi.catalog.PlaceDef;

/**
 * A place that a name may mean.
 *
 * @param evidence what speaks for it, strongest first
 * @param rank higher is better; equal ranks are told apart by nothing in the context
 */
public record Candidate(PlaceDef place, List<String> evidence, int rank) {
    public Candidate {
        evidence = List.copyOf(evidence);
    }
}
