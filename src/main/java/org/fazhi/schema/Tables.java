package org.fazhi.schema;

import java.util.List;

/**
 * The published tables: grain, key and columns. A COMMENT gives what a column holds and its unit; it survives a
 * Parquet round trip. Shared runs of columns are written once.
 */
public final class Tables {
    private static final String OBSERVATION_KEY = """
            REF_AREA STRING COMMENT 'GB/T 2260 code valid at PERIOD_END: six digits to county level, nine for a township',
            INDICATOR STRING COMMENT 'catalogue code',
            STAT_SCOPE STRING COMMENT 'whose figure: ALL or a scope the catalogue names',
            DENOMINATOR STRING COMMENT 'for a ratio the indicator it is over, _U unknown; _Z for all else',
            FREQ STRING COMMENT 'SDMX CL_FREQ: A, S, Q, M, D; empty for another span',
            TIME_PERIOD STRING COMMENT 'SDMX period: 2023, 2022-S1, 2023-Q3, 2023-07, 2023-10-23 or start/duration'
            """;

    private static final String READING_SOURCE = """
            DOC_ID STRING COMMENT 'report or delivered source the leading statement stands in',
            CHAR_START INT COMMENT 'first Unicode code point of number and unit in REPORT_TEXT.TEXT; null when delivered',
            CHAR_END INT COMMENT 'code point after the last; null when delivered',
            QUOTE STRING COMMENT 'the sentence or wording that states the figure',
            RAW_VALUE STRING COMMENT 'number as printed, hedges included, unit left out',
            RAW_UNIT STRING COMMENT 'measure word as printed, without 万 or 亿',
            RAW_PERIOD STRING COMMENT 'period as printed',
            SOURCE_URL STRING COMMENT 'address of the source, null where none is known'
            """;

    public static final TableDef INDICATOR = TableDef.of("indicator", "an indicator code", List.of(Col.INDICATOR), """
            INDICATOR STRING COMMENT 'catalogue code',
            NAME_ZH STRING COMMENT 'name in Chinese',
            NAME_EN STRING COMMENT 'name in English',
            THEME STRING COMMENT 'theme code: GOV, DEC, LIC, ENF, REC, LIT, MED, AID, PLS, PUB, COR, REL, SEC',
            MEASURE_TYPE STRING COMMENT 'FLOW, STOCK, RATIO or OPENING_PLUS_FLOW',
            UNIT_MEASURE STRING COMMENT 'base unit family',
            UNIT_FAMILIES STRING COMMENT 'accepted unit families, blank-separated, base first',
            DIRECTION STRING COMMENT 'what is better once free of size: up, down, none',
            NUMERATOR STRING COMMENT 'indicator over the denominator, for a ratio of counts',
            DENOMINATORS STRING COMMENT 'indicators it may be over, blank-separated',
            PART_OF STRING COMMENT 'indicator this one is a part of'
            """);

    public static final TableDef AREA = TableDef.of(
            "area", "a place code and the name it had from VALID_FROM on", List.of(Col.REF_AREA, Col.VALID_FROM), """
            REF_AREA STRING COMMENT 'GB/T 2260 code, nine digits for a township',
            VALID_FROM DATE COMMENT 'first day of validity as far as the source reaches',
            VALID_TO DATE COMMENT 'last day of validity, null while valid',
            AREA_NAME STRING COMMENT 'official name',
            AREA_LEVEL STRING COMMENT 'nation, province, prefecture, county, district, county_city, autonomous_county, banner, township',
            PARENT STRING COMMENT 'code of the place above',
            SUCCESSOR STRING COMMENT 'code that took its place, several where it was divided',
            SOURCE STRING COMMENT 'where the row comes from'
            """);

