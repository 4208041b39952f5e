package org.fazhi.load;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.catalog.RemarkWords;
import org.fazhi.grammar.PeriodPhrases;
import org.fazhi.grammar.PeriodPhrases.Said;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;

/** RAW_PERIOD, and the NOTE where that alone tells an origin, as a span of time. */
final class DeliveredPeriodWords {

    private final Catalog catalog;
    private PeriodPhrases phrases;

    DeliveredPeriodWords(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Empty where the words name no period that can be told. */
    Optional<Said> read(Draft draft, String printed) {
        Optional<Said> said = phrase(draft, printed);
        return said.isPresent() || draft.said(Col.TIME_PERIOD) != null ? said : noted(draft, printed);
    }

    /** Whether the words beside TIME_PERIOD name a period that never was. */
    boolean isImpossible(Draft draft, String printed) {
        return TimePeriod.parse(draft.said(Col.TIME_PERIOD))
                .filter(told -> phrases().isImpossible(printed, told))
                .isPresent();
    }

    /** Whether the words, though no period by themselves, agree with TIME_PERIOD; a span of years counts since an origin anyway. */
    boolean agree(Draft draft, String printed) {
        return TimePeriod.parse(draft.said(Col.TIME_PERIOD))
                .filter(told -> told.isLongerThanAYear() || phrases().agrees(printed, told))
                .isPresent();
    }

    /** Whether the words leave it to TIME_PERIOD to say where the figure ends. */
    boolean isOpen(String printed) {
        return phrases().isOpen(printed);
    }

    /** Whether the words tell of a stock on the day on which the year begins: the end of the year before. */
    boolean isOpening(Draft draft, String printed) {
        return isStock(draft) && phrases().isOpening(printed);
    }

    /** False where it is not known what is counted. */
    boolean isNoStock(Draft draft) {
        return type(draft).filter(type -> type != MeasureType.STOCK).isPresent();
    }

    boolean isStock(Draft draft) {
        return type(draft).filter(MeasureType.STOCK::equals).isPresent();
    }

    private Optional<MeasureType> type(Draft draft) {
        return Optional.ofNullable(draft.<String>get(Col.INDICATOR))
                .flatMap(catalog::indicator)
                .map(IndicatorDef::measureType);
    }

    private PeriodPhrases phrases() {
        if (phrases == null) {
            phrases = new PeriodPhrases(catalog);
        }
        return phrases;
    }

    private Optional<Said> phrase(Draft draft, String printed) {
        MeasureType type = type(draft).orElse(null);
        TimePeriod told = TimePeriod.parse(draft.said(Col.TIME_PERIOD)).orElse(null);
        return phrases().read(printed, told, draft.get(Col.DATE_PUBLISHED), type);
    }

    /** 项目实施以来 with the note 自2016年起累计: the words run on from an origin that only a note tells. */
    private Optional<Said> noted(Draft draft, String printed) {
        String note = draft.said(Col.NOTE);
        boolean runsOn = catalog.periods().words("since_after").stream().anyMatch(printed::contains);
        if (note == null || !runsOn) {
            return Optional.empty();
        }
        List<Said> origins = RemarkWords.remarks(note)
                .filter(catalog.settings().delivered().sinceNotes()::areWholly)
                .flatMap(remark -> phrase(draft, withoutSummedUp(remark)).stream())
                .filter(one -> one.accumulation() == Accumulation.SINCE)
                .distinct()
                .toList();
        return origins.size() == 1 ? Optional.of(origins.get(0)) : Optional.empty();
    }

    private String withoutSummedUp(String remark) {
        String origin = remark;
        for (String word : catalog.periods().words("summed_up")) {
            origin = origin.replace(word, "");
        }
        return origin;
    }
}
