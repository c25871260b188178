package org.anjian.api.hazard.query;

import org.jspecify.annotations.Nullable;

/**
 * How many findings that were compared with the self-reports had been self-reported.
 *
 * @param rate between 0 and 1; null where there was no finding
 */
public record SelfReportHitRate(
        long findings, long selfReported, @Nullable Double rate) {

    /** The rate of these figures. */
    public static SelfReportHitRate of(long findings, long selfReported) {
        return new SelfReportHitRate(findings, selfReported, findings == 0 ? null : (double) selfReported / findings);
    }
}