    public static final TableDef REPORT = TableDef.of("report", "a report", List.of(Col.DOC_ID), """
            DOC_ID STRING COMMENT 'file name without ending; unique in a run',
            SOURCE_FILE STRING COMMENT 'path below the reports folder',
            SOURCE_URL STRING COMMENT 'address, null where none is known',
            SOURCE_SHA256 STRING COMMENT 'SHA-256 of the file, hexadecimal',
            ENCODING STRING COMMENT 'character encoding it was read in',
            SCRIPT STRING COMMENT 'Hans or Hant',
            GARBLED_CHARS INT COMMENT 'code points in garbled stretches',
            REPAIRED_CHARS INT COMMENT 'those of them whose reading the bytes prove; NOTE has it, TEXT stays as published',
            TITLE STRING COMMENT 'title as printed, null where there is none',
            ISSUER STRING COMMENT 'issuing body as printed',
            REF_AREA STRING COMMENT 'place as the text supports it: a code, or county code - township name',
            AREA_NAME STRING COMMENT 'name of the place',
            FREQ STRING COMMENT 'SDMX CL_FREQ of the report period',
            TIME_PERIOD STRING COMMENT 'SDMX period the report tells of',
            PERIOD_START DATE COMMENT 'first day told of',
            PERIOD_END DATE COMMENT 'cut-off: the earlier of the period end, a stated cut-off and the signing date',
            DATE_PRINTED DATE COMMENT 'signing or publishing date as printed',
            DATE_PUBLISHED DATE COMMENT 'date used, corrected by rule where the printed one cannot be',
            STATUS STRING COMMENT 'OK, CORRECTED, PLACE_UNKNOWN, PLACE_AMBIGUOUS or PERIOD_UNKNOWN; without a text EMPTY, NOT_TEXT, ENCRYPTED, IMAGE_ONLY, TOO_LARGE, ZIP_BOMB, DAMAGED, BAD_SIDECAR or UNREADABLE',
            NOTE STRING COMMENT 'evidence for place, period and dates, reason of a correction, readings of garbled text, why there is no text',
            PLACE_CONFLICT STRING COMMENT 'evidence for another place, null where there is none',
            PERIOD_CONFLICT STRING COMMENT 'evidence for another period, null where there is none'
            """);

    public static final TableDef REPORT_TEXT = TableDef.of("report_text", "a report", List.of(Col.DOC_ID), """
            DOC_ID STRING COMMENT 'report',
            TEXT STRING COMMENT 'text as published'
            """);

    private static final String METRIC_COLUMNS = """
            METRIC_ID STRING COMMENT 'SHA-256 of source, offset or line, and indicator',
            DOC_ID STRING COMMENT 'report, or the delivered source',
            SOURCE_FILE STRING COMMENT 'path below the input folder',
            SOURCE_LINE INT COMMENT 'line of a delivered file, from 1; null for extracted metrics',
            SOURCE_URL STRING COMMENT 'address of the source, null where none is known',
            SOURCE_TITLE STRING COMMENT 'title of the source',
            ISSUER STRING COMMENT 'issuing body or publisher',
            DATE_PUBLISHED DATE COMMENT 'date of publication, null where unknown',
            CHAR_START INT COMMENT 'first Unicode code point of number and unit in TEXT; null when delivered',
            CHAR_END INT COMMENT 'code point after the last; null when delivered',
            SENTENCE_ID STRING COMMENT 'paragraph.sentence of the report, from 0; null when delivered',
            QUOTE STRING COMMENT 'the sentence, or the wording delivered',
            KIND STRING COMMENT 'observation, target, pilot or other',
            INDICATOR STRING COMMENT 'catalogue code; null: read but not coded',
            SUBJECT STRING COMMENT 'the thing counted in the words of the report',
            STAT_SCOPE STRING COMMENT 'whose figure: ALL or a scope the catalogue names',
            RAW_VALUE STRING COMMENT 'number as printed, hedges included, unit left out',
            VALUE DOUBLE COMMENT 'the number in full: 1.8万余 is 18000, 97.3 for 97.3%; null for KIND other',
            OBS_QUALIFIER STRING COMMENT 'EXACT, AT_LEAST, APPROXIMATE, LESS_THAN',
            RAW_UNIT STRING COMMENT 'measure word as printed, without 万 or 亿',
            RAW_PERIOD STRING COMMENT 'period as printed',
            REF_AREA STRING COMMENT 'place as the text supports it: a code, or county code - township name',
            AREA_NAME STRING COMMENT 'name of the place as the source has it',
            FREQ STRING COMMENT 'SDMX CL_FREQ of TIME_PERIOD; empty for another span',
            TIME_PERIOD STRING COMMENT 'SDMX period, null where the source gives none',
            PERIOD_START DATE COMMENT 'first day of the period',
            PERIOD_END DATE COMMENT 'cut-off of the figure',
            ACCUMULATION STRING COMMENT 'PERIOD, YTD or SINCE',
            PART_OF STRING COMMENT 'METRIC_ID of the whole this is a part of',
            RATE_OF STRING COMMENT 'METRIC_ID of the count the rate stands beside',
            STATED_CHANGE_PCT DOUBLE COMMENT 'change stated beside the figure, per cent (percentage points of a percentage)',
            STATED_CHANGE_DECIMALS INT COMMENT 'digits behind the point of that change as printed: a unit of the last is how wide it is; of 1.2倍, which is 120, -1',
            STATED_CHANGE_BASE STRING COMMENT 'what it is against: YOY or as printed',
            RULE_ID STRING COMMENT 'indicator and frame of conf/indicators.yaml that read the figure; behind an indicator also how a figure without words of its own got it: sum (of those before), place (alone, of the count before), of_rate, share; DELIVERED for delivered metrics',
            CONFIDENCE DOUBLE COMMENT 'chance that the coding is right, 0 to 1; null where not estimated',
            NOTE STRING COMMENT 'remark of the source or the reader'
            """;

