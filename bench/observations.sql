-- Seeded observations: {places} counties x 98 indicators x 12 years of a year and two half-years. Every 50th value is
-- only a bound or contradicted; the last year of every 20th place is an estimate. Values tie, as printed figures do.
-- A share is k of m, the counts of its numerator and denominator, printed with one decimal.
CREATE MACRO draw(area, indicator, period, salt) AS (hash(area, indicator, period, salt, 20240101) >> 11) / 9007199254740992.0;

CREATE TABLE place AS
SELECT CODE AS REF_AREA, NAME AS AREA_NAME, LEVEL AS AREA_LEVEL
FROM read_csv('{root}/conf/places.csv', header = true, all_varchar = true)
WHERE LEVEL IN ('county', 'district', 'county_city', 'autonomous_county', 'banner') AND VALID_TO IS NULL
ORDER BY hash(CODE) LIMIT {places};

-- People of nine in ten places and years.
COPY (
  SELECT REF_AREA, y::VARCHAR AS TIME_PERIOD, 'POPULATION' AS INDICATOR, round(200000 * exp(2 * draw(REF_AREA, 'people', 'x', 6))) AS OBS_VALUE, 'seeded' AS SOURCE
  FROM place, range(2013, 2025) t(y) WHERE draw(REF_AREA, 'people', y::VARCHAR, 7) < 0.9
) TO '{population}' (FORMAT parquet);

CREATE MACRO counted(area, indicator, theme, period, is_part) AS
  round(exp(8 * draw(area, theme, period, 5)) * if(is_part, draw(area, indicator, period, 1) ** 0.3, 1));

CREATE TABLE ratio AS
SELECT INDICATOR, NUMERATOR, string_split(DENOMINATORS, ' ')[1] AS DENOMINATOR FROM '{work}/runs/codelist/indicator/*.parquet'
WHERE MEASURE_TYPE = 'RATIO' AND DENOMINATORS IS NOT NULL;

CREATE TABLE series AS
SELECT i.INDICATOR, i.THEME, i.MEASURE_TYPE, i.UNIT_MEASURE, r.NUMERATOR,
  i.INDICATOR IN (SELECT NUMERATOR FROM ratio) AS is_part, r.DENOMINATOR IN (SELECT NUMERATOR FROM ratio) AS over_part, coalesce(r.DENOMINATOR, if(i.MEASURE_TYPE = 'RATIO', '_U', '_Z')) AS DENOMINATOR
FROM '{work}/runs/codelist/indicator/*.parquet' i LEFT JOIN ratio r USING (INDICATOR)
WHERE i.MEASURE_TYPE IN ('FLOW', 'STOCK', 'RATIO')
ORDER BY i.INDICATOR IN (SELECT unnest([NUMERATOR, DENOMINATOR]) FROM ratio) OR r.DENOMINATOR IS NOT NULL DESC, i.INDICATOR LIMIT 98;

CREATE TABLE period AS
SELECT y AS YEAR, 'A' AS FREQ, y::VARCHAR AS TIME_PERIOD, make_date(y, 1, 1) AS PERIOD_START, make_date(y, 12, 31) AS PERIOD_END FROM range(2013, 2025) t(y)
UNION ALL SELECT y, 'S', y || '-S1', make_date(y, 1, 1), make_date(y, 6, 30) FROM range(2013, 2025) t(y)
UNION ALL SELECT y, 'S', y || '-S2', make_date(y, 7, 1), make_date(y, 12, 31) FROM range(2013, 2025) t(y);

COPY (
  WITH drawn AS (
    SELECT *, draw(REF_AREA, INDICATOR, TIME_PERIOD, 2) AS b, counted(REF_AREA, NUMERATOR, THEME, TIME_PERIOD, true) AS k, counted(REF_AREA, DENOMINATOR, THEME, TIME_PERIOD, over_part) AS m,
      YEAR = 2024 AND FREQ = 'A' AND MEASURE_TYPE = 'FLOW' AND draw(REF_AREA, 'x', 'x', 3) < 0.05 AS estimated
    FROM place, series, period),
  valued AS (
    SELECT *, CASE WHEN MEASURE_TYPE <> 'RATIO' THEN counted(REF_AREA, INDICATOR, THEME, TIME_PERIOD, is_part)
      WHEN UNIT_MEASURE <> 'PT' THEN round(k / m)
      WHEN m > 0 THEN round(100 * least(1, k / m), 1) ELSE round(100 * sqrt(b), 1) END AS value FROM drawn)
  SELECT REF_AREA, INDICATOR, 'ALL' AS STAT_SCOPE, DENOMINATOR, FREQ, TIME_PERIOD, AREA_NAME, AREA_LEVEL, PERIOD_START, PERIOD_END,
    MEASURE_TYPE, if(MEASURE_TYPE = 'FLOW', 'S', if(MEASURE_TYPE = 'STOCK', 'E', '')) AS TIME_PER_COLLECT, 'PERIOD' AS ACCUMULATION,
    if(b < 0.01, NULL, value) AS OBS_VALUE, if(MEASURE_TYPE = 'RATIO', greatest(0, value - 0.05), value) AS OBS_VALUE_LOWER, if(b < 0.01, NULL, if(MEASURE_TYPE = 'RATIO', least(100, value + 0.1), value)) AS OBS_VALUE_UPPER,
    NULL::DOUBLE AS CI_LOWER, NULL::DOUBLE AS CI_UPPER, NULL::VARCHAR AS CI_METHOD, NULL::DOUBLE AS CI_LEVEL, if(b < 0.01, 'AT_LEAST', 'EXACT') AS OBS_QUALIFIER,
    UNIT_MEASURE, 0 AS UNIT_MULT, if(estimated, 'E', if(b < 0.02, 'V', 'A')) AS OBS_STATUS, if(estimated, 'ANNUALISED', 'REPORTED') AS DERIVATION,
    1 AS STATEMENTS, NULL::DOUBLE AS SHARE, NULL::INTEGER AS SHARE_PAIRS, NULL::VARCHAR AS SHARE_SOURCE,
    if(MEASURE_TYPE = 'RATIO', 'STATED', NULL) AS DENOMINATOR_EVIDENCE, NULL::DOUBLE AS STATED_CHANGE_PCT, NULL::INTEGER AS STATED_CHANGE_DECIMALS, NULL::VARCHAR AS STATED_CHANGE_BASE,
    PERIOD_END + 60 AS DATE_PUBLISHED, REF_AREA || '-' || YEAR AS DOC_ID, (10000 * b)::INTEGER AS CHAR_START, (10000 * b)::INTEGER + 4 AS CHAR_END,
    AREA_NAME || TIME_PERIOD || '年度' || INDICATOR || '共' || value || '件，依法办理。' AS QUOTE, value::VARCHAR AS RAW_VALUE, '件' AS RAW_UNIT,
    TIME_PERIOD AS RAW_PERIOD, NULL::VARCHAR AS SOURCE_URL
  FROM valued ORDER BY REF_AREA, INDICATOR, FREQ, TIME_PERIOD
) TO '{observation}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 200000);
