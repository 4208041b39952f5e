package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;

/** Reads the sentences of one report in order, carrying topics from one to the next. */
final class SentenceReader {
    private static final String PT = "PT";
    private static final String CNY = "CNY";
    /** Chars beyond which no word speaks of a figure; keeps time linear in an endless sentence. */
    private static final int WINDOW = 160;
    /** Figures beyond which none belongs to another. */
    private static final int RELATED = 60;

    private static final int MAX_LIST = 12;
    private static final String RESPECTIVELY = "分别";
    private static final int SHORT_TITLE = 3;

    private final Lexicon lexicon;
    private final WordLists lists;
    private final Numerals numerals;
    private final PlainText plain;
    private final String text;
    private final Hits hits;
    private final ReportContext context;
    private final boolean[] generic;
    private final FrameMatcher matcher;
    private final TopicMemory memory;
    private final PeriodMentions periods;
    private final TimePeriod next;
    private final Surroundings surroundings;

    SentenceReader(
            Lexicon lexicon, WordLists lists, Numerals numerals, PlainText plain, Hits hits, ReportContext context) {
        this.lexicon = lexicon;
        this.lists = lists;
        this.numerals = numerals;
        this.plain = plain;
        this.text = new String(plain.text);
        this.hits = hits;
        this.context = context;
        generic = new boolean[plain.length()];
        markGeneric();
        matcher = new FrameMatcher(lexicon, plain.text, hits, generic);
        memory = new TopicMemory(lexicon.topicCount);
        periods = new PeriodMentions(plain, text, context, hits, lists);
        next = next(context.period());
        surroundings = new Surroundings(context);
    }

    private static TimePeriod next(TimePeriod period) {
        if (period == null) {
            return null;
        }
        int months = (int) java.time.temporal.ChronoUnit.MONTHS.between(
                period.start(), period.end().plusDays(1));
        return months == 0 ? null : TimePeriod.months(period.end().plusDays(1), months);
    }