    public static final TableDef METRIC =
            TableDef.of("metric", "a figure in a report or delivered source", List.of(Col.METRIC_ID), METRIC_COLUMNS);

    public static final TableDef OBSERVATION = TableDef.of(
            "observation",
            "REF_AREA x INDICATOR x STAT_SCOPE x DENOMINATOR x FREQ x TIME_PERIOD",
            List.of(Col.REF_AREA, Col.INDICATOR, Col.STAT_SCOPE, Col.DENOMINATOR, Col.FREQ, Col.TIME_PERIOD),
            OBSERVATION_KEY + """
            , AREA_NAME STRING COMMENT 'official name at PERIOD_END',
            AREA_LEVEL STRING COMMENT 'level of the place',
            PERIOD_START DATE COMMENT 'first day of the period',
            PERIOD_END DATE COMMENT 'cut-off: the earlier of the period end, a stated cut-off and the signing date',
            MEASURE_TYPE STRING COMMENT 'FLOW, STOCK, RATIO or OPENING_PLUS_FLOW',
            TIME_PER_COLLECT STRING COMMENT 'SDMX CL_TIME_PER_COLLECT: S, E, Y for an annual estimate, else empty',
            ACCUMULATION STRING COMMENT 'PERIOD, YTD or SINCE',
            OBS_VALUE DOUBLE COMMENT 'value in base units of UNIT_MEASURE; null where only a bound is stated, or none (WHY_NO_VALUE)',
            OBS_VALUE_LOWER DOUBLE COMMENT 'least value the text leaves open, closed; null is open',
            OBS_VALUE_UPPER DOUBLE COMMENT 'greatest value the text leaves open, closed; null is open',
            CI_LOWER DOUBLE COMMENT 'lower bound of a statistical interval',
            CI_UPPER DOUBLE COMMENT 'upper bound of a statistical interval',
            CI_METHOD STRING COMMENT 'method of the statistical interval',
            CI_LEVEL DOUBLE COMMENT 'how sure the statistical interval is, per cent: 90 for annual estimates, 95 for rates with known parts, unless configured otherwise',
            OBS_QUALIFIER STRING COMMENT 'EXACT, AT_LEAST, APPROXIMATE, LESS_THAN',
            UNIT_MEASURE STRING COMMENT 'unit family: CASE, PERSON, PERSON_TIME, CNY, PT ...',
            UNIT_MULT INT COMMENT 'power of ten of OBS_VALUE, always 0',
            OBS_STATUS STRING COMMENT 'SDMX CL_OBS_STATUS: A normal, B break, D definition differs, E estimated, P provisional, U low reliability, V unvalidated, O missing: other figures of the year suggest a value, none was made of them',
            WHY_NO_VALUE STRING COMMENT 'where OBS_STATUS is O: why DERIVATION gave no value; such a row is no figure',
            DERIVATION STRING COMMENT 'REPORTED, SUM_OF_PARTS, YTD_DIFFERENCE, RATIO_OF_PARTS or ANNUALISED',
            STATEMENTS INT COMMENT 'metrics that state this value',
            SHARE DOUBLE COMMENT 'for an estimate: share of the year taken as seen',
            SHARE_PAIRS INT COMMENT 'for an estimate: places and years the share was learnt from',
            SHARE_SOURCE STRING COMMENT 'for an estimate: PAIRS, THEME or PRIOR',
            DENOMINATOR_EVIDENCE STRING COMMENT 'for a ratio: STATED, UNIQUE, SEVERAL or NONE',
            STATED_CHANGE_PCT DOUBLE COMMENT 'change stated beside the figure, per cent (percentage points where UNIT_MEASURE is PT)',
            STATED_CHANGE_DECIMALS INT COMMENT 'digits behind the point of that change as printed: a unit of the last is how wide it is; of 1.2倍, which is 120, -1',
            STATED_CHANGE_BASE STRING COMMENT 'what it is against: YOY or as printed',
            DATE_PUBLISHED DATE COMMENT 'publication date of the leading source',
            """ + READING_SOURCE);

    public static final TableDef LINEAGE = TableDef.of(
            "lineage",
            "observation key x METRIC_ID x ROLE",
            List.of(
                    Col.REF_AREA,
                    Col.INDICATOR,
                    Col.STAT_SCOPE,
                    Col.DENOMINATOR,
                    Col.FREQ,
                    Col.TIME_PERIOD,
                    Col.METRIC_ID,
                    Col.ROLE),
            OBSERVATION_KEY + """
            , METRIC_ID STRING COMMENT 'metric the observation rests on, or is held against',
            ROLE STRING COMMENT 'VALUE, AGREES, CONTRADICTS, MINUEND, SUBTRAHEND, ADDEND, NUMERATOR, DENOMINATOR or CORRECTION'
            """);

