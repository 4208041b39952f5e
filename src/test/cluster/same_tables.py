"""Whether two published runs hold the same tables: same columns, same types, same rows."""

import pathlib
import sys

import pyarrow.parquet as pq


def rows(folder):
    table = pq.read_table(folder)
    return table.schema.remove_metadata(), sorted(map(repr, table.to_pylist()))


def main(one, other):
    one, other = pathlib.Path(one).resolve(), pathlib.Path(other).resolve()
    names = {path.name for run in (one, other) for path in run.iterdir() if path.is_dir()}
    failed = 0
    for name in sorted(names):
        if not (one / name).is_dir() or not (other / name).is_dir():
            print(f"{name}: only in one of the runs")
            failed += 1
            continue
        (schema, here), (other_schema, there) = rows(one / name), rows(other / name)
        if not schema.equals(other_schema, check_metadata=False):
            print(f"{name}: columns differ")
            failed += 1
        elif here != there:
            apart = sorted(set(here) ^ set(there))
            print(f"{name}: {len(here)} and {len(there)} rows, {len(apart)} of them only in one; the first:")
            print(apart[0] if apart else "(the same rows, in other numbers)")
            failed += 1
        else:
            print(f"{name}: the same {len(here)} rows")
    print(f"{len(names) - failed} passed, {failed} failed")
    return 1 if failed or not names else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
