-- The main columns of COMPARISON and TREND over the same observations, as one would write them in SQL.
CREATE VIEW observation AS SELECT * FROM '{observation}';
-- Delivered people, where rates per head are asked for.
CREATE VIEW people AS SELECT REF_AREA, TIME_PERIOD, OBS_VALUE AS heads FROM '{population}' WHERE {per_head};
CREATE VIEW indicator AS SELECT INDICATOR, THEME, DIRECTION FROM '{work}/runs/codelist/indicator/*.parquet';

CREATE VIEW broken AS
SELECT i.INDICATOR, b.DATE::DATE AS day FROM indicator i
JOIN read_csv('{root}/conf/breaks.csv', header = true, all_varchar = true, comment = '#') b ON b.SCOPE IN (i.INDICATOR, i.THEME);

-- Rows of the place table: code, name, validity, where its land went.
CREATE TABLE area AS SELECT CODE, NAME, LEVEL, VALID_FROM::DATE AS since, VALID_TO::DATE AS until, SUCCESSOR
FROM read_csv('{root}/conf/places.csv', header = true, all_varchar = true);

-- Where a place lies: its prefecture, its municipality where that has none, or nowhere below its province.
CREATE TABLE within AS
SELECT DISTINCT a.CODE AS REF_AREA, coalesce(p.CODE, if(d.province IS NULL, a.CODE[:2] || '0000', NULL)) AS prefecture FROM area a
LEFT JOIN (SELECT DISTINCT CODE FROM area WHERE LEVEL = 'prefecture') p ON p.CODE = a.CODE[:4] || '00'
LEFT JOIN (SELECT DISTINCT CODE[:2] AS province FROM area WHERE LEVEL = 'prefecture') d ON d.province = a.CODE[:2];

-- Places that took in another or part of one, or went into one, with the days that may be: all but those that go on alone
-- under another code or name.
CREATE TABLE merged AS
WITH told AS (SELECT CODE, since, until, unnest(string_split(SUCCESSOR, ' ')) AS into_code FROM area WHERE until IS NOT NULL AND SUCCESSOR <> ''),
  later AS (SELECT *, lead(NAME) OVER rows_of AS later_name, lead(since) OVER rows_of AS later_since FROM area WINDOW rows_of AS (PARTITION BY CODE ORDER BY since NULLS FIRST)),
  went AS (
    SELECT t.CODE, t.since, t.until, n.CODE AS into_code, n.since AS into_since FROM told t JOIN area n
      ON n.CODE = t.into_code AND coalesce(n.since <= t.until + 1, true) AND coalesce(n.until > t.until, true)
    UNION ALL SELECT CODE, since, until, CODE, later_since FROM later
    WHERE until IS NOT NULL AND coalesce(SUCCESSOR, '') = '' AND later_since IS NOT NULL AND (later_since = until + 1 OR later_name = NAME)),
  counted AS (SELECT *, count(*) OVER (PARTITION BY CODE, since) AS n_into, count(*) OVER (PARTITION BY into_code, into_since) AS n_from FROM went),
  changed AS (SELECT * FROM counted WHERE NOT (n_into = 1 AND n_from = 1 AND coalesce(into_since > until, false)))
SELECT DISTINCT REF_AREA, until + 1 AS first, if(dayofyear(until + 1) = 1, make_date(year(until + 1), 12, 31), until + 1) AS last
FROM (SELECT into_code AS REF_AREA, until FROM changed UNION ALL SELECT CODE, until FROM changed);

-- The stretch between breaks a year lies in; a year that holds a break is a stretch of its own, half a step before the next.
CREATE TABLE stretch AS
SELECT INDICATOR, y::VARCHAR AS TIME_PERIOD,
  count(day) FILTER (day <= make_date(y, 12, 31)) - if(count(*) FILTER (day > make_date(y, 1, 1) AND day <= make_date(y, 12, 31)) > 0, 0.5, 0) AS STRETCH
FROM indicator LEFT JOIN (SELECT DISTINCT * FROM broken) USING (INDICATOR), range(2013, 2025) t(y) GROUP BY ALL;