    public static final TableDef REJECTED = TableDef.of(
            "rejected",
            "a metric that became no observation and agrees with none",
            List.of(Col.METRIC_ID),
            METRIC_COLUMNS + """
            , REASON STRING COMMENT 'reason code',
            DETAIL STRING COMMENT 'what was found, candidates, the line as delivered'
            """);

    public static final TableDef ISSUE = TableDef.of(
            "issue",
            "a failed check",
            List.of(
                    Col.CHECK_ID,
                    Col.REF_AREA,
                    Col.INDICATOR,
                    Col.STAT_SCOPE,
                    Col.DENOMINATOR,
                    Col.FREQ,
                    Col.TIME_PERIOD,
                    Col.METRIC_ID,
                    Col.DOC_ID,
                    Col.CHAR_START),
            """
            CHECK_ID STRING COMMENT 'name of the check',
            SEVERITY STRING COMMENT 'ERROR, WARNING or INFO',
            """ + OBSERVATION_KEY + """
            , METRIC_ID STRING COMMENT 'metric concerned, null where none',
            DOC_ID STRING COMMENT 'report concerned',
            CHAR_START INT COMMENT 'first code point of the figure',
            CHAR_END INT COMMENT 'code point after the last',
            QUOTE STRING COMMENT 'the sentence',
            OBSERVED DOUBLE COMMENT 'value found',
            EXPECTED_LOWER DOUBLE COMMENT 'least value that would have passed; null is open',
            EXPECTED_UPPER DOUBLE COMMENT 'greatest value that would have passed; null is open',
            MESSAGE STRING COMMENT 'what failed, in one sentence'
            """);

    public static final TableDef DENOMINATOR = TableDef.of(
            "denominator",
            "a delivered denominator: REF_AREA x TIME_PERIOD x INDICATOR",
            List.of(Col.REF_AREA, Col.TIME_PERIOD, Col.INDICATOR),
            """
            REF_AREA STRING COMMENT 'GB/T 2260 code, nine digits for a township',
            TIME_PERIOD STRING COMMENT 'year the value is of',
            INDICATOR STRING COMMENT 'what is counted, such as POPULATION: COMPARISON.DENOMINATOR of a rate per head',
            OBS_VALUE DOUBLE COMMENT 'value, in persons or what the indicator counts; positive',
            SOURCE STRING COMMENT 'where the value comes from, as delivered',
            SOURCE_FILE STRING COMMENT 'name of the file',
            SOURCE_LINE INT COMMENT 'line in it, from 1'
            """);

