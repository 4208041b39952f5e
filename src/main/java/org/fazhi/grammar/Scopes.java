package org.fazhi.grammar;

import java.util.List;

/** Decides which scope of its indicator a figure is of. */
final class Scopes {
    private final MarkedText marked;

    Scopes(MarkedText marked) {
        this.marked = marked;
    }

    /** The last scope named in the item that the indicator may carry. */
    void set(Reading reading, Draft draft) {
        List<String> allowed = draft.match == null
                ? List.of()
                : draft.match.frame().indicator().scopes();
        if (allowed.isEmpty()) {
            return;
        }
        Occurrences named = marked.scopes;
        for (int n = named.from(marked.hits.first(reading.itemStart(draft.numeral.start()))); n < named.size(); n++) {
            int hit = named.hit(n);
            if (marked.hits.start[hit] >= draft.zone.rightEnd()) {
                return;
            }
            for (int scope : marked.lexicon.meanings().scopes[marked.hits.term[hit]]) {
                String id = marked.lexicon.scopes.get(scope).id();
                draft.scope = allowed.contains(id) ? id : draft.scope;
            }
        }
    }
}
