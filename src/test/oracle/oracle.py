"""Reference values of the textbook statistics, from libraries nobody of this project wrote.

    oracle.py write FOLDER   one JSON file a family of statistics: versions, seed, cases
    oracle.py check FOLDER   fails when what the folder holds differs from what would be written

What stands in no library
(empirical Bayes, interpolated funnel limits) is computed here from the published formula with scipy's distributions.
"""

import itertools
import json
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pandas as pd
import pymannkendall
import statsmodels.api as sm
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.rates import confint_poisson

SEED = 20240101
LIBRARIES = ["numpy", "pandas", "pymannkendall", "scipy", "statsmodels"]
SIZES = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 20, 50, 200]


def published():
    data = sm.datasets
    return {
        "nile": data.nile.load_pandas().data["volume"].to_numpy(float),
        "longley_employment": data.longley.load_pandas().data["TOTEMP"].to_numpy(float),
        "stackloss": data.stackloss.load_pandas().data["STACKLOSS"].to_numpy(float),
        "copper_price": data.copper.load_pandas().data["COPPERPRICE"].to_numpy(float),
        "sunspots_last_60": data.sunspots.load_pandas().data["SUNACTIVITY"].to_numpy(float)[-60:],
    }


def samples(random):
    kinds = {
        "normal": lambda n: random.normal(50, 12, n).round(3),
        "tied": lambda n: random.integers(0, 5, n).astype(float),
        "counts": lambda n: random.poisson(30, n).astype(float),
        "negative": lambda n: -random.gamma(2, 10, n).round(4),
        "mixed_signs": lambda n: random.normal(1, 3, n).round(2),
        "huge": lambda n: random.integers(10**14, 10**15, n).astype(float),
        "half_equal": lambda n: np.where(np.arange(n) % 2 == 0, 4.0, random.integers(0, 9, n)),
        "constant": lambda n: np.full(n, 0.1),
    }
    cases = {}
    for n in SIZES:
        for name, draw in kinds.items():
            values = draw(n)
            if n <= 20 or name in ("normal", "tied", "huge"):
                cases[f"{name}_{n}"] = values
    return cases | published()


def finite(numbers):
    """NaN and infinity are null: not defined."""
    return [float(x) if np.isfinite(x) else None for x in np.atleast_1d(np.asarray(numbers, float))]


def position(name, x):
    mad = stats.median_abs_deviation(x)
    spread = x.max() - x.min()
    constant = spread == 0
    nothing = np.full(len(x), np.nan)
    return {
        "name": name,
        "values": finite(x),
        "mean": float(pd.Series(x).mean()),
        "median": float(pd.Series(x).median()),
        "rank_from_top": stats.rankdata(-x, "min").astype(int).tolist(),
        "rank_from_bottom": stats.rankdata(x, "min").astype(int).tolist(),
        "percentile": finite([stats.percentileofscore(x, one, "weak") for one in x]),
        "z": finite(nothing if constant or len(x) < 2 else stats.zscore(x, ddof=1)),
        "robust_z": finite(nothing if mad == 0 else 0.6745 * (x - np.median(x)) / mad),
        "min_max": finite(nothing if constant else (x - x.min()) / spread),
    }


def enumerated(x):
    """Share of all permutations at least as far from no trend, and of the furthest ones."""
    signs = [
        abs(sum(np.sign(b - a) for a, b in itertools.combinations(order, 2))) for order in itertools.permutations(x)
    ]
    s = abs(sum(np.sign(b - a) for a, b in itertools.combinations(x, 2)))
    return np.mean([one >= s for one in signs]), np.mean([one == max(signs) for one in signs])


def trend(name, x):
    n = len(x)
    test = pymannkendall.original_test(x)
    years = np.arange(2000, 2000 + n)
    slope = stats.theilslopes(x, years, 0.95)
    tau = np.nan if len(set(x)) == 1 else stats.kendalltau(years, x, variant="b").statistic
    case = {
        "name": name,
        "values": finite(x),
        "s": int(test.s),
        "variance": float(test.var_s),
        "tau_b": finite(tau)[0],
        "normal_p": float(2 * stats.norm.sf(abs(test.z))),
        "slope": float(test.slope),
        "scipy_slope": float(slope.slope),
        "lower": float(slope.low_slope),
        "upper": float(slope.high_slope),
    }
    if n <= 7:
        case["exact_p"], case["smallest_p"] = map(float, enumerated(x))
    elif n <= 10 and len(set(x)) == n:
        case["exact_p"] = float(stats.kendalltau(years, x, method="exact").pvalue)
    return case


