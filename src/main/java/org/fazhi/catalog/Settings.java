package org.fazhi.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/**
 * Every threshold of {@code conf/pipeline.yaml}, which says what each is for. A key there is a component here in
 * snake_case: to add a threshold is to add one of each.
 */
public record Settings(
        Periods periods,
        Annualise annualise,
        Extraction extraction,
        Statements statements,
        Checks checks,
        Comparison comparison,
        Trend trend,
        Index index,
        Punctuality punctuality,
        Places places,
        Delivered delivered,
        Review review,
        Documents documents)
        implements Serializable {

    /**
     * @param cutoffToleranceDays days a cut-off may lie from the period's end
     * @param sharePartsTolerance relative gap between a year and the sum of its halves that is still rounding
     */
    public record Periods(
            @Within(least = 0, most = 366) int cutoffToleranceDays,
            @Within(least = 0, most = 1) double sharePartsTolerance)
            implements Serializable {}

    /**
     * Priors of the annual estimate.
     *
     * @param priorShare mean of the half-year share before any pair is seen, where the half is half of the days
     * @param priorStrength kappa: how many pairs the prior is worth as Beta concentration
     * @param moneyLogSd standard deviation of the log share of money
     * @param minPairs places and years of an indicator from which on SHARE_SOURCE is PAIRS
     * @param minThemePairs the same for its theme
     * @param minTestPairs places and years of an indicator from which on its estimate is held against them
     * @param priorPairs how many pairs the prior weighs against those seen
     * @param lowerProbability and the next: published bounds of the estimate
     * @param leastShare share of the year's days that a beginning covers before a year is estimated from it
     */
    public record Annualise(
            @Within(least = 0.01, most = 0.99) double priorShare,
            @Within(least = 0.01, most = 1e6) double priorStrength,
            @Within(least = 0, most = 1e6) double priorPairs,
            @Within(least = 1e-6, most = 10) double moneyLogSd,
            @Within(least = 1, most = 1e6) int minPairs,
            @Within(least = 1, most = 1e6) int minThemePairs,
            @Within(least = 2, most = 1e6) int minTestPairs,
            @Within(least = 1e-6, most = 0.5) double lowerProbability,
            @Within(least = 0.5, most = 0.999999) double upperProbability,
            @Within(least = 0, most = 1) double leastShare)
            implements Serializable {
        /** CI_LEVEL of an estimate, per cent. */
        public double level() {
            return BigDecimal.valueOf(upperProbability)
                    .subtract(BigDecimal.valueOf(lowerProbability))
                    .movePointRight(2)
                    .doubleValue();
        }
    }

    /** @param leastConfidence a metric of our own reading less sure than this is REJECTED: LOW_CONFIDENCE */
    public record Extraction(@Within(least = 0, most = 1) double leastConfidence) implements Serializable {}

    /**
     * Which of two documents leads.
     *
     * @param issuerLevels levels of the issuing body, the leading one first; {@code self} is the place itself
     * @param nationalIssuers what the name of a body of the whole nation begins with
     * @param publishedOrder {@code latest} or {@code earliest}: which publication date leads within a level
     * @param sentencesApart how many sentences of one paragraph may lie between a rate and its parts
     * @param fillers words that change nothing of what a figure counts
     * @param totals words that say a figure is the whole of what it counts
     */
    public record Statements(
            List<String> issuerLevels,
            List<String> nationalIssuers,
            String publishedOrder,
            @Within(least = 0, most = 1e6) int sentencesApart,
            List<String> fillers,
            List<String> totals)
            implements Serializable {}

    /**
     * What a run doubts of its own figures.
     *
     * @param slipPowers powers of ten by which a unit is mistaken: thousands, 万, 亿
     * @param slipTolerance decimal places by which a jump in the own series may miss such a power
     * @param peerTolerance the same for the distance from the median of the peers, which differ in size
     * @param jumpFactor times by which a count may change from one period to the same part of the next year
     * @param leastJumped a change from or to less than this is no jump
     * @param minPeers places from which on peers say anything
     * @param leastCopied smallest value that two documents hardly share by chance
     * @param copiedInYears and the next: how many such values two years', or two places', documents must share
     * @param carriedOver codes of what is concluded, each with the codes of what came in, the narrowest first
     * @param disjoint kinds by name: codes of which nothing is counted in two
     * @param impliedValues words that tell a value without a number
     * @param impliedVetoes words that take it away where they stand right before
     * @param balances stock-flow identities; the first component is the CHECK_ID
     */
    public record Checks(
            List<Integer> slipPowers,
            @Within(least = 0, most = 1) double slipTolerance,
            @Within(least = 0, most = 10) double peerTolerance,
            @Within(least = 1, most = 1e9) double jumpFactor,
            @Within(least = 0, most = 1e15) double leastJumped,
            @Within(least = 1, most = 1e6) int minPeers,
            @Within(least = 0, most = 1e15) double leastCopied,
            @Within(least = 1, most = 1e6) int copiedInYears,
            @Within(least = 1, most = 1e6) int copiedInPlaces,
            Map<String, List<String>> carriedOver,
            Map<String, List<String>> disjoint,
            List<String> impliedValues,
            List<String> impliedVetoes,
            List<BalanceDef> balances)
            implements Serializable {}

    /**
     * @param latestWindowYears years before the as-of month within which BASIS LATEST looks
     * @param minDenominator least denominator count for which a ratio is ranked
     * @param minAreas places from which on PERCENTILE and the funnel are given
     * @param minAreasZ places from which on Z_SCORE, ROBUST_Z and EB_VALUE are given
     * @param confidence level of Wilson and Poisson intervals
     * @param heads unit family to the delivered denominators that hold all there are of it: no place counts more
     * @param leastHeads delivered denominator to what a {@code province}, {@code prefecture} or {@code county} has at least:
     *     fewer are told in another unit
     */
    public record Comparison(
            @Within(least = 1, most = 100) int latestWindowYears,
            @Within(least = 1, most = 1e9) int minDenominator,
            @Within(least = 1, most = 1e6) int minAreas,
            @Within(least = 2, most = 1e6) int minAreasZ,
            @Within(least = 0.5, most = 0.9999) double confidence,
            Map<String, List<String>> heads,
            Map<String, Map<String, Integer>> leastHeads)
            implements Serializable {}

    /**
     * @param alpha level of DIRECTION
     * @param q level of DIRECTION_FDR
     * @param exactMaxPeriods years up to which Mann-Kendall is exact; arrangements are counted in doubles, which hold 18!
     *     exactly and 19! no more
     * @param confidence level of Sen's bounds
     */
    public record Trend(
            @Within(least = 1e-6, most = 0.5) double alpha,
            @Within(least = 1e-6, most = 0.5) double q,
            @Within(least = 2, most = 18) int exactMaxPeriods,
            @Within(least = 0.5, most = 0.9999) double confidence)
            implements Serializable {}

    /**
     * @param draws of the rank interval
     * @param seed of the draws
     * @param weightSpread how far a draw moves the weight of a theme, as a share of it
     * @param minAreas places from which on there are ranks
     * @param minCoverage share of the core set's weight a scored place has values for, per cent
     * @param maxRankShare share of its group a place may move by missing values alone and still be ranked
     */
    public record Index(
            @Within(least = 1, most = 1e6) int draws,
            long seed,
            @Within(least = 0, most = 1) double weightSpread,
            @Within(least = 2, most = 1e6) int minAreas,
            @Within(least = 0, most = 100) double minCoverage,
            @Within(least = 0, most = 1) double maxRankShare)
            implements Serializable {}

    /**
     * Day of the next year by which the report of a year is due.
     *
     * @param deadlineMonth 1 to 12
     * @param deadlineDay of that month, from 1
     */
    public record Punctuality(int deadlineMonth, int deadlineDay) implements Serializable {
        /** @throws java.time.DateTimeException where there is no such day */
        public MonthDay deadline() {
            return MonthDay.of(deadlineMonth, deadlineDay);
        }
    }

    /**
     * What tells places of one name apart besides names above them.
     *
     * @param hosts code of a place to the hosts its government keeps; a page of one is of that place or of one below it
     */
    public record Places(Map<String, List<String>> hosts) implements Serializable {}

    /**
     * Periods that delivered metrics may tell of, and words of their remarks.
     *
     * @param earliestYear and latestYear: a period that reaches beyond them is a slip
     * @param longestField characters from which on a field is none, but a mistake
     * @param columns other names of the columns of a table
     * @param pilotNotes a remark of these words makes the figure a pilot's, not the place's
     * @param pilotSubjects words of its SUBJECT that do the same
     * @param sinceNotes a remark of these words makes the figure one since an origin before the period
     * @param scopeNotes STAT_SCOPE to the remarks that set it
     */
    public record Delivered(
            @Within(least = 1900, most = 9999) int earliestYear,
            @Within(least = 1900, most = 9999) int latestYear,
            @Within(least = 1, most = Integer.MAX_VALUE) int longestField,
            Columns columns,
            RemarkWords pilotNotes,
            List<String> pilotSubjects,
            RemarkWords sinceNotes,
            Map<String, List<String>> scopeNotes)
            implements Serializable {}

    /** By field of a delivered metric, what a table may call its column besides. */
    public record Columns(
            List<String> refArea,
            List<String> areaName,
            List<String> parentName,
            List<String> indicator,
            List<String> subject,
            List<String> rawValue,
            List<String> rawUnit,
            List<String> rawPeriod,
            List<String> timePeriod)
            implements Serializable {}

    /**
     * What a person is asked to look at.
     *
     * @param lowConfidence a cell whose figure's CONFIDENCE is below this
     * @param uncodedAtLeast a thing counted this often that no indicator fits
     */
    public record Review(
            @Within(least = 0, most = 1) double lowConfidence,
            @Within(least = 1, most = 1e6) int uncodedAtLeast) implements Serializable {}

    /**
     * What files of the reports folder may be; one beyond a limit has no text and says so.
     *
     * @param maxBytes size of a file
     * @param maxCharacters length of its text
     * @param maxPages pages of a PDF
     * @param maxInflatedBytes what the parts of a .docx may unpack to, together
     * @param maxInflateRatio unpacked to packed size of a part
     * @param inflateRatioFrom unpacked bytes from which on the ratio counts
     * @param mainTextShare share of a page's text that a part must hold to be its main text
     * @param pageFurniture words of class or id of parts that are not text
     * @param meta what a page says of itself to the names of meta elements that say it, the best first
     */
    public record Documents(
            @Within(least = 1, most = Integer.MAX_VALUE) int maxBytes,
            @Within(least = 1, most = Integer.MAX_VALUE) int maxCharacters,
            @Within(least = 1, most = Integer.MAX_VALUE) int maxPages,
            @Within(least = 1, most = Long.MAX_VALUE) long maxInflatedBytes,
            @Within(least = 1, most = Integer.MAX_VALUE) int maxInflateRatio,
            @Within(least = 0, most = Integer.MAX_VALUE) int inflateRatioFrom,
            @Within(least = 0, most = 1) double mainTextShare,
            List<String> pageFurniture,
            Map<String, List<String>> meta,
            Tables tables)
            implements Serializable {
        /**
         * Words of the heads of columns.
         *
         * @param unitHeads over units
         * @param ordinalHeads over numbers that count the rows
         * @param periodHeads parts of a head that names a period
         * @param noValue cells that say there is no value
         */
        public record Tables(
                List<String> unitHeads, List<String> ordinalHeads, List<String> periodHeads, List<String> noValue)
                implements Serializable {}
    }
}