COPY (
  WITH stated AS (
    SELECT o.REF_AREA, o.INDICATOR, o.STAT_SCOPE, o.DENOMINATOR, o.FREQ, o.TIME_PERIOD, o.AREA_LEVEL, o.PERIOD_END, o.DERIVATION,
      o.MEASURE_TYPE, o.OBS_VALUE, i.DIRECTION,
      o.OBS_VALUE IS NOT NULL AND o.OBS_STATUS <> 'V' AND (o.MEASURE_TYPE <> 'RATIO' OR coalesce(d.OBS_VALUE >= 5, false)) AS counts
    FROM observation o JOIN indicator i USING (INDICATOR)
    LEFT JOIN observation d ON d.REF_AREA = o.REF_AREA AND d.INDICATOR = o.DENOMINATOR
      AND d.STAT_SCOPE = o.STAT_SCOPE AND d.FREQ = o.FREQ AND d.TIME_PERIOD = o.TIME_PERIOD AND d.OBS_STATUS <> 'V' AND d.DERIVATION <> 'ANNUALISED'),
  counted AS (
    SELECT * FROM stated
    UNION ALL SELECT s.* REPLACE ('POPULATION' AS DENOMINATOR, 'RATIO' AS MEASURE_TYPE, s.OBS_VALUE * 100000 / p.heads AS OBS_VALUE, if(h.INDICATOR IS NULL, 'none', s.DIRECTION) AS DIRECTION)
    FROM stated s JOIN people p ON p.REF_AREA = s.REF_AREA AND p.TIME_PERIOD = s.TIME_PERIOD[:4]
    LEFT JOIN read_csv('{work}/per_head.csv', header = true) h ON h.INDICATOR = s.INDICATOR WHERE s.MEASURE_TYPE <> 'RATIO'),
  latest AS (
    SELECT * FROM counted WHERE FREQ = 'A' AND PERIOD_END > '2022-05-31' AND if(DERIVATION = 'ANNUALISED', PERIOD_END - 364, PERIOD_END) <= '2025-05-31'
    QUALIFY row_number() OVER (PARTITION BY REF_AREA, INDICATOR, STAT_SCOPE, DENOMINATOR, FREQ ORDER BY counts DESC, OBS_VALUE IS NOT NULL DESC, PERIOD_END DESC) = 1),
  based AS (
    SELECT 'REPORTED' AS BASIS, TIME_PERIOD AS grouped, * FROM counted WHERE DERIVATION <> 'ANNUALISED'
    UNION ALL SELECT 'ANNUALISED', TIME_PERIOD, * FROM counted WHERE FREQ = 'A'
    UNION ALL SELECT 'LATEST', '', * FROM latest),
  peers AS (
    SELECT unnest(['COUNTY_LEVEL', 'COUNTY_LEVEL_IN_PROVINCE/' || REF_AREA[:2] || '0000']
      || if(prefecture IS NULL, [], ['COUNTY_LEVEL_IN_PREFECTURE/' || prefecture])
      || CASE AREA_LEVEL WHEN 'district' THEN ['DISTRICT'] WHEN 'county_city' THEN ['COUNTY_CITY'] ELSE ['COUNTY'] END
      || CASE WHEN heads IS NULL THEN [] WHEN heads < 200000 THEN ['COUNTY_LEVEL_BY_POPULATION/0-199999']
        WHEN heads < 500000 THEN ['COUNTY_LEVEL_BY_POPULATION/200000-499999'] WHEN heads < 1000000 THEN ['COUNTY_LEVEL_BY_POPULATION/500000-999999']
        ELSE ['COUNTY_LEVEL_BY_POPULATION/1000000-'] END) AS PEER_GROUP, based.*
    FROM based JOIN within USING (REF_AREA) LEFT JOIN people p ON p.REF_AREA = based.REF_AREA AND p.TIME_PERIOD = based.TIME_PERIOD[:4]),
  stretched AS (
    SELECT p.*, if(p.BASIS = 'LATEST', coalesce(s.STRETCH, 0), 0) AS STRETCH FROM peers p
    LEFT JOIN stretch s ON s.INDICATOR = p.INDICATOR AND s.TIME_PERIOD = p.TIME_PERIOD),
  kept AS (
    SELECT BASIS, PEER_GROUP, INDICATOR, STAT_SCOPE, DENOMINATOR, arg_max(STRETCH, (n, STRETCH)) AS KEPT
    FROM (SELECT BASIS, PEER_GROUP, INDICATOR, STAT_SCOPE, DENOMINATOR, STRETCH, count(*) AS n FROM stretched WHERE BASIS = 'LATEST' AND counts GROUP BY ALL)
    GROUP BY ALL),
  sided AS (
    SELECT s.* REPLACE (s.counts AND (s.BASIS <> 'LATEST' OR s.STRETCH = k.KEPT) AS counts)
    FROM stretched s LEFT JOIN kept k USING (BASIS, PEER_GROUP, INDICATOR, STAT_SCOPE, DENOMINATOR)),
  counting AS (SELECT * FROM sided WHERE counts)
  SELECT BASIS, PEER_GROUP, REF_AREA, INDICATOR, STAT_SCOPE, DENOMINATOR, FREQ, TIME_PERIOD, OBS_VALUE, count(*) OVER whole AS N_AREAS,
    rank() OVER falling AS VALUE_RANK,
    CASE WHEN MEASURE_TYPE <> 'RATIO' OR N_AREAS = 1 THEN NULL WHEN DIRECTION = 'up' THEN rank() OVER falling WHEN DIRECTION = 'down' THEN rank() OVER rising END AS RANK,
    if(N_AREAS >= 2, 100 * cume_dist() OVER rising, NULL) AS PERCENTILE, median(OBS_VALUE) OVER whole AS PEER_MEDIAN, avg(OBS_VALUE) OVER whole AS PEER_MEAN,
    if(N_AREAS >= 3, (OBS_VALUE - PEER_MEAN) / nullif(stddev_samp(OBS_VALUE) OVER whole, 0), NULL) AS Z_SCORE
  FROM counting
  WINDOW whole AS (PARTITION BY BASIS, PEER_GROUP, INDICATOR, STAT_SCOPE, DENOMINATOR, FREQ, grouped),
    rising AS (whole ORDER BY OBS_VALUE), falling AS (whole ORDER BY OBS_VALUE DESC)
  UNION ALL
  SELECT BASIS, PEER_GROUP, REF_AREA, INDICATOR, STAT_SCOPE, DENOMINATOR, FREQ, TIME_PERIOD, OBS_VALUE, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM sided WHERE NOT counts
) TO '{theirs}/comparison.parquet' (FORMAT parquet, COMPRESSION zstd);