def seasonal(name, x, period):
    """Seasons of a year correlated, as Hirsch and Slack 1984; continuity correction of one, which the library leaves out."""
    test = pymannkendall.correlated_seasonal_test(x, period=period)
    z = max(0, abs(test.s) - 1) / np.sqrt(test.var_s)
    return {
        "name": name,
        "values": finite(x),
        "period": period,
        "s": int(test.s),
        "variance": float(test.var_s),
        "normal_p": float(2 * stats.norm.sf(z)),
        "slope": float(test.slope),
    }


def seasons(random):
    cases = []
    for years in (11, 15, 40):
        for period in (2, 4, 12):
            wave = np.tile(np.arange(period) * 10.0, years)
            drift = np.repeat(np.arange(years) * 0.8, period)
            noise = random.normal(0, 4, years * period)
            cases.append(seasonal(f"drift_{period}_{years}", (wave + drift + noise).round(2), period))
            tied = random.integers(0, 4, years * period).astype(float)
            cases.append(seasonal(f"tied_{period}_{years}", tied, period))
            common = np.repeat(random.normal(0, 4, years), period)
            cases.append(seasonal(f"year_{period}_{years}", (wave + common + noise / 4).round(2), period))
    return cases


def orders(n):
    """Every order of n things, a row each."""
    flat = itertools.chain.from_iterable(itertools.permutations(range(n)))
    return np.fromiter(flat, np.int8).reshape(-1, n)


def counted_s(table):
    """S over every order of the years, a row each, whose seasons move together: S to how often."""
    permuted = table[orders(len(table))]
    s = np.zeros(len(permuted), int)
    for a, b in itertools.combinations(range(len(table)), 2):
        s += np.nansum(np.sign(permuted[:, b] - permuted[:, a]), axis=1).astype(int)
    return dict(zip(*(found.tolist() for found in np.unique(s, return_counts=True))))


def every_order(name, table):
    """Exact p and variance of S from every order of the years, ties included; a season may lack years."""
    s = sum(int(np.nansum(np.sign(b - a))) for a, b in itertools.combinations(table, 2))
    ways = counted_s(table)
    share = lambda least: sum(many for at, many in ways.items() if abs(at) >= least) / sum(ways.values())
    return {
        "name": name,
        "seasons": [finite(season) for season in table.T],
        "s": s,
        "variance": sum(at * at * many for at, many in ways.items()) / sum(ways.values()),
        "exact_p": share(abs(s)),
        "smallest_p": share(max(map(abs, ways))),
    }