    public static final TableDef COMPARISON = TableDef.of(
            "comparison",
            "BASIS x PEER_GROUP x observation key without REF_AREA x REF_AREA",
            List.of(
                    Col.INDICATOR,
                    Col.STAT_SCOPE,
                    Col.FREQ,
                    Col.DENOMINATOR,
                    Col.BASIS,
                    Col.PEER_GROUP,
                    Col.TIME_PERIOD,
                    Col.REF_AREA),
            """
            BASIS STRING COMMENT 'REPORTED, ANNUALISED or LATEST',
            PEER_GROUP STRING COMMENT 'group of peers.yaml',
            """ + OBSERVATION_KEY + """
            , AREA_NAME STRING COMMENT 'name of the place',
            AREA_LEVEL STRING COMMENT 'level of the place',
            INDICATOR_NAME STRING COMMENT 'name of the indicator in Chinese',
            THEME STRING COMMENT 'theme of the indicator',
            MEASURE_TYPE STRING COMMENT 'FLOW, STOCK, RATIO or OPENING_PLUS_FLOW',
            UNIT_MEASURE STRING COMMENT 'unit family of the values',
            DIRECTION STRING COMMENT 'up, down or none',
            PERIOD_END DATE COMMENT 'cut-off of the value',
            OBS_VALUE DOUBLE COMMENT 'value in base units',
            OBS_VALUE_LOWER DOUBLE COMMENT 'least value the text leaves open',
            OBS_VALUE_UPPER DOUBLE COMMENT 'greatest value the text leaves open',
            CI_LOWER DOUBLE COMMENT 'lower bound of a statistical interval',
            CI_UPPER DOUBLE COMMENT 'upper bound of a statistical interval',
            CI_METHOD STRING COMMENT 'method of the statistical interval',
            CI_LEVEL DOUBLE COMMENT 'how sure the statistical interval is, per cent: 90 for annual estimates, 95 for rates with known parts, unless configured otherwise',
            OBS_STATUS STRING COMMENT 'SDMX CL_OBS_STATUS of the value',
            DERIVATION STRING COMMENT 'how the observation came about',
            NUMERATOR_VALUE DOUBLE COMMENT 'exact count above a rate, base units; null where not known',
            DENOMINATOR_VALUE DOUBLE COMMENT 'count or population a rate is over, base units; null where not known',
            N_AREAS INT COMMENT 'places that count in the figures of the group',
            VALUE_RANK INT COMMENT 'competition rank by value, 1 = largest, descriptive',
            RANK INT COMMENT 'competition rank by direction, 1 = best; ratios and rates per head only; null where a place is alone',
            RANK_LOWER INT COMMENT 'best rank the intervals of the texts allow',
            RANK_UPPER INT COMMENT 'worst rank the intervals of the texts allow',
            RANK_CI_LOWER INT COMMENT 'best rank within the joint 95 % confidence region of all ranks (Klein, Wright and Wieczorek 2020); rates with known parts',
            RANK_CI_UPPER INT COMMENT 'worst rank within that region',
            PERCENTILE DOUBLE COMMENT 'share of places at or below, per cent; from two places on',
            PEER_MEDIAN DOUBLE COMMENT 'median of the group, base units',
            PEER_MEAN DOUBLE COMMENT 'mean of the group, base units',
            Z_SCORE DOUBLE COMMENT '(value - mean) / standard deviation with n - 1; from three places on',
            ROBUST_Z DOUBLE COMMENT '0.6745 (value - median) / MAD; from three places on',
            MIN_MAX DOUBLE COMMENT '(value - min) / (max - min)',
            GAP_TO_MEDIAN DOUBLE COMMENT 'value - median, base units',
            GAP_TO_BEST DOUBLE COMMENT 'value - best by direction, base units; where there is a RANK',
            FUNNEL_TARGET DOUBLE COMMENT 'pooled rate of the group, numerators over denominators, base units; from two places with known parts on',
            FUNNEL_95_LOWER DOUBLE COMMENT 'rate below which a place of this size lies by chance in 2.5 % of cases (Spiegelhalter 2005)',
            FUNNEL_95_UPPER DOUBLE COMMENT 'rate above which it lies in 2.5 % of cases',
            FUNNEL_998_LOWER DOUBLE COMMENT 'the same for 0.1 % of cases',
            FUNNEL_998_UPPER DOUBLE COMMENT 'the same for 0.1 % of cases',
            EB_VALUE DOUBLE COMMENT 'rate per head smoothed by empirical Bayes (Marshall 1991), base units; from three places on',
            WHY_NO_CI STRING COMMENT 'why RANK_CI, the funnel and EB_VALUE are empty and, but for ESTIMATED, CI too: NOT_A_RATE, ESTIMATED, NOT_A_SHARE, PARTS_UNKNOWN, PARTS_DIFFER, CARRIED_OVER (the numerator may hold what came in before the period) or NOT_PER_HEAD',
            WHY_NO_FUNNEL STRING COMMENT 'why the funnel or, per head, EB_VALUE is empty although the row counts and WHY_NO_CI is: FEW_PARTS or TARGET_AT_END (the pooled rate is 0 or the whole: no limits)',
            WHY_NO_SCORE STRING COMMENT 'why PERCENTILE, Z_SCORE, ROBUST_Z or MIN_MAX is empty although the row counts: FEW_PLACES, ALL_EQUAL, HALF_EQUAL or OUT_OF_RANGE',
            WHY_NOT_COMPARABLE STRING COMMENT 'reason the row counts in no group figure; with SIZE_DEPENDENT, NOT_PER_HEAD, NO_DIRECTION and NO_PEERS it counts and only has no RANK'
            """);

    public static final TableDef COVERAGE = TableDef.of(
            "coverage",
            "REF_AREA x INDICATOR x year; every indicator where the report of the year was read, else those with a figure",
            List.of(Col.REF_AREA, Col.INDICATOR, Col.TIME_PERIOD),
            """
            REF_AREA STRING COMMENT 'GB/T 2260 code',
            INDICATOR STRING COMMENT 'catalogue code',
            TIME_PERIOD STRING COMMENT 'year',
            AREA_NAME STRING COMMENT 'name of the place',
            STATUS STRING COMMENT 'FIGURE: a reported observation lies in the year; UNUSED: none, but the report prints one that was rejected; DROPPED: none, but one in the year before; ABSENT: none. The latter three only where an annual report was read as text',
            N_OBS INT COMMENT 'reported observations of the year and of parts of it; ratios, sums, differences and estimates made of others left out',
            N_UNUSED INT COMMENT 'rejected metrics of the indicator and of no other year in the report of the year: REJECTED has their reasons'
            """);

