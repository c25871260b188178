package org.anjian.api.correctionorder;

/** Who is ordered to correct. */
public enum CorrectionTarget {
    /** The production and business unit (生产经营单位). */
    ENTERPRISE,
    /** A principal or safety manager in person (主要负责人、安全生产管理人员, QX24-P3b). */
    PERSON
}
