package org.fazhi.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.heading.Mentions.Chain;
import org.fazhi.place.PlaceContext;
import org.fazhi.place.Places;
import org.fazhi.place.Resolution;

/**
 * The place a report tells of: the last name of the first chain in the title, else the issuer, the head of the page, its
 * fields, the text. Names above it anywhere, and the site's identifier, tell places of one name apart. A township or zone that
 * no table knows leaves the place unknown: its report is not its county's.
 */
final class PlaceFinder {
    /** What was found and where; {@code resolution} may be ambiguous, or none where a name is of no place known. */
    record Found(Resolution resolution, String where, String words) {}

    private static final Resolution NO_PLACE = new Resolution(Resolution.Status.UNKNOWN, List.of());
    private static final Pattern SITE_CODE = Pattern.compile("网站标识[符码]\\s*[::]?\\s*(\\d{6})\\d{4}");
    private static final Pattern SITE_CODE_ALONE = Pattern.compile("\\d{10}");
    private static final Pattern PAGE_FIELD =
            Pattern.compile("(?:发布机构|发布单位|发文机关|信息来源|来源|主办|承办|主办单位)\\s*[::]\\s*(\\S+)");
    private static final Pattern OWN_LEVEL = Pattern.compile("(?:我|全|本)(省|市|县|区|旗|州|镇|乡|街道)");
    private static final Pattern CLAUSE = Pattern.compile("[^,,。;;::、\\s]+");
    private static final int FIRST_SENTENCES = 120;

    private final Places places;
    private final Layout layout;
    private final Page page;
    private final LocalDate date;
    private final Optional<String> hostCode;
    /** By the names of a chain: title, issuer and head name the same one. */
    private final Map<List<String>, Resolution> resolved = new HashMap<>();
    /** Looked for only when asked for: a name that one place alone has needs neither. */
    private List<Chain> mentioned;

    private List<String> around;
    private PageGovernments governments;

    /**
     * @param date the day on which the place stood, null where none is known
     * @param hostCode code of the place whose government keeps the host
     */
    PlaceFinder(Places places, Layout layout, Page page, LocalDate date, Optional<String> hostCode) {
        this.places = places;
        this.layout = layout;
        this.page = page;
        this.date = date;
        this.hostCode = hostCode;
    }

    /** What each part of the page names, the best evidence first; the running text is asked where no part names a place or such a township. */
    List<Found> find(Line title, Line issuer) {
        List<Found> found = Stream.of(
                        named("title", title == null ? "" : title.text()),
                        named("issuer", issuer == null ? "" : issuer.text()),
                        named("page head", organs()),
                        named("page field", fields()),
                        named("page meta", page.issuer() + "\n" + page.site()),
                        siteCode())
                .flatMap(Optional::stream)
                .toList();
        Optional<Found> township = found.stream().allMatch(one -> isAboveTownships(one))
                ? ofTownship("title", title).or(() -> ofTownship("issuer", issuer))
                : Optional.empty();
        if (township.isPresent()) {
            return Stream.concat(township.stream(), found.stream()).toList();
        }
        return found.isEmpty()
                ? ownLevel().or(() -> opening()).or(() -> titleStem(title)).stream()
                        .toList()
                : found;
    }

    private static boolean isAboveTownships(Found found) {
        return found.resolution()
                .place()
                .filter(place -> !Places.isTownship(place))
                .isPresent();
    }

    /** A township that no table knows and whose county is not named with it: its report is not the county's. */
    private Optional<Found> ofTownship(String where, Line line) {
        return line == null || mentioned(line.text()).findFirst().isPresent()
                ? Optional.empty()
                : layout.words().townships().atStart(line.text()).map(name -> new Found(NO_PLACE, where, name));
    }

    /** First six digits of a government site's identifier are a place's code. */
    private Optional<Found> siteCode() {
        String code = page.siteCode();
        return isSiteCode(code)
                ? places.standing(code.substring(0, 6), date == null ? LocalDate.MAX : date)
                        .map(place -> new Found(Resolution.of(place), "site code", code))
                : Optional.empty();
    }

    private static boolean isSiteCode(String code) {
        return SITE_CODE_ALONE.matcher(code).matches();
    }

    private Optional<Found> named(String where, String text) {
        return mentioned(text).findFirst().map(chain -> {
            Found found = found(where, chain);
            Optional<String> township = isAboveTownships(found)
                    ? layout.words()
                            .townships()
                            .at(text, chain.start() + found.words().length())
                    : Optional.empty();
            return township.map(name -> new Found(NO_PLACE, where, found.words() + name))
                    .orElse(found);
        });
    }

    private Stream<Chain> mentioned(String text) {
        return Mentions.in(text, places).stream()
                .filter(chain -> chain.names().size() > 1 || !isKindOfPlace(chain.last()));
    }

    /** 经济开发区, but not 新县 and 新市区, which are places above townships. */
    private boolean isKindOfPlace(String name) {
        return layout.words().townships().isGeneric(name)
                && places.named(name).stream().allMatch(Places::isTownship);
    }

