package org.fazhi.harmonize;

/** SDMX CL_OBS_STATUS as far as this room sets it; the later one is the worse. */
enum Status {
    /** Normal. */
    A,
    /** Provisional: the figure's cut-off lies well before its period's end. */
    P,
    /** Estimated. */
    E,
    /** Low reliability: a unit was inferred, a hedge is odd, or wordings differ. */
    U,
    /** Unvalidated: contradicted by another statement. */
    V,
    /** Missing: asked for and refused. */
    O;

    Status worse(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
