package org.fazhi.grammar;

/**
 * 审查合同45份,规范性文件3件: the verb said of the first thing is said of the second too, where a clause has none of its
 * own. It makes another indicator of it, never once more the same: a second noun beside the same verb is another thing.
 */
final class CarriedVerb {
    /** What a verb said of the figure before is worth to one that has its noun and no verb. */
    static final double WORTH = 2.5;

    private final MarkedText marked;

    CarriedVerb(MarkedText marked) {
        this.marked = marked;
    }

    /** The figure right before, in the same item, whose verb holds on; null where there is none. */
    Draft source(Reading reading, Draft draft) {
        int last = lastStated(reading);
        if (last < Math.max(reading.first, reading.item) || draft.numeral.isPercent() || saysOwn(draft.zone)) {
            return null;
        }
        Draft before = reading.drafts.get(last);
        return before.verb >= 0 && before.isCount() ? before : null;
    }

    /** The last figure but for changes and rates told of one (436件,同比上升12.4%). */
    private static int lastStated(Reading reading) {
        int last = reading.drafts.size() - 1;
        while (last >= Math.max(reading.first, reading.item) && reading.drafts.get(last).change) {
            last--;
        }
        return last;
    }

    /** Whether the figure's own words tell of doing. */
    private boolean saysOwn(Zone zone) {
        Occurrences words = marked.frames;
        Hits hits = marked.hits;
        for (int n = words.from(hits.first(zone.leftStart())); n < words.size(); n++) {
            int hit = words.hit(n);
            if (hits.start[hit] >= zone.rightEnd()) {
                return false;
            }
            if (zone.isNear(hits.start[hit], hits.end[hit])
                    && marked.lexicon.meanings().isVerb(hits, hit)) {
                return true;
            }
        }
        return false;
    }
}