def exact(random):
    kinds = {
        "tied": lambda n: random.integers(0, 4, n).astype(float),
        "counts": lambda n: random.poisson(6, n).astype(float),
        "rising": lambda n: np.floor(np.arange(n) / 2 + random.uniform(0, 1.5, n)),
        "half_equal": lambda n: np.where(np.arange(n) % 2 == 0, 4.0, random.integers(0, 9, n)),
    }
    cases = [every_order(f"{name}_{n}", draw(n)[:, None]) for n in (8, 9, 10) for name, draw in kinds.items()]
    for years, period in ((3, 4), (4, 2), (5, 2), (5, 4), (6, 12), (7, 4), (8, 2), (9, 2)):
        for name, draw in kinds.items():
            table = np.column_stack([draw(years) for _ in range(period)])
            cases.append(every_order(f"{name}_{years}_{period}", table))
        common = random.integers(0, 20, years)[:, None] + random.integers(0, 3, (years, period)) + 0.0
        cases.append(every_order(f"year_{years}_{period}", common))
        lacking = common.copy()
        lacking[0, 0] = lacking[-1, -1] = lacking[years // 2, 1] = np.nan
        cases.append(every_order(f"lacking_{years}_{period}", lacking))
    return cases


def wilson():
    cases = []
    for n in (1, 2, 5, 10, 29, 60, 148, 1000, 10**6, 10**12):
        for k in sorted({0, 1, n // 3, n // 2, n - 1, n}):
            for confidence in (0.9, 0.95, 0.998, 0.9995):
                lower, upper = proportion_confint(k, n, 1 - confidence, "wilson")
                lower, upper = (0 if k == 0 else lower), (1 if k == n else upper)  # there up to rounding
                cases.append({"k": k, "n": n, "confidence": confidence, "lower": float(lower), "upper": float(upper)})
    return cases


def clopper_pearson():
    cases = []
    for n in (1, 2, 5, 10, 29, 60, 148, 1000, 10**6):
        for k in sorted({0, 1, n // 3, n // 2, n - 1, n}):
            for confidence in (0.9, 0.95, 0.998, 0.99999):
                lower, upper = proportion_confint(k, n, 1 - confidence, "beta")
                cases.append({"k": k, "n": n, "confidence": confidence, "lower": float(lower), "upper": float(upper)})
    return cases


def poisson():
    cases = []
    for count in (0, 1, 2, 3, 5, 10, 31, 100, 1234, 10**5, 10**7):
        for confidence in (0.9, 0.95, 0.998, 0.9995):
            lower, upper = confint_poisson(count, 1, "exact-c", 1 - confidence)
            lower = 0.0 if count == 0 else float(lower)
            cases.append({"count": count, "confidence": confidence, "lower": lower, "upper": float(upper)})
    return cases


def limit(distribution, p, size):
    r = distribution.ppf(p)
    return float(max(0, (r - (distribution.cdf(r) - p) / distribution.pmf(r)) / size))


def funnel():
    cases = []
    for size in (1, 5, 20, 137, 5000):
        for target in (0.03, 0.5, 0.92, 0.999):
            for coverage in (0.95, 0.998):
                tail = (1 - coverage) / 2
                for model, distribution in (
                    ("binomial", stats.binom(size, target)),
                    ("poisson", stats.poisson(size * target)),
                ):
                    cases.append(
                        {
                            "model": model,
                            "size": size,
                            "target": target,
                            "coverage": coverage,
                            "lower": limit(distribution, tail, size),
                            "upper": limit(distribution, 1 - tail, size),
                        }
                    )
    return cases


def smoothing(random):
    cases = []
    for n in (1, 2, 3, 8, 40):
        for spread in (0.0, 0.5):
            people = random.integers(5_000, 900_000, n)
            counts = random.poisson(people * 1e-3 * np.exp(random.normal(0, spread, n)))
            mean = counts.sum() / people.sum()
            between = np.average((counts / people - mean) ** 2, weights=people) - mean / people.mean()
            between = max(0.0, between)
            weight = between / (between + mean / people) if between > 0 else np.zeros(n)
            cases.append(
                {
                    "counts": finite(counts),
                    "exposures": finite(people),
                    "mean": float(mean),
                    "smoothed": finite(mean + weight * (counts / people - mean)),
                }
            )
    return cases


def discoveries(random):
    cases = []
    for m in (1, 2, 5, 20, 200):
        for name, p in (
            ("noise", random.uniform(0, 1, m)),
            ("signal", random.beta(0.3, 4, m)),
            ("tied", random.integers(1, 9, m) / 10),
        ):
            q = stats.false_discovery_control(p, method="bh")
            assert np.allclose(q, multipletests(p, method="fdr_bh")[1], rtol=1e-13, atol=0)
            cases.append({"name": f"{name}_{m}", "p": finite(p), "q": finite(q)})
    return cases


def families():
    return {
        "position": lambda random: [position(name, x) for name, x in samples(random).items()],
        "trend": lambda random: [trend(name, x) for name, x in samples(random).items() if len(x) > 1],
        "seasonal": seasons,
        "exact": exact,
        "wilson": lambda random: wilson(),
        "clopper_pearson": lambda random: clopper_pearson(),
        "poisson": lambda random: poisson(),
        "funnel": lambda random: funnel(),
        "smoothing": smoothing,
        "discoveries": discoveries,
    }


def text(cases):
    whole = {"seed": SEED, "versions": {library: version(library) for library in LIBRARIES}, "cases": cases}
    return json.dumps(whole, allow_nan=False).replace('{"', '\n{"').strip() + "\n"


def same(one, other):
    """The last digits may differ from processor to processor."""
    if isinstance(one, float) and isinstance(other, float):
        return np.isclose(one, other, rtol=1e-12, atol=0)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return one == other


def main(what, folder):
    folder.mkdir(parents=True, exist_ok=True)
    differing = []
    for name, cases in families().items():
        file = folder / f"{name}.json"
        now = text(cases(np.random.default_rng(SEED)))
        if what == "write":
            file.write_text(now)
        elif not file.exists() or not same(json.loads(now), json.loads(file.read_text())):
            differing.append(name)
    if differing:
        sys.exit("differ from what is committed: " + ", ".join(differing) + "; look at why, then refresh --write")


if __name__ == "__main__":
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        main(sys.argv[1], Path(sys.argv[2]))