    private Found found(String where, Chain chain) {
        List<String> above = chain.names().subList(0, chain.names().size() - 1);
        Resolution inChain = resolved.computeIfAbsent(chain.names(), names -> resolved(chain.last(), above));
        boolean contradicts = !above.isEmpty() && !places.isAnyWithin(inChain.places(), above.get(above.size() - 1));
        if (contradicts && isKindOfPlace(chain.last())) {
            return found(where, new Chain(above, chain.start()));
        }
        if (above.isEmpty()
                && PageGovernments.isTownship(inChain)
                && governments().areOthersThan(inChain)) {
            String against = inChain.describe() + " in none of " + governments();
            return new Found(NO_PLACE, where + ", " + against, chain.last());
        }
        return new Found(contradicts ? NO_PLACE : inChain, where, String.join("", chain.names()));
    }

    private Resolution resolved(String name, List<String> above) {
        Resolution inChain = places.resolve(name, new PlaceContext(above, date));
        if (inChain.status() == Resolution.Status.RESOLVED) {
            return inChain;
        }
        List<String> parents = new ArrayList<>(above);
        parents.addAll(around());
        return places.resolve(name, new PlaceContext(parents, date));
    }

    private PageGovernments governments() {
        if (governments == null) {
            String head = layout.head().stream().map(Line::text).collect(Collectors.joining("\n"));
            governments = PageGovernments.of(
                    mentioned(String.join("\n", head, fields(), page.issuer(), page.site())), hostCode, places);
        }
        return governments;
    }

    /** Names and codes anywhere on the page that may stand above the place. */
    private List<String> around() {
        if (around == null) {
            around = namesAround();
        }
        return around;
    }

    private List<String> namesAround() {
        Set<String> names = new LinkedHashSet<>();
        if (isSiteCode(page.siteCode())) {
            names.add(page.siteCode().substring(0, 6));
        }
        Matcher site = SITE_CODE.matcher(layout.whole() + page.around());
        while (site.find()) {
            names.add(site.group(1));
        }
        hostCode.ifPresent(names::add);
        mentioned().forEach(chain -> names.addAll(chain.names()));
        return List.copyOf(names);
    }

    private List<Chain> mentioned() {
        if (mentioned == null) {
            mentioned = mentioned(layout.whole()).toList();
        }
        return mentioned;
    }

    private String organs() {
        return layout.head().stream().filter(layout::isOrgan).map(Line::text).collect(Collectors.joining("\n"));
    }

    private String fields() {
        Stream<String> ofText =
                Stream.concat(layout.head().stream(), layout.foot().stream()).map(Line::text);
        return Stream.concat(ofText, page.around().lines())
                .map(PAGE_FIELD::matcher)
                .filter(Matcher::find)
                .map(field -> field.group(1))
                .collect(Collectors.joining("\n"));
    }

    /** A report that says 我县 and 全县 is one of the county it names most. */
    private Optional<Found> ownLevel() {
        String level = most(OWN_LEVEL
                .matcher(layout.whole())
                .results()
                .map(match -> match.group(1))
                .toList());
        if (level == null) {
            return Optional.empty();
        }
        List<Chain> ofLevel = mentioned().stream()
                .filter(chain -> chain.last().endsWith(level))
                .toList();
        String name = most(ofLevel.stream().map(Chain::last).toList());
        return ofLevel.stream()
                .filter(chain -> chain.last().equals(name))
                .findFirst()
                .map(chain -> found("own level " + level + ", named most", chain));
    }

    private static String most(List<String> words) {
        return words.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** A name, or a stem at the start of a clause, in the first sentences. */
    private Optional<Found> opening() {
        String text = layout.body().isEmpty() ? "" : layout.body().get(0).text();
        String start = text.substring(0, Math.min(FIRST_SENTENCES, text.length()));
        Optional<Found> stem = stem("opening", start);
        Optional<Found> name = named("opening", start);
        return stem.isPresent()
                        && name.isPresent()
                        && start.indexOf(stem.get().words())
                                < start.indexOf(name.get().words())
                ? stem
                : name.or(() -> stem);
    }

    private Optional<Found> titleStem(Line title) {
        return title == null ? Optional.empty() : stem("title", title.text());
    }

    private Optional<Found> stem(String where, String text) {
        return CLAUSE.matcher(text)
                .results()
                .flatMap(clause -> stemAtStart(clause.group()).stream())
                .map(stem -> found(where, new Chain(List.of(stem), 0)))
                .filter(found -> found.resolution().status() != Resolution.Status.UNKNOWN)
                .findFirst();
    }

    private Optional<String> stemAtStart(String clause) {
        for (int length = Math.min(4, clause.length()); length >= 2; length--) {
            if (!places.stemmed(clause.substring(0, length)).isEmpty()) {
                return Optional.of(clause.substring(0, length));
            }
        }
        return Optional.empty();
    }
}
