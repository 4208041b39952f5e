package org.fazhi.compare;

import java.util.OptionalDouble;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.statistics.Sample;

/**
 * Where a value x stands in its group of n, whether or not there is a better side. VALUE_RANK: 1 + number of larger values
 * (standard competition ranking). PERCENTILE: 100 × values at or below x / n, per cent. PEER_MEDIAN, PEER_MEAN, GAP_TO_MEDIAN
 * = x - median: base units. Z_SCORE = (x - mean) / s, s² = Σ (x - mean)² / (n - 1) (ISO 3534-1:2006), and ROBUST_Z = 0.6745
 * (x - median) / MAD (Iglewicz and Hoaglin 1993): standard deviations. MIN_MAX = (x - min) / (max - min), 0 to 1 (OECD/JRC 2008).
 *
 * @param sample values of the places that count
 * @param minAreas places from which on PERCENTILE is given
 * @param minAreasZ places from which on Z_SCORE and ROBUST_Z are given
 */
record Position(Sample sample, int minAreas, int minAreasZ) {
    RowCells into(RowCells cells, double value) {
        boolean isScored = sample.size() >= minAreasZ;
        OptionalDouble z = isScored ? sample.zScore(value) : OptionalDouble.empty();
        OptionalDouble robust = isScored ? sample.robustZ(value) : OptionalDouble.empty();
        OptionalDouble minMax = sample.minMax(value);
        boolean isPlaced = sample.size() >= minAreas;
        boolean isWhole = isPlaced && z.isPresent() && robust.isPresent() && minMax.isPresent();
        WhyNoScore why = isWhole ? null : why(isPlaced && isScored, z);
        return cells.set(Col.N_AREAS, sample.size())
                .set(Col.VALUE_RANK, sample.rankFromTop(value))
                .set(Col.PERCENTILE, isPlaced ? (Object) sample.percentile(value) : null)
                .setFinite(Col.PEER_MEDIAN, sample.median())
                .setFinite(Col.PEER_MEAN, sample.mean())
                .setNumber(Col.Z_SCORE, z)
                .setNumber(Col.ROBUST_Z, robust)
                .setNumber(Col.MIN_MAX, minMax)
                .setFinite(Col.GAP_TO_MEDIAN, value - sample.median())
                .set(Col.WHY_NO_SCORE, why == null ? null : why.name());
    }

    private WhyNoScore why(boolean isEnough, OptionalDouble z) {
        if (!isEnough) {
            return WhyNoScore.FEW_PLACES;
        }
        if (sample.min() == sample.max()) {
            return WhyNoScore.ALL_EQUAL;
        }
        return z.isPresent() ? WhyNoScore.HALF_EQUAL : WhyNoScore.OUT_OF_RANGE;
    }
}