COPY (
  WITH point AS (
    SELECT REF_AREA, INDICATOR, STAT_SCOPE, DENOMINATOR, FREQ, TIME_PERIOD, PERIOD_START, PERIOD_END, UNIT_MEASURE, OBS_VALUE,
      OBS_VALUE IS NOT NULL AND OBS_STATUS = 'A' AND DENOMINATOR <> '_U' AS fit, year(PERIOD_START) AS y, TIME_PERIOD[5:] AS part FROM observation),
  stepped AS (
    SELECT n.*, p.TIME_PERIOD AS PRIOR_TIME_PERIOD, p.OBS_VALUE AS PRIOR_VALUE,
      n.fit AND p.fit AND NOT EXISTS (FROM broken b WHERE b.INDICATOR = n.INDICATOR AND b.day > p.PERIOD_START AND b.day <= n.PERIOD_END)
        AND NOT EXISTS (FROM merged m WHERE m.REF_AREA = n.REF_AREA AND m.last > p.PERIOD_START AND m.first <= n.PERIOD_END) AS comparable
    FROM point n LEFT JOIN point p ON p.REF_AREA = n.REF_AREA AND p.INDICATOR = n.INDICATOR AND p.STAT_SCOPE = n.STAT_SCOPE
      AND p.DENOMINATOR = n.DENOMINATOR AND p.FREQ = n.FREQ AND p.part = n.part AND p.y = n.y - 1)
  SELECT REF_AREA, INDICATOR, STAT_SCOPE, DENOMINATOR, FREQ, TIME_PERIOD, OBS_VALUE, PRIOR_TIME_PERIOD, PRIOR_VALUE,
    if(comparable, OBS_VALUE - PRIOR_VALUE, NULL) AS CHANGE,
    if(comparable AND UNIT_MEASURE <> 'PT' AND PRIOR_VALUE > 0, 100 * (OBS_VALUE - PRIOR_VALUE) / PRIOR_VALUE, NULL) AS CHANGE_PCT
  FROM stepped
) TO '{theirs}/trend.parquet' (FORMAT parquet, COMPRESSION zstd);