    public static final TableDef PUNCTUALITY = TableDef.of(
            "punctuality",
            "REF_AREA x ISSUER x year, from the first of which a report was given to the last due by the as-of month",
            List.of(Col.REF_AREA, Col.ISSUER, Col.TIME_PERIOD),
            """
            REF_AREA STRING COMMENT 'GB/T 2260 code',
            ISSUER STRING COMMENT 'issuing bodies: simplified, without the names of higher places before that of the place, in order of code point, blank-separated; _U unknown',
            TIME_PERIOD STRING COMMENT 'year the report tells of',
            AREA_NAME STRING COMMENT 'name of the place',
            DATE_PUBLISHED DATE COMMENT 'first date of publication or signing; null where none is known',
            DEADLINE DATE COMMENT 'day the report is due, in the year after',
            DAYS_LATE INT COMMENT 'days after DEADLINE, negative before it; null where no date is known',
            MISSING BOOLEAN COMMENT 'no report of this year among those given, though there is one of an earlier year by the same issuer'
            """);

    public static final TableDef REVISION = TableDef.of(
            "revision",
            "a cell of OBSERVATION that differs from the run before",
            OBSERVATION.key(),
            OBSERVATION_KEY + """
            , AREA_NAME STRING COMMENT 'name of the place',
            REVISION_TYPE STRING COMMENT 'ADDED, REMOVED or CHANGED (value, its bounds, unit, status or derivation)',
            OLD_VALUE DOUBLE COMMENT 'OBS_VALUE of the run before, base units',
            NEW_VALUE DOUBLE COMMENT 'OBS_VALUE of this run, base units',
            OLD_STATUS STRING COMMENT 'OBS_STATUS of the run before',
            NEW_STATUS STRING COMMENT 'OBS_STATUS of this run',
            DIFFERENT STRING COMMENT 'columns of OBSERVATION that differ, blank-separated; null where REVISION_TYPE is ADDED or REMOVED',
            OLD_LOWER DOUBLE COMMENT 'OBS_VALUE_LOWER of the run before, base units',
            NEW_LOWER DOUBLE COMMENT 'OBS_VALUE_LOWER of this run, base units',
            OLD_UPPER DOUBLE COMMENT 'OBS_VALUE_UPPER of the run before, base units',
            NEW_UPPER DOUBLE COMMENT 'OBS_VALUE_UPPER of this run, base units',
            OLD_UNIT STRING COMMENT 'UNIT_MEASURE of the run before',
            NEW_UNIT STRING COMMENT 'UNIT_MEASURE of this run',
            OLD_DERIVATION STRING COMMENT 'DERIVATION of the run before',
            NEW_DERIVATION STRING COMMENT 'DERIVATION of this run',
            CAUSE STRING COMMENT 'what can have caused it, blank-separated. SOURCE: the cell rests on other statements, of a file that is new, gone or changed; CATALOGUE, CODE: they changed, unless a file of the cell came or went; OTHER_SOURCE: files the cell does not rest on, where nothing else changed, and for estimates'
            """);

    private static final String INDEX_KEY = """
            PEER_GROUP STRING COMMENT 'group of peers.yaml',
            FREQ STRING COMMENT 'SDMX CL_FREQ',
            TIME_PERIOD STRING COMMENT 'period of all values',
            REF_AREA STRING COMMENT 'GB/T 2260 code',
            """;

    public static final TableDef INDEX = TableDef.of(
            "index",
            "PEER_GROUP x FREQ x TIME_PERIOD x REF_AREA",
            List.of(Col.PEER_GROUP, Col.FREQ, Col.TIME_PERIOD, Col.REF_AREA),
            INDEX_KEY + """
            AREA_NAME STRING COMMENT 'name of the place',
            N_AREAS INT COMMENT 'places of the group with values for enough of the core set: those ranked against each other',
            N_INDICATORS INT COMMENT 'indicators of the core set the place has a comparable value of',
            N_CORE INT COMMENT 'indicators of the core set, rates per head over a denominator that was not delivered left out',
            COVERAGE DOUBLE COMMENT 'share of the weight of the core set the place has values of, per cent',
            SCORE DOUBLE COMMENT 'points from 0 to 100: weighted mean of its themes, each of its indicators between goalposts; over what is there; null where WHY_NOT_RANKED is LOW_COVERAGE',
            SCORE_GEOMETRIC DOUBLE COMMENT 'the same by weighted geometric mean of the themes, each at least 1 point',
            SCORE_IF_MISSING_WORST DOUBLE COMMENT 'SCORE if every missing value gave 0 points',
            SCORE_IF_MISSING_BEST DOUBLE COMMENT 'SCORE if every missing value gave 100 points',
            RANK INT COMMENT 'competition rank by SCORE among N_AREAS places, 1 = best; null where WHY_NOT_RANKED says why',
            RANK_MISSING_LOWER INT COMMENT 'best rank the missing values of all places leave open',
            RANK_MISSING_UPPER INT COMMENT 'worst rank the missing values of all places leave open',
            RANK_P05 INT COMMENT '5 % quantile of the rank over seeded draws of weights, normalisation, aggregation and values within their intervals, missing values left out; null without a RANK',
            RANK_P95 INT COMMENT '95 % quantile of the rank over the same draws',
            WHY_NOT_RANKED STRING COMMENT 'LOW_COVERAGE (nor a SCORE), FEW_PLACES, or MISSING_VALUES: they alone could move the rank past more than max_rank_share of the places'
            """);

