"""Whole-process time and peak memory of COMPARISON and TREND, Fazhi against DuckDB, over the same seeded observations."""

import os
import pathlib
import shutil
import subprocess
import sys
import time

import duckdb

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORK = ROOT / "target" / "bench"
PER_PLACE = 98 * 36
AS_OF = "2025-05"
PER_HEAD = os.environ.get("PER_HEAD", "") == "1"
MEMORY = os.environ.get("MEMORY", "4g")
# DuckDB keeps the windows of ten million observations in memory: 4g is not enough for it
DUCKDB_MEMORY = os.environ.get("DUCKDB_MEMORY", "14g")
KEYS = {
    "comparison": "BASIS PEER_GROUP REF_AREA INDICATOR STAT_SCOPE DENOMINATOR FREQ TIME_PERIOD".split(),
    "trend": "REF_AREA INDICATOR STAT_SCOPE DENOMINATOR FREQ TIME_PERIOD".split(),
}
EXACT = {"comparison": "N_AREAS VALUE_RANK RANK".split(), "trend": ["PRIOR_TIME_PERIOD"]}
CLOSE = {
    "comparison": "OBS_VALUE PERCENTILE PEER_MEDIAN PEER_MEAN Z_SCORE".split(),
    "trend": "OBS_VALUE PRIOR_VALUE CHANGE CHANGE_PCT".split(),
}


def measured(name, command):
    """Seconds from start to end of a process; prints its processor seconds and greatest resident size too."""
    start = time.monotonic()
    process = subprocess.Popen(command)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{name} failed: {' '.join(map(str, command))}")
    seconds = time.monotonic() - start
    busy, peak = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024 / 1024
    print(f"{name:22} {seconds:7.1f} s   processors {busy:7.1f} s   peak {peak:5.2f} GB", flush=True)
    return seconds


def java(*arguments):
    return ["java", *os.environ["FAZHI_JAVA"].split(), f"-Xmx{MEMORY}", "Analyse", *map(str, arguments)]


def script(name, rows):
    files = {"root": ROOT, "work": WORK, "observation": observations(rows), "theirs": WORK / "theirs", "places": rows // PER_PLACE,
             "population": population(rows), "per_head": str(PER_HEAD).lower()}
    text = (ROOT / "bench" / name).read_text(encoding="utf-8")
    for key, value in files.items():
        text = text.replace("{" + key + "}", str(value))
    return text


def observations(rows):
    return WORK / f"observation-{rows}.parquet"


def population(rows):
    return WORK / f"population-{rows}.parquet"


def run_sql(name, rows):
    spill = WORK / "spill"
    duck = duckdb.connect(config={"memory_limit": DUCKDB_MEMORY.upper() + "B", "temp_directory": str(spill), "preserve_insertion_order": "false"})
    duck.execute(script(name, int(rows)))


def prepare(rows):
    if not (WORK / "per_head.csv").exists():
        shutil.rmtree(WORK / "runs" / "codelist", ignore_errors=True)
        measured("codelist", java("codelist", WORK))
    if not (observations(rows).exists() and population(rows).exists()):
        measured(f"write {rows} rows", [sys.executable, __file__, "sql", "observations.sql", str(rows)])


def ours(rows):
    shutil.rmtree(WORK / "runs" / "ours", ignore_errors=True)
    return measured(f"fazhi {rows}", java("ours", WORK, observations(rows), AS_OF, *([population(rows)] if PER_HEAD else [])))


def theirs(rows):
    shutil.rmtree(WORK / "theirs", ignore_errors=True)
    (WORK / "theirs").mkdir()
    return measured(f"duckdb {rows}", [sys.executable, __file__, "sql", "duckdb.sql", str(rows)])


def check_equal():
    duck = duckdb.connect(config={"memory_limit": DUCKDB_MEMORY.upper() + "B", "temp_directory": str(WORK / "spill")})
    duck.execute("SET enable_progress_bar = false")
    for table, key in KEYS.items():
        apart = [f"o.{name} IS DISTINCT FROM t.{name}" for name in EXACT[table]]
        for name in CLOSE[table]:
            apart.append(f"((o.{name} IS NULL) <> (t.{name} IS NULL) OR abs(o.{name} - t.{name}) > 1e-9 * greatest(1, abs(t.{name})))")
        counting = "o.VALUE_RANK IS NULL AND t.VALUE_RANK IS NULL OR " if table == "comparison" else ""
        # N_AREAS of rows that count in no group stands in ours alone
        both = "o.REF_AREA IS NOT NULL AND t.REF_AREA IS NOT NULL"
        different = f"{both} AND NOT ({counting}NOT ({' OR '.join(apart)}))"
        rows, only, wrong = duck.sql(f"""
            SELECT count(*), count(*) FILTER (o.REF_AREA IS NULL OR t.REF_AREA IS NULL), count(*) FILTER ({different})
            FROM '{WORK}/runs/ours/{table}/*.parquet' o FULL JOIN '{WORK}/theirs/{table}.parquet' t USING ({', '.join(key)})""").fetchone()
        print(f"equal {table:16} {rows} rows, {only} on one side only, {wrong} different", flush=True)
        if only or wrong:
            sys.exit(1)


def main(rows):
    small = rows // 10
    prepare(small)
    prepare(rows)
    grown = ours(small)
    mine, other = ours(rows), theirs(rows)
    check_equal()
    print(f"GROWTH {small} to {rows}: {mine / grown:.1f} (at most 11)")
    print(f"RATIO analyse-{rows // 1000000}m{'-per-head' if PER_HEAD else ''}-duckdb {mine / other:.2f}")
    return 0 if mine / other <= 3.0 and mine / grown <= 11 else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["sql"]:
        run_sql(sys.argv[2], sys.argv[3])
    else:
        sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 10_000_000))
