package org.fazhi.load;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.RemarkWords;
import org.fazhi.catalog.Settings;
import org.fazhi.grammar.Kind;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;

/** KIND, STAT_SCOPE, SUBJECT, NOTE and STATED_CHANGE: whose figure it is, since when, and how it changed. */
final class DeliveredRemarks {
    private static final String WHOLE_PLACE = "ALL";

    private final Catalog catalog;
    private final Settings.Delivered settings;
    private final StatedChanges changes;

    DeliveredRemarks(Catalog catalog) {
        this.catalog = catalog;
        this.settings = catalog.settings().delivered();
        this.changes = new StatedChanges(catalog);
    }

    void read(Draft draft) {
        kind(draft);
        scope(draft);
        String note = draft.said(Col.NOTE);
        if (settings.sinceNotes().areIn(note)) {
            draft.set(Col.ACCUMULATION, "SINCE");
        }
        settings.scopeNotes().forEach((scope, scopeWords) -> {
            if (RemarkWords.remarks(note).anyMatch(scopeWords::contains)) {
                draft.set(Col.STAT_SCOPE, scope);
            }
        });
        change(draft);
    }

    private void kind(Draft draft) {
        String said = draft.said(Col.KIND);
        boolean pilot = settings.pilotNotes().areIn(draft.said(Col.NOTE))
                || holdsOne(draft.said(Col.SUBJECT), settings.pilotSubjects());
        draft.set(Col.KIND, said != null ? said : (pilot ? Kind.PILOT : Kind.OBSERVATION).code());
        if (said != null
                && Stream.of(Kind.values()).noneMatch(kind -> kind.code().equals(said))) {
            draft.reject(Reason.BAD_KIND, "KIND '" + said + "' is none of METRIC's");
        }
    }

    /** STAT_SCOPE as said; else the last scope its words name of those its indicator may carry. */
    private void scope(Draft draft) {
        String said = draft.said(Col.STAT_SCOPE);
        draft.set(Col.STAT_SCOPE, said == null ? WHOLE_PLACE : said);
        if (said != null) {
            if (!said.equals(WHOLE_PLACE)
                    && catalog.scopes().stream().noneMatch(scope -> scope.id().equals(said))) {
                draft.reject(Reason.SCOPE_UNKNOWN, "STAT_SCOPE " + said + " is no scope of the catalogue");
            }
            return;
        }
        String subject = draft.said(Col.SUBJECT);
        String indicator = draft.get(Col.INDICATOR);
        if (subject == null || indicator == null) {
            return;
        }
        List<String> allowed =
                catalog.indicator(indicator).map(IndicatorDef::scopes).orElse(List.of());
        catalog.scopes().stream()
                .filter(scope -> allowed.contains(scope.id()))
                .filter(scope -> lastEnd(subject, scope.words()) > 0)
                .max(Comparator.comparingInt(scope -> lastEnd(subject, scope.words())))
                .ifPresent(scope -> draft.set(Col.STAT_SCOPE, scope.id()));
    }

    private static int lastEnd(String text, List<String> words) {
        return words.stream()
                .filter(text::contains)
                .mapToInt(word -> text.lastIndexOf(word) + word.length())
                .max()
                .orElse(0);
    }

    private void change(Draft draft) {
        String stated = draft.said(DeliveredFields.STATED_CHANGE);
        if (stated == null) {
            return;
        }
        String indicator = draft.get(Col.INDICATOR);
        boolean perCent = Optional.ofNullable(indicator)
                .flatMap(catalog::indicator)
                .filter(IndicatorDef::isPerCent)
                .isPresent();
        // percentage points of a count, or a relative change of a percentage, keep their wording and no number
        Optional<StatedChange> change = changes.read(
                        stated, TimePeriod.parse(draft.get(Col.TIME_PERIOD)).orElse(null))
                .filter(one -> indicator == null || one.isOf(perCent));
        draft.set(Col.STATED_CHANGE_PCT, change.map(StatedChange::percent).orElse(null));
        draft.set(Col.STATED_CHANGE_DECIMALS, change.map(StatedChange::decimals).orElse(null));
        draft.set(Col.STATED_CHANGE_BASE, change.map(StatedChange::base).orElse(stated));
    }

    private static boolean holdsOne(String text, List<String> words) {
        return text != null && words.stream().anyMatch(text::contains);
    }
}