    private void markGeneric() {
        for (int i = 0; i < hits.size; i++) {
            if (lists.is(hits.term[i], lists.generic)
                    || lists.is(hits.term[i], lists.parts)
                    || lists.is(hits.term[i], lists.priors)
                    || lists.is(hits.term[i], lists.levels)) {
                java.util.Arrays.fill(generic, hits.start[i], hits.end[i], true);
            }
        }
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.text[i];
            generic[i] |= c == '、' || c == ',' || c == '(' || c == ')' || c == ':' || c == ';' || c >= '0' && c <= '9';
        }
        if (context.areaName() != null) {
            String name = org.fazhi.script.Simplified.of(context.areaName());
            markAll(name);
            if (name.length() >= SHORT_TITLE) {
                markAll(name.substring(0, name.length() - 1));
            }
        }
    }

    private void markAll(String name) {
        for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
            java.util.Arrays.fill(generic, at, at + name.length(), true);
        }
    }

    void read(Sentence sentence, List<Draft> drafts) {
        if (sentence.heading() && sentence.level() <= 3) {
            int level = sentence.level();
            memory.open(level);
            remember(sentence.start(), sentence.end(), topic -> memory.head(level, topic));
        }
        List<Numeral> found = numerals.find(plain, text, sentence.start(), sentence.end());
        if (found.isEmpty()) {
            remember(sentence.start(), sentence.end(), topic -> memory.mention(topic, sentence.number()));
            return;
        }
        memory.openItem();
        List<PeriodMention> mentions = periods.find(sentence.start(), sentence.end());
        new Reading(sentence, Clause.of(plain, sentence, found), mentions, drafts).run();
    }

    private void remember(int from, int to, java.util.function.IntConsumer said) {
        for (int i = hits.first(from); i < hits.size && hits.start[i] < to; i++) {
            for (Lexicon.Role role : lexicon.roles.get(hits.term[i])) {
                if (role.part() == Lexicon.Part.TOPIC && hits.end[i] <= to && lexicon.isMention(hits, i)) {
                    said.accept(role.index());
                }
            }
        }
    }

    /** One sentence with figures. */
    private final class Reading {
        private final Sentence sentence;
        private final List<Clause> clauses;
        private final List<PeriodMention> mentions;
        private final List<Draft> drafts;
        private final int first;
        private int whole = -1;
        private boolean inParts;
        private int item;
        private Surroundings.Named place;
        private int placeItem;

        Reading(Sentence sentence, List<Clause> clauses, List<PeriodMention> mentions, List<Draft> drafts) {
            this.sentence = sentence;
            this.clauses = clauses;
            this.mentions = mentions;
            this.drafts = drafts;
            first = drafts.size();
            item = first;
        }

        void run() {
            for (int k = 0; k < clauses.size(); k++) {
                readClause(k);
                Clause clause = clauses.get(k);
                remember(clause.start(), clause.end(), topic -> memory.mention(topic, sentence.number()));
            }
        }

        private void readClause(int k) {
            Clause clause = clauses.get(k);
            if (clause.opened() == ';') {
                inParts = false;
                item = drafts.size();
                memory.openItem();
            }
            int consumed = clause.start();
            for (int n = 0; n < clause.numerals().size(); n++) {
                Numeral numeral = clause.numerals().get(n);
                Zone zone = zone(k, n, consumed);
                Draft draft = new Draft(numeral, sentence, zone);
                List<Match> matches = code(draft);
                setPeriod(draft, clause);
                setKind(draft, clause);
                if (isSameThing(clause, n, draft)) {
                    drafts.get(drafts.size() - 1).uncode();
                }
                setScope(draft);
                setPlace(draft, clause);
                relate(draft, clause);
                drafts.add(draft);
                consumed = consumed(draft, zone, matches);
                for (Match also : alsoMeant(draft, matches)) {
                    Draft twin = new Draft(numeral, sentence, zone);
                    twin.match = also;
                    twin.indicator = also.frame().indicator().code();
                    twin.ruleId = also.frame().ruleId();
                    setPeriod(twin, clause);
                    setKind(twin, clause);
                    drafts.add(twin);
                }
            }
        }

        /** 30余期37万余条: of two numbers for one thing the last one counts it. */
        private boolean isSameThing(Clause clause, int n, Draft draft) {
            return n > 0
                    && draft.indicator != null
                    && clause.numerals().get(n - 1).end() == draft.numeral.start()
                    && draft.indicator.equals(drafts.get(drafts.size() - 1).indicator);
        }

        private int consumed(Draft draft, Zone zone, List<Match> matches) {
            if (draft.match != null) {
                return Math.max(draft.numeral.end(), draft.match.rightUsed());
            }
            boolean nounBehind =
                    zone.rightEnd() > zone.rightStart() && matcher.unread(zone.leftStart(), zone.leftEnd()) == 0;
            return nounBehind ? zone.rightEnd() : draft.numeral.end();
        }

        private Zone zone(int k, int n, int consumed) {
            Clause clause = clauses.get(k);
            Numeral numeral = clause.numerals().get(n);
            boolean lastOne = n == clause.numerals().size() - 1;
            int rightLimit =
                    lastOne ? clause.end() : clause.numerals().get(n + 1).start();
            int rightEnd = rightLimit;
            if (!lastOne) {
                for (int i = numeral.end(); i < rightLimit; i++) {
                    if (plain.text[i] == '、') {
                        rightEnd = i;
                    }
                }
            }
            if (numeral.end() < plain.length() && plain.text[numeral.end()] == '、') {
                rightEnd = numeral.end();
            }
            Zone share = shareOfList(clause, n);
            if (share != null) {
                return share;
            }
            int leftStart = Math.max(clause.start(), consumed);
            if (n > 0 && clause.numerals().get(n - 1).end() == numeral.start() && numeral.end() == rightEnd) {
                // 30余期37万余条: both count the same thing
                leftStart = Math.max(
                        clause.start(), n > 1 ? clause.numerals().get(n - 2).end() : clause.start());
            }
            int before = clause.start();
            boolean silent = n == 0
                    && matcher.unread(leftStart, numeral.start()) == 0
                    && matcher.unread(numeral.end(), rightEnd) == 0;
            if (silent
                    && k > 0
                    && !clause.bracket()
                    && clauses.get(k - 1).numerals().isEmpty()
                    && clause.opened() != ';') {
                before = clauses.get(k - 1).start();
            }
            int left = Math.max(Math.min(leftStart, numeral.start()), numeral.start() - WINDOW);
            int clauseStart = Math.max(clause.start(), numeral.start() - WINDOW);
            return new Zone(
                    left,
                    numeral.start(),
                    numeral.end(),
                    Math.min(Math.max(rightEnd, numeral.end()), numeral.end() + WINDOW),
                    clauseStart,
                    Math.min(clause.end(), numeral.end() + WINDOW),
                    clauseStart == clause.start() ? Math.max(before, clauseStart - WINDOW) : clauseStart,
                    Math.max(sentence.start(), clauseStart - 2 * WINDOW));
        }

        /** 受理、办结案件分别为23件、19件: the n-th number is of the n-th name. */
        private Zone shareOfList(Clause clause, int n) {
            List<Numeral> numbers = clause.numerals();
            if (numbers.size() < 2 || numbers.size() > MAX_LIST) {
                return null;
            }
            int from = Math.max(clause.start(), numbers.get(0).start() - WINDOW);
            int inside = text.substring(from, numbers.get(0).start()).lastIndexOf(RESPECTIVELY);
            int each = inside < 0 ? -1 : from + inside;
            if (each < clause.start()) {
                return null;
            }
            int start = clause.start();
            int name = 0;
            for (int i = clause.start(); i <= each; i++) {
                if (i == each || FrameMatcher.isJoint(text.charAt(i))) {
                    if (name == n) {
                        Numeral numeral = numbers.get(n);
                        return new Zone(
                                start,
                                i,
                                numeral.end(),
                                numeral.end(),
                                clause.start(),
                                each,
                                clause.start(),
                                sentence.start());
                    }
                    name++;
                    start = i + 1;
                }
            }
            return null;
        }

        // ---- what is counted ------------------------------------------------------------------------------------

        private List<Match> code(Draft draft) {
            Numeral numeral = draft.numeral;
            draft.change = isChange(draft);
            draft.share = isShare(draft);
            draft.average = lists.has(hits, lists.averages, draft.zone.beforeStart(), numeral.start())
                    || lists.has(hits, lists.rules, draft.zone.beforeStart(), numeral.start());
            boolean standard = lists.has(hits, lists.standards, draft.zone.clauseStart(), draft.zone.clauseEnd());
            if (numeral.ordinal() || numeral.quoted() || draft.change || draft.average || standard) {
                return List.of();
            }
            List<Match> matches =
                    rank(matcher.match(draft.zone, sentence.number(), memory, frame -> fits(frame, numeral)), numeral);
            if (draft.share) {
                matches = matches.stream().filter(match -> usesShareWord(match)).toList();
            }
            if (isOfPart(matches)) {
                matches = List.of();
            }
            if (!matches.isEmpty() && numeral.isPercent() && matches.get(0).carried() && followsStranger()) {
                matches = List.of();
            }
            if (!matches.isEmpty()) {
                set(draft, sinceOrigin(draft) ? preferAllTime(matches) : matches.get(0));
            } else if (draft.share) {
                bindShare(draft);
            }
            return matches;
        }

        /** Since a stated origin, what came in is all there ever was. */
        private Match preferAllTime(List<Match> matches) {
            return matches.stream()
                    .filter(match -> match.frame().indicator().measureType() == MeasureType.OPENING_PLUS_FLOW)
                    .findFirst()
                    .orElse(matches.get(0));
        }

        private boolean sinceOrigin(Draft draft) {
            PeriodMention mention = mentionFor(draft.numeral, draft.zone.clauseStart());
            return mention != null && mention.accumulation() == Accumulation.SINCE;
        }

        private PeriodMention mentionFor(Numeral numeral, int clauseStart) {
            for (int i = mentions.size() - 1; i >= 0; i--) {
                PeriodMention mention = mentions.get(i);
                if (mention.end() <= numeral.start() && (!mention.clauseOnly() || mention.start() >= clauseStart)) {
                    return mention;
                }
            }
            return null;
        }

        private void set(Draft draft, Match match) {
            draft.match = match;
            draft.indicator = match.frame().indicator().code();
            draft.ruleId = match.frame().ruleId();
            boolean[] own = match.frame().topics();
            for (int topic = 0; topic < own.length; topic++) {
                if (own[topic] && memory.isSaid(topic)) {
                    memory.mention(topic, sentence.number());
                }
            }
        }

        /** A measure word's commonest family comes first. */
        private List<Match> rank(List<Match> matches, Numeral numeral) {
            if (matches.size() < 2 || numeral.families().size() < 2) {
                return matches;
            }
            List<Match> ranked = new ArrayList<>(matches);
            ranked.sort(
                    (a, b) -> Double.compare(b.score() - familyRank(b, numeral), a.score() - familyRank(a, numeral)));
            return ranked;
        }

        private double familyRank(Match match, Numeral numeral) {
            for (int i = 0; i < numeral.families().size(); i++) {
                if (match.frame().units().contains(numeral.families().get(i))) {
                    return Math.min(2, i) * 0.6;
                }
            }
            return 0;
        }

        private boolean fits(Lexicon.Frame frame, Numeral numeral) {
            if (numeral.isPercent()) {
                return frame.units().contains(PT);
            }
            if (numeral.unit() == null) {
                return frame.units().contains(CNY);
            }
            for (String family : numeral.families()) {
                if (frame.units().contains(family)) {
                    return true;
                }
            }
            return false;
        }

        private boolean usesShareWord(Match match) {
            for (String word : match.frame().def().predicates()) {
                if (word.contains("占")) {
                    return true;
                }
            }
            return false;
        }

        /** 占 … 的16.7%: the ratio whose numerator stands before and whose denominator these words name. */
        private void bindShare(Draft draft) {
            Draft count = previousCount();
            if (count == null || count.indicator == null) {
                return;
            }
            for (IndicatorDef ratio : lexicon.indicators.values()) {
                if (!count.indicator.equals(ratio.numerator())) {
                    continue;
                }
                List<Match> over = matcher.match(draft.zone, sentence.number(), memory, frame -> ratio.denominators()
                        .contains(frame.indicator().code()));
                if (!over.isEmpty()) {
                    draft.indicator = ratio.code();
                    draft.ruleId = ratio.code() + ".share";
                    return;
                }
            }
        }

        /** Where the item tells of a part alone (民营企业员工 … 67件), what follows without a topic is the part's. */
        private boolean isOfPart(List<Match> matches) {
            if (matches.isEmpty()
                    || !matches.get(0).carried()
                    || matches.get(0).frame().indicator().partOf() != null) {
                return false;
            }
            for (int i = Math.max(item, drafts.size() - RELATED); i < drafts.size(); i++) {
                Draft count = drafts.get(i);
                if (count.isCount() && count.match != null) {
                    return count.match.frame().indicator().partOf() != null
                            && count.partOf < 0
                            && !count.match.carried();
                }
            }
            return false;
        }

        /** Right behind a count of something the catalogue does not know, a rate without its own topic is of that. */
        private boolean followsStranger() {
            Draft count = previousCount();
            return count != null
                    && count.indicator == null
                    && count.kind != Kind.OTHER
                    && matcher.unread(count.zone.leftStart(), count.zone.leftEnd()) >= 3
                    && count.numeral.families().contains("CASE")
                    && noneCoded();
        }

        private boolean noneCoded() {
            for (int i = Math.max(first, drafts.size() - RELATED); i < drafts.size(); i++) {
                if (drafts.get(i).indicator != null && drafts.get(i).isCount()) {
                    return false;
                }
            }
            return true;
        }

        private Draft previousCount() {
            for (int i = drafts.size() - 1; i >= Math.max(first, drafts.size() - RELATED); i--) {
                if (drafts.get(i).isCount()) {
                    return drafts.get(i);
                }
            }
            return null;
        }

        /** 帮教、安置率同为100%: one number, two rates. */
        private List<Match> alsoMeant(Draft draft, List<Match> matches) {
            if (draft.match == null || !draft.numeral.isPercent()) {
                return List.of();
            }
            List<Match> also = new ArrayList<>();
            for (Match match : matches) {
                boolean apart =
                        match.wordEnd() <= draft.match.wordStart() || match.wordStart() >= draft.match.wordEnd();
                boolean other = !match.frame().indicator().code().equals(draft.indicator)
                        && also.stream().noneMatch(known -> known.frame()
                                .indicator()
                                .equals(match.frame().indicator()));
                if (apart && other && isJoined(match, draft.match)) {
                    also.add(match);
                }
            }
            return also;
        }

        private boolean isJoined(Match one, Match two) {
            int from = Math.min(one.wordEnd(), two.wordEnd());
            int to = Math.max(one.wordStart(), two.wordStart());
            String between = from <= to ? text.substring(from, to) : "";
            return between.equals("、") || between.equals("和") || between.equals("与") || between.equals("及");
        }

        // ---- changes and shares ---------------------------------------------------------------------------------

        private boolean isChange(Draft draft) {
            Numeral numeral = draft.numeral;
            int from = draft.zone.leftStart();
            int word = lists.last(hits, lists.changes, from, numeral.start());
            boolean relative = numeral.isPercent()
                    || numeral.unit() != null && numeral.unit().contains("百分点")
                    || "倍".equals(numeral.unit());
            if (relative) {
                return "倍".equals(numeral.unit())
                        || numeral.unit().contains("百分点")
                        || word >= 0
                                && matcher.unread(hits.end[word], numeral.start()) == 0
                                && !reaches(hits.end[word], numeral.start());
            }
            return word >= 0
                    && lists.has(hits, lists.changeBases, from, numeral.start())
                    && matcher.unread(hits.end[word], numeral.start()) <= 1;
        }

        /** 提高到38%: a level, no change. */
        private boolean reaches(int from, int to) {
            for (int i = from; i < to; i++) {
                char c = plain.text[i];
                if (c == '到' || c == '至' || c == '为') {
                    return true;
                }
            }
            return false;
        }

        private boolean isShare(Draft draft) {
            return draft.numeral.isPercent()
                    && lists.has(hits, lists.shares, draft.zone.leftStart(), draft.numeral.start());
        }

        // ---- when -----------------------------------------------------------------------------------------------

        private void setPeriod(Draft draft, Clause clause) {
            draft.period = context.period();
            PeriodMention said = mentionFor(draft.numeral, clause.start());
            if (said != null) {
                apply(draft, said);
            }
            if (draft.indicator == null
                    && draft.isCount()
                    && lists.has(hits, lists.priors, draft.zone.clauseStart(), draft.numeral.start())) {
                inheritPrior(draft);
            }
        }

        private void apply(Draft draft, PeriodMention mention) {
            if (mention.own()) {
                return;
            }
            boolean holdsAtEnd = draft.match != null
                    && (draft.match.frame().indicator().measureType() == MeasureType.STOCK
                            || draft.match.frame().indicator().measureType() == MeasureType.RATIO);
            if (mention.accumulation() == Accumulation.SINCE && holdsAtEnd) {
                return;
            }
            draft.period = mention.period();
            draft.accumulation = mention.accumulation();
            draft.rawPeriod = mention.raw();
        }

        /** 上年为867件: the same thing, a year before. */
        private void inheritPrior(Draft draft) {
            Draft count = previousCount();
            if (count != null
                    && count.indicator != null
                    && matcher.unread(draft.zone.leftStart(), draft.zone.leftEnd()) == 0
                    && count.numeral.families().equals(draft.numeral.families())) {
                draft.indicator = count.indicator;
                draft.ruleId = count.ruleId;
                draft.match = count.match;
            }
        }

        // ---- whose, and of what kind ----------------------------------------------------------------------------

        private void setKind(Draft draft, Clause clause) {
            Numeral numeral = draft.numeral;
            int item = itemStart(numeral.start());
            boolean rule = lists.has(hits, lists.rules, draft.zone.beforeStart(), numeral.start());
            boolean single = lists.has(hits, lists.cases, item, numeral.start());
            boolean standard = lists.has(hits, lists.standards, draft.zone.clauseStart(), draft.zone.clauseEnd());
            boolean nation = lists.has(hits, lists.nation, draft.zone.leftStart(), numeral.start());
            if (numeral.ordinal()
                    || numeral.quoted()
                    || single
                    || nation
                    || standard
                    || rule
                    || numeral.small() && draft.indicator == null) {
                draft.measuresNothing();
            } else if (sentence.plan() || lists.has(hits, lists.targets, item, numeral.start())) {
                draft.kind = Kind.TARGET;
                draft.period = next;
                draft.accumulation = Accumulation.PERIOD;
            } else if (lists.has(hits, lists.pilots, item, draft.zone.rightEnd())) {
                draft.kind = Kind.PILOT;
            }
        }

        /** The last scope named in the item that the indicator may carry. */
        private void setScope(Draft draft) {
            List<String> allowed = draft.match == null
                    ? List.of()
                    : draft.match.frame().indicator().scopes();
            if (allowed.isEmpty()) {
                return;
            }
            for (int i = hits.first(itemStart(draft.numeral.start()));
                    i < hits.size && hits.start[i] < draft.zone.rightEnd();
                    i++) {
                for (Lexicon.Role role : lexicon.roles.get(hits.term[i])) {
                    if (role.part() == Lexicon.Part.SCOPE
                            && allowed.contains(lexicon.scopes.get(role.index()).id())) {
                        draft.scope = lexicon.scopes.get(role.index()).id();
                    }
                }
            }
        }

        /** A clause that opens with a place's name tells of that place, and so does what follows in the item. */
        private void setPlace(Draft draft, Clause clause) {
            int at = draft.zone.clauseStart();
            while (at < draft.numeral.start() && generic[at] && !isWholeUpper(at)) {
                at++;
            }
            char opens = text.charAt(clause.start());
            if (opens == '我' || opens == '本') {
                place = null;
            }
            Surroundings.Named named = surroundings.at(text, at, draft.numeral.start());
            if (named != null && !draft.numeral.ordinal()) {
                place = named;
                placeItem = itemStart(draft.numeral.start());
            }
            if (place != null && placeItem == itemStart(draft.numeral.start()) && draft.kind != Kind.OTHER) {
                draft.refArea = place.refArea();
                draft.areaName = place.name();
            }
        }

        private boolean isWholeUpper(int at) {
            return surroundings.isWhole(text, at);
        }

        private int itemStart(int at) {
            int limit = Math.max(sentence.start(), at - 3 * WINDOW);
            for (int i = at - 1; i >= limit; i--) {
                if (plain.text[i] == ';') {
                    return i + 1;
                }
            }
            return limit;
        }

        // ---- how figures belong together ------------------------------------------------------------------------

        private void relate(Draft draft, Clause clause) {
            if (draft.change) {
                Draft changed = previousStated();
                if (changed != null && draft.numeral.quantity().value() != null) {
                    boolean down =
                            lists.has(hits, lists.list("changes_down"), draft.zone.leftStart(), draft.numeral.start());
                    boolean relative = draft.numeral.isPercent() || "个百分点".equals(draft.numeral.unit());
                    if (relative && changed.changePct == null) {
                        changed.changePct = down
                                ? draft.numeral.quantity().value().negate()
                                : draft.numeral.quantity().value();
                        changed.changeBase = "YOY";
                    }
                }
                return;
            }
            boolean opensParts = lists.has(hits, lists.parts, draft.zone.clauseStart(), draft.numeral.start())
                    || clause.bracket() && clause.opened() == '(';
            if (opensParts) {
                whole = lastCount();
                inParts = whole >= 0;
            }
            if (inParts
                    && draft.isCount()
                    && whole >= 0
                    && drafts.get(whole).numeral.families().equals(draft.numeral.families())
                    && draft.numeral
                                    .quantity()
                                    .value()
                                    .compareTo(
                                            drafts.get(whole).numeral.quantity().value())
                            <= 0) {
                draft.partOf = whole;
            }
            if (draft.numeral.isPercent()) {
                draft.rateOf = rateOf(draft);
            }
        }

        private Draft previousStated() {
            for (int i = drafts.size() - 1; i >= Math.max(first, drafts.size() - RELATED); i--) {
                if (!drafts.get(i).change && !drafts.get(i).share) {
                    return drafts.get(i);
                }
            }
            return null;
        }

        private int lastCount() {
            for (int i = drafts.size() - 1; i >= Math.max(first, drafts.size() - RELATED); i--) {
                if (drafts.get(i).isCount()) {
                    return i;
                }
            }
            return -1;
        }

        private int rateOf(Draft draft) {
            IndicatorDef ratio = draft.indicator == null ? null : lexicon.indicators.get(draft.indicator);
            int nearest = -1;
            for (int i = drafts.size() - 1; i >= Math.max(first, drafts.size() - RELATED); i--) {
                Draft count = drafts.get(i);
                if (!count.isCount() || count.indicator == null) {
                    continue;
                }
                nearest = nearest < 0 ? i : nearest;
                if (ratio != null && count.indicator.equals(ratio.numerator())) {
                    return i;
                }
            }
            return nearest;
        }
    }
}
