package org.fazhi;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What one run was asked to do. All folders are on a disk, local or mounted wherever the run goes: inputs are hashed
 * and runs published as files.
 *
 * @param reports folder of report files, empty when the run takes delivered metrics only
 * @param metrics file or folder of delivered metrics, empty when the run takes reports only
 * @param denominators file of populations and the like, empty when the run makes no rates per head
 * @param conf folder that overlays the packed {@code conf/}, empty for the packed one alone; on the driver's disk
 * @param warehouse folder on a disk, of {@code runs/} and {@code current.json}
 * @param asOf month that LATEST looks back from, and up to which a report can be missed; empty: that of the newest DATE_PUBLISHED
 * @param strict whether an ISSUE of severity ERROR fails the run
 */
public record RunOptions(
        Optional<String> reports,
        Optional<String> metrics,
        Optional<String> denominators,
        Optional<String> conf,
        String warehouse,
        Optional<YearMonth> asOf,
        boolean strict) {}
