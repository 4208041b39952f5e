package org.fazhi.schema;

/**
 * Every column name of every table, once. Names follow SDMX where SDMX has one; the meaning and unit of a column
 * stand as COMMENT beside it in {@link Tables}. Strings only, so that the pure rooms may use them.
 */
public final class Col {
    // identity and place
    public static final String REF_AREA = "REF_AREA";
    public static final String AREA_NAME = "AREA_NAME";
    public static final String AREA_LEVEL = "AREA_LEVEL";
    public static final String PARENT = "PARENT";
    public static final String VALID_FROM = "VALID_FROM";
    public static final String VALID_TO = "VALID_TO";
    public static final String SUCCESSOR = "SUCCESSOR";
    public static final String SOURCE = "SOURCE";
    // catalogue
    public static final String INDICATOR = "INDICATOR";
    public static final String NAME_ZH = "NAME_ZH";
    public static final String NAME_EN = "NAME_EN";
    public static final String INDICATOR_NAME = "INDICATOR_NAME";
    public static final String THEME = "THEME";
    public static final String MEASURE_TYPE = "MEASURE_TYPE";
    public static final String UNIT_FAMILIES = "UNIT_FAMILIES";
    public static final String DIRECTION = "DIRECTION";
    public static final String NUMERATOR = "NUMERATOR";
    public static final String DENOMINATORS = "DENOMINATORS";
    // report
    public static final String DOC_ID = "DOC_ID";
    public static final String SOURCE_FILE = "SOURCE_FILE";
    public static final String SOURCE_LINE = "SOURCE_LINE";
    public static final String SOURCE_URL = "SOURCE_URL";
    public static final String SOURCE_TITLE = "SOURCE_TITLE";
    public static final String SOURCE_SHA256 = "SOURCE_SHA256";
    public static final String ENCODING = "ENCODING";
    public static final String SCRIPT = "SCRIPT";
    public static final String GARBLED_CHARS = "GARBLED_CHARS";
    public static final String REPAIRED_CHARS = "REPAIRED_CHARS";
    public static final String PLACE_CONFLICT = "PLACE_CONFLICT";
    public static final String PERIOD_CONFLICT = "PERIOD_CONFLICT";
    public static final String TITLE = "TITLE";
    public static final String ISSUER = "ISSUER";
    public static final String DATE_PRINTED = "DATE_PRINTED";
    public static final String DATE_PUBLISHED = "DATE_PUBLISHED";
    public static final String STATUS = "STATUS";
    public static final String NOTE = "NOTE";
    public static final String TEXT = "TEXT";
    // period
    public static final String FREQ = "FREQ";
    public static final String TIME_PERIOD = "TIME_PERIOD";
    public static final String PERIOD_START = "PERIOD_START";
    public static final String PERIOD_END = "PERIOD_END";
    public static final String ACCUMULATION = "ACCUMULATION";
    public static final String TIME_PER_COLLECT = "TIME_PER_COLLECT";
    // metric
    public static final String METRIC_ID = "METRIC_ID";
    public static final String CHAR_START = "CHAR_START";
    public static final String CHAR_END = "CHAR_END";
    public static final String SENTENCE_ID = "SENTENCE_ID";
    public static final String QUOTE = "QUOTE";
    public static final String KIND = "KIND";
    public static final String SUBJECT = "SUBJECT";
    public static final String STAT_SCOPE = "STAT_SCOPE";
    public static final String RAW_VALUE = "RAW_VALUE";
    public static final String RAW_UNIT = "RAW_UNIT";
    public static final String RAW_PERIOD = "RAW_PERIOD";
    public static final String VALUE = "VALUE";
    public static final String PART_OF = "PART_OF";
    public static final String RATE_OF = "RATE_OF";
    public static final String STATED_CHANGE_PCT = "STATED_CHANGE_PCT";
    public static final String STATED_CHANGE_DECIMALS = "STATED_CHANGE_DECIMALS";
    public static final String STATED_CHANGE_BASE = "STATED_CHANGE_BASE";
    public static final String RULE_ID = "RULE_ID";
    public static final String CONFIDENCE = "CONFIDENCE";
    // observation
    public static final String DENOMINATOR = "DENOMINATOR";
    public static final String DENOMINATOR_EVIDENCE = "DENOMINATOR_EVIDENCE";
    public static final String OBS_VALUE = "OBS_VALUE";
    public static final String OBS_VALUE_LOWER = "OBS_VALUE_LOWER";
    public static final String OBS_VALUE_UPPER = "OBS_VALUE_UPPER";
    public static final String CI_LOWER = "CI_LOWER";
    public static final String CI_UPPER = "CI_UPPER";
    public static final String CI_METHOD = "CI_METHOD";
    public static final String CI_LEVEL = "CI_LEVEL";
    public static final String OBS_QUALIFIER = "OBS_QUALIFIER";
    public static final String UNIT_MEASURE = "UNIT_MEASURE";
    public static final String UNIT_MULT = "UNIT_MULT";
    public static final String OBS_STATUS = "OBS_STATUS";
    public static final String DERIVATION = "DERIVATION";
    public static final String STATEMENTS = "STATEMENTS";
    public static final String SHARE = "SHARE";
    public static final String SHARE_PAIRS = "SHARE_PAIRS";
    public static final String SHARE_SOURCE = "SHARE_SOURCE";
    // lineage, rejected, issue
    public static final String ROLE = "ROLE";
    public static final String REASON = "REASON";
    public static final String DETAIL = "DETAIL";
    public static final String CHECK_ID = "CHECK_ID";
    public static final String SEVERITY = "SEVERITY";
    public static final String OBSERVED = "OBSERVED";
    public static final String EXPECTED_LOWER = "EXPECTED_LOWER";
    public static final String EXPECTED_UPPER = "EXPECTED_UPPER";
    public static final String MESSAGE = "MESSAGE";
    // comparison
    public static final String BASIS = "BASIS";
    public static final String PEER_GROUP = "PEER_GROUP";
    public static final String NUMERATOR_VALUE = "NUMERATOR_VALUE";
    public static final String DENOMINATOR_VALUE = "DENOMINATOR_VALUE";
    public static final String N_AREAS = "N_AREAS";
    public static final String VALUE_RANK = "VALUE_RANK";
    public static final String RANK = "RANK";
    public static final String RANK_LOWER = "RANK_LOWER";
    public static final String RANK_UPPER = "RANK_UPPER";
    public static final String RANK_CI_LOWER = "RANK_CI_LOWER";
    public static final String RANK_CI_UPPER = "RANK_CI_UPPER";
    public static final String PERCENTILE = "PERCENTILE";
    public static final String PEER_MEDIAN = "PEER_MEDIAN";
    public static final String PEER_MEAN = "PEER_MEAN";
    public static final String Z_SCORE = "Z_SCORE";
    public static final String ROBUST_Z = "ROBUST_Z";
    public static final String MIN_MAX = "MIN_MAX";
    public static final String GAP_TO_MEDIAN = "GAP_TO_MEDIAN";
    public static final String GAP_TO_BEST = "GAP_TO_BEST";
    public static final String FUNNEL_TARGET = "FUNNEL_TARGET";
    public static final String FUNNEL_95_LOWER = "FUNNEL_95_LOWER";
    public static final String FUNNEL_95_UPPER = "FUNNEL_95_UPPER";
    public static final String FUNNEL_998_LOWER = "FUNNEL_998_LOWER";
    public static final String FUNNEL_998_UPPER = "FUNNEL_998_UPPER";
    public static final String EB_VALUE = "EB_VALUE";
    public static final String WHY_NO_CI = "WHY_NO_CI";
    public static final String WHY_NO_FUNNEL = "WHY_NO_FUNNEL";
    public static final String WHY_NO_VALUE = "WHY_NO_VALUE";
    public static final String WHY_NO_SCORE = "WHY_NO_SCORE";
    public static final String WHY_NOT_COMPARABLE = "WHY_NOT_COMPARABLE";
    // index
    public static final String N_INDICATORS = "N_INDICATORS";
    public static final String N_CORE = "N_CORE";
    public static final String COVERAGE = "COVERAGE";
    public static final String SCORE = "SCORE";
    public static final String SCORE_GEOMETRIC = "SCORE_GEOMETRIC";
    public static final String SCORE_IF_MISSING_WORST = "SCORE_IF_MISSING_WORST";
    public static final String SCORE_IF_MISSING_BEST = "SCORE_IF_MISSING_BEST";
    public static final String RANK_MISSING_LOWER = "RANK_MISSING_LOWER";
    public static final String RANK_MISSING_UPPER = "RANK_MISSING_UPPER";
    public static final String RANK_P05 = "RANK_P05";
    public static final String RANK_P95 = "RANK_P95";
    public static final String WHY_NOT_RANKED = "WHY_NOT_RANKED";
    public static final String WEIGHT = "WEIGHT";
    public static final String CONTRIBUTION = "CONTRIBUTION";
    public static final String LEAD = "LEAD";
    // coverage, punctuality, revision
    public static final String N_OBS = "N_OBS";
    public static final String N_UNUSED = "N_UNUSED";
    public static final String DEADLINE = "DEADLINE";
    public static final String DAYS_LATE = "DAYS_LATE";
    public static final String MISSING = "MISSING";
    public static final String REVISION_TYPE = "REVISION_TYPE";
    public static final String OLD_VALUE = "OLD_VALUE";
    public static final String NEW_VALUE = "NEW_VALUE";
    public static final String OLD_STATUS = "OLD_STATUS";
    public static final String NEW_STATUS = "NEW_STATUS";
    public static final String DIFFERENT = "DIFFERENT";
    public static final String OLD_LOWER = "OLD_LOWER";
    public static final String NEW_LOWER = "NEW_LOWER";
    public static final String OLD_UPPER = "OLD_UPPER";
    public static final String NEW_UPPER = "NEW_UPPER";
    public static final String OLD_UNIT = "OLD_UNIT";
    public static final String NEW_UNIT = "NEW_UNIT";
    public static final String OLD_DERIVATION = "OLD_DERIVATION";
    public static final String NEW_DERIVATION = "NEW_DERIVATION";
    public static final String CAUSE = "CAUSE";
    // trend
    public static final String PRIOR_TIME_PERIOD = "PRIOR_TIME_PERIOD";
    public static final String PRIOR_VALUE = "PRIOR_VALUE";
    public static final String CHANGE = "CHANGE";
    public static final String CHANGE_LOWER = "CHANGE_LOWER";
    public static final String CHANGE_UPPER = "CHANGE_UPPER";
    public static final String CHANGE_PCT = "CHANGE_PCT";
    public static final String CHANGE_PCT_LOWER = "CHANGE_PCT_LOWER";
    public static final String CHANGE_PCT_UPPER = "CHANGE_PCT_UPPER";
    public static final String CHANGE_PP = "CHANGE_PP";
    public static final String CHANGE_PP_LOWER = "CHANGE_PP_LOWER";
    public static final String CHANGE_PP_UPPER = "CHANGE_PP_UPPER";
    public static final String IMPLIED_PRIOR_VALUE = "IMPLIED_PRIOR_VALUE";
    public static final String IMPLIED_PRIOR_LOWER = "IMPLIED_PRIOR_LOWER";
    public static final String IMPLIED_PRIOR_UPPER = "IMPLIED_PRIOR_UPPER";
    public static final String WHY_NO_IMPLIED_PRIOR = "WHY_NO_IMPLIED_PRIOR";
    public static final String BREAK_ID = "BREAK_ID";
    public static final String WHY_NO_CHANGE = "WHY_NO_CHANGE";
    // trend summary
    public static final String SEASON = "SEASON";
    public static final String SEGMENT = "SEGMENT";
    public static final String N_PERIODS = "N_PERIODS";
    public static final String FIRST_PERIOD = "FIRST_PERIOD";
    public static final String FIRST_VALUE = "FIRST_VALUE";
    public static final String LAST_PERIOD = "LAST_PERIOD";
    public static final String LAST_VALUE = "LAST_VALUE";
    public static final String CAGR = "CAGR";
    public static final String WHY_NO_CAGR = "WHY_NO_CAGR";
    public static final String SEN_SLOPE = "SEN_SLOPE";
    public static final String SEN_SLOPE_LOWER = "SEN_SLOPE_LOWER";
    public static final String SEN_SLOPE_UPPER = "SEN_SLOPE_UPPER";
    public static final String MK_S = "MK_S";
    public static final String MK_TAU = "MK_TAU";
    public static final String MK_P = "MK_P";
    public static final String MIN_ATTAINABLE_P = "MIN_ATTAINABLE_P";
    public static final String WHY_NO_TEST = "WHY_NO_TEST";
    public static final String Q_VALUE = "Q_VALUE";
    public static final String FAMILY_SIZE = "FAMILY_SIZE";
    public static final String DIRECTION_FDR = "DIRECTION_FDR";
    public static final String IMPROVING = "IMPROVING";

    private Col() {}
}
