"""Every table of a published run opens in pandas (pyarrow) and DuckDB: Chinese intact, codes as text, dates as dates.

The contracts are read from the tables' own Parquet schema; what pandas and DuckDB make of them is checked against it.
"""

import datetime
import pathlib
import re
import sys

import duckdb
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

CODES = {"REF_AREA", "INDICATOR", "PARENT", "SUCCESSOR", "TIME_PERIOD", "DENOMINATOR", "RAW_VALUE"}
CHINESE = {"AREA_NAME", "INDICATOR_NAME", "NAME_ZH", "QUOTE", "TEXT", "TITLE"}
HAN = re.compile(r"[\u3400-\u9fff]")
DUCK = {"string": "VARCHAR", "double": "DOUBLE", "int32": "INTEGER", "int64": "BIGINT", "bool": "BOOLEAN", "date32[day]": "DATE"}


def faults_of(folder):
    schema = pq.read_schema(next(iter(sorted(folder.glob("*.parquet")))))
    frame = pd.read_parquet(folder)
    duck = duckdb.connect()
    relation = duck.sql(f"select * from read_parquet('{folder}/*.parquet')")
    types = dict(zip(relation.columns, map(str, relation.types)))
    if duck.sql(f"select count(*) from read_parquet('{folder}/*.parquet')").fetchone()[0] != len(frame):
        yield "pandas and DuckDB count different rows"
    for field in schema:
        if str(field.type) not in DUCK:
            yield f"{field.name}: {field.type} is none of the agreed types"
        elif types.get(field.name) != DUCK[str(field.type)]:
            yield f"{field.name}: {field.type} is {types.get(field.name)} in DuckDB"
        if field.name in CODES and field.type != pa.string():
            yield f"{field.name}: a code that is not text"
        values = frame[field.name].dropna()
        if field.type == pa.string() and not values.map(lambda value: isinstance(value, str)).all():
            yield f"{field.name}: not text in pandas"
        if field.type == pa.date32() and not values.map(lambda value: type(value) is datetime.date).all():
            yield f"{field.name}: not dates in pandas"
        if field.name in CHINESE and len(values):
            if not values.map(lambda value: bool(HAN.search(value))).any():
                yield f"{field.name}: no Chinese character in any of {len(values)} values"
            if values.map(lambda value: "\ufffd" in value).any() and field.name != "TEXT" and field.name != "QUOTE":
                yield f"{field.name}: replacement characters"
            ours = sorted(set(values))
            theirs = [row[0] for row in duck.sql(
                f"select distinct \"{field.name}\" from relation where \"{field.name}\" is not null").fetchall()]
            if ours != sorted(theirs):
                yield f"{field.name}: pandas and DuckDB read different texts"


def main(run):
    folders = sorted(path for path in pathlib.Path(run).resolve().iterdir() if path.is_dir())
    failed = 0
    for folder in folders:
        faults = list(faults_of(folder))
        rows = len(pd.read_parquet(folder))
        print(f"{folder.name}: {rows} rows" + ("" if not faults else "; " + "; ".join(faults)))
        failed += bool(faults)
    print(f"{len(folders) - failed} passed, {failed} failed")
    return 1 if failed or not folders else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