    public static final TableDef INDEX_THEME = TableDef.of(
            "index_theme",
            "PEER_GROUP x FREQ x TIME_PERIOD x REF_AREA with a SCORE x THEME of the core set",
            List.of(Col.PEER_GROUP, Col.FREQ, Col.TIME_PERIOD, Col.REF_AREA, Col.THEME),
            INDEX_KEY + """
            THEME STRING COMMENT 'theme code',
            AREA_NAME STRING COMMENT 'name of the place',
            N_INDICATORS INT COMMENT 'indicators of the theme the place has a comparable value of',
            N_CORE INT COMMENT 'indicators of the theme in the core set',
            SCORE DOUBLE COMMENT 'points of the theme, 0 to 100; null where the place has none of its indicators',
            PEER_MEAN DOUBLE COMMENT 'mean points of the scored places of the group that have the theme',
            WEIGHT DOUBLE COMMENT 'weight of the theme in the core set, per cent',
            CONTRIBUTION DOUBLE COMMENT 'points of INDEX.SCORE from this theme; they add up to it. A theme the place has nothing of counts as INDEX.SCORE: that is what leaving it out comes to',
            LEAD DOUBLE COMMENT 'CONTRIBUTION - its mean over the scored places: what drove the rank; they add up to INDEX.SCORE - its mean'
            """);

    public static final TableDef TREND = TableDef.of(
            "trend", "an observation and the same part of the year before", OBSERVATION.key(), OBSERVATION_KEY + """
            , AREA_NAME STRING COMMENT 'name of the place',
            INDICATOR_NAME STRING COMMENT 'name of the indicator in Chinese',
            MEASURE_TYPE STRING COMMENT 'FLOW, STOCK, RATIO or OPENING_PLUS_FLOW',
            UNIT_MEASURE STRING COMMENT 'unit family of the values',
            OBS_VALUE DOUBLE COMMENT 'value in base units',
            OBS_VALUE_LOWER DOUBLE COMMENT 'least value the text leaves open',
            OBS_VALUE_UPPER DOUBLE COMMENT 'greatest value the text leaves open',
            OBS_STATUS STRING COMMENT 'SDMX CL_OBS_STATUS of the value; B where that is A and the period holds a break date',
            DERIVATION STRING COMMENT 'how the observation came about',
            PRIOR_TIME_PERIOD STRING COMMENT 'same part of the year before',
            PRIOR_VALUE DOUBLE COMMENT 'value of that period, base units',
            CHANGE DOUBLE COMMENT 'value - prior value, base units (percentage points where UNIT_MEASURE is PT)',
            CHANGE_LOWER DOUBLE COMMENT 'least change the intervals of the texts leave open; null is open',
            CHANGE_UPPER DOUBLE COMMENT 'greatest change they leave open; null is open',
            CHANGE_PCT DOUBLE COMMENT 'relative change, per cent; percentages (UNIT_MEASURE PT) have CHANGE_PP instead',
            CHANGE_PCT_LOWER DOUBLE COMMENT 'least relative change the intervals leave open; null is open',
            CHANGE_PCT_UPPER DOUBLE COMMENT 'greatest relative change the intervals leave open; null is open',
            CHANGE_PP DOUBLE COMMENT 'change of a percentage (UNIT_MEASURE PT), percentage points',
            CHANGE_PP_LOWER DOUBLE COMMENT 'least change the intervals leave open; null is open',
            CHANGE_PP_UPPER DOUBLE COMMENT 'greatest change the intervals leave open; null is open',
            STATED_CHANGE_PCT DOUBLE COMMENT 'change the source states, per cent (percentage points where UNIT_MEASURE is PT)',
            IMPLIED_PRIOR_VALUE DOUBLE COMMENT 'prior value that the stated change implies, base units',
            IMPLIED_PRIOR_LOWER DOUBLE COMMENT 'least prior value that value and stated change leave open; null is open',
            IMPLIED_PRIOR_UPPER DOUBLE COMMENT 'greatest prior value they leave open; null is open',
            WHY_NO_IMPLIED_PRIOR STRING COMMENT 'why there is none although a change is stated: OTHER_BASE, ONE_SIDED, TO_NOTHING or OUT_OF_RANGE',
            BREAK_ID STRING COMMENT 'break inside this period, or between it and the prior one: of breaks.csv, or PLACE_code_year where the place took in another or went into one',
            WHY_NO_CHANGE STRING COMMENT 'why CHANGE is empty, or CHANGE_PCT alone (ZERO_PRIOR, BELOW_ZERO): NO_PRIOR, or what is wrong with one of the two values or between them'
            """);

