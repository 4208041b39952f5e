package org.fazhi.compare;

/** WHY_NO_FUNNEL: why the funnel or, per head, EB_VALUE is empty although the row counts in its group and has known parts. */
enum WhyNoFunnel {
    /** Fewer places whose parts are known than {@code min_areas}: no funnel; per head, than {@code min_areas_z}: no EB_VALUE. */
    FEW_PARTS,
    /** The pooled rate is 0 or the whole: there is a FUNNEL_TARGET and no limits around it. */
    TARGET_AT_END,
    /** More is counted, or expected, than the discrete distributions have room for: there is a FUNNEL_TARGET and no limits. */
    OUT_OF_RANGE
}
