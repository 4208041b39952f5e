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
        for (int i = marked.hits.first(reading.itemStart(draft.numeral.start()));
                i < marked.hits.size && marked.hits.start[i] < draft.zone.rightEnd();
                i++) {
            for (Lexicon.Role role : marked.lexicon.roles.get(marked.hits.term[i])) {
                if (role.part() == Lexicon.Part.SCOPE
                        && allowed.contains(
                                marked.lexicon.scopes.get(role.index()).id())) {
                    draft.scope = marked.lexicon.scopes.get(role.index()).id();
                }
            }
        }
    }
}