    public static final TableDef TREND_SUMMARY = TableDef.of(
            "trend_summary",
            "observation key without TIME_PERIOD x SEASON x SEGMENT",
            List.of(Col.REF_AREA, Col.INDICATOR, Col.STAT_SCOPE, Col.DENOMINATOR, Col.FREQ, Col.SEASON, Col.SEGMENT),
            """
            REF_AREA STRING COMMENT 'GB/T 2260 code',
            INDICATOR STRING COMMENT 'catalogue code',
            STAT_SCOPE STRING COMMENT 'whose figure',
            DENOMINATOR STRING COMMENT 'for a ratio the indicator it is over',
            FREQ STRING COMMENT 'SDMX CL_FREQ',
            SEASON STRING COMMENT 'S1, S2 or ALL',
            SEGMENT INT COMMENT 'stretch between breaks, from 1',
            AREA_NAME STRING COMMENT 'name of the place',
            INDICATOR_NAME STRING COMMENT 'name of the indicator in Chinese',
            UNIT_MEASURE STRING COMMENT 'unit family of the values',
            N_PERIODS INT COMMENT 'periods with a value',
            FIRST_PERIOD STRING COMMENT 'first period',
            FIRST_VALUE DOUBLE COMMENT 'its value, base units',
            LAST_PERIOD STRING COMMENT 'last period',
            LAST_VALUE DOUBLE COMMENT 'its value, base units',
            CAGR DOUBLE COMMENT 'compound change a year from the first to the last value, per cent',
            WHY_NO_CAGR STRING COMMENT 'why CAGR is empty: PERCENTAGE, SAME_YEAR, OTHER_PART_OF_YEAR or NOT_POSITIVE',
            SEN_SLOPE DOUBLE COMMENT 'Theil-Sen slope, base units a year',
            SEN_SLOPE_LOWER DOUBLE COMMENT 'lower 95 % bound of the slope (Sen)',
            SEN_SLOPE_UPPER DOUBLE COMMENT 'upper 95 % bound of the slope (Sen)',
            MK_S INT COMMENT 'Mann-Kendall S',
            MK_TAU DOUBLE COMMENT 'Kendall tau-b of values against time',
            MK_P DOUBLE COMMENT 'two-sided p over all orders of whole years, the seasons of a year together; exact to 10 years, tie-corrected normal beyond',
            MIN_ATTAINABLE_P DOUBLE COMMENT 'smallest two-sided p that an order of these years can reach',
            WHY_NO_TEST STRING COMMENT 'why figures from SEN_SLOPE to MIN_ATTAINABLE_P are empty: NO_PAIR (all of them), ALL_EQUAL (MK_TAU), FEW_PAIRS (bounds of the slope)',
            Q_VALUE DOUBLE COMMENT 'Benjamini-Hochberg q within INDICATOR x FREQ x SEASON; null where DIRECTION is TOO_SHORT',
            FAMILY_SIZE INT COMMENT 'tests in that family',
            DIRECTION STRING COMMENT 'UP, DOWN, NONE or TOO_SHORT, by MK_P < 0.05',
            DIRECTION_FDR STRING COMMENT 'the same where Q_VALUE < 0.10 besides: never found where DIRECTION finds none',
            IMPROVING BOOLEAN COMMENT 'whether the direction is the better one; null where the catalogue has no better'
            """);

    /** In the order of the walk. */
    public static final List<TableDef> ALL = List.of(
            INDICATOR,
            AREA,
            REPORT,
            REPORT_TEXT,
            METRIC,
            OBSERVATION,
            LINEAGE,
            REJECTED,
            ISSUE,
            COVERAGE,
            PUNCTUALITY,
            DENOMINATOR,
            COMPARISON,
            INDEX,
            INDEX_THEME,
            TREND,
            TREND_SUMMARY,
            REVISION);

    private Tables() {}
}
