package org.fazhi.grammar;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.grammar.PeriodForms.Form;

/** Finds the words of a sentence that set a period other than, or again, the report's own. */
final class PeriodMentions {
    private static final Form[] FORMS = Form.values();
    private static final int FEW = 8;

    private final MarkedText marked;
    private final PeriodForms forms;
    private final ReportContext context;
    private final PeriodMeaning meaning;
    private final Matcher[] matchers = new Matcher[FORMS.length];
    /** Chars that belong to a period already found. */
    private boolean[] taken;

    /** Places at which a form may begin, and the forms. */
    private int[] places = new int[32];

    private int[] mayBegin = new int[32];
    private int size;

    PeriodMentions(MarkedText marked, PeriodForms forms, ReportContext context) {
        this.marked = marked;
        this.forms = forms;
        this.context = context;
        meaning = new PeriodMeaning(marked, forms, context);
    }

    /** In their order; none where the report's own period is unknown. */
    List<PeriodMention> find(int from, int to) {
        if (context.period() == null) {
            return List.of();
        }
        List<PeriodMention> mentions = new ArrayList<>(4);
        int all = collect(from, to);
        for (Form form : FORMS) {
            if ((all & 1 << form.ordinal()) != 0) {
                find(form, to, mentions);
            }
        }
        Occurrences words = marked.periods;
        for (int n = words.from(marked.hits.first(from));
                n < words.size() && marked.hits.start[words.hit(n)] < to;
                n++) {
            PeriodMention mention = meaning.ofWord(words.hit(n));
            if (mention != null && !isTaken(mention)) {
                mentions.add(mention);
            }
        }
        if (mentions.size() > 1) {
            sort(mentions);
            joinRepeated(mentions);
        }
        return mentions;
    }

    /** By their starts. Nearly always they are two or three, which a sort of its own puts in order at less cost. */
    private static void sort(List<PeriodMention> mentions) {
        if (mentions.size() > FEW) {
            mentions.sort(Comparator.comparingInt(PeriodMention::start));
            return;
        }
        for (int n = 1; n < mentions.size(); n++) {
            PeriodMention mention = mentions.get(n);
            int place = n;
            for (; place > 0 && mentions.get(place - 1).start() > mention.start(); place--) {
                mentions.set(place, mentions.get(place - 1));
            }
            mentions.set(place, mention);
        }
    }

    /** 2022年全年 is one period, not the report's own behind another. */
    private void joinRepeated(List<PeriodMention> mentions) {
        for (int i = mentions.size() - 1; i > 0; i--) {
            PeriodMention before = mentions.get(i - 1);
            if (before.isRepeatedBy(mentions.get(i))) {
                mentions.set(i - 1, before.with(mentions.remove(i), marked.text));
            }
        }
    }

    /** 去年 in 去年以来, 当年 in 当年5月: part of a period already found. */
    private boolean isTaken(PeriodMention word) {
        return taken != null && taken[word.start()] && taken[word.end() - 1];
    }

    private int collect(int from, int to) {
        size = 0;
        int all = 0;
        for (int at = from; at < to; at++) {
            int here = forms.beginnings.at(marked.plain.text, at, to);
            if (here != 0) {
                if (size == places.length) {
                    places = Arrays.copyOf(places, size * 2);
                    mayBegin = Arrays.copyOf(mayBegin, size * 2);
                }
                places[size] = at;
                mayBegin[size++] = here;
                all |= here;
            }
        }
        return all;
    }

    private void find(Form form, int to, List<PeriodMention> mentions) {
        Matcher match = matcher(form);
        int end = 0;
        for (int i = 0; i < size; i++) {
            boolean here = places[i] >= end && (mayBegin[i] & 1 << form.ordinal()) != 0;
            if (here && match.region(places[i], to).lookingAt()) {
                end = match.end();
                if (!taken[match.start()] && !taken[end - 1]) {
                    take(form, match, mentions);
                }
            }
        }
    }

    private Matcher matcher(Form form) {
        if (taken == null) {
            taken = new boolean[marked.plain.length()];
        }
        if (matchers[form.ordinal()] == null) {
            matchers[form.ordinal()] = forms.pattern(form).matcher(marked.text);
        }
        return matchers[form.ordinal()];
    }

    private void take(Form form, Matcher match, List<PeriodMention> mentions) {
        PeriodMention mention = mention(form, match);
        if (mention != null) {
            mentions.add(mention);
        }
        Arrays.fill(taken, match.start(), match.end(), true);
    }

    private PeriodMention mention(Form form, Matcher match) {
        try {
            return meaning.of(form, match);
        } catch (DateTimeException noSuchDate) {
            return meaning.impossible(match);
        }
    }
}
