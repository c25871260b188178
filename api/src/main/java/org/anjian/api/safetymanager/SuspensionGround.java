package org.anjian.api.safetymanager;

/** Why duty is suspended. */
public enum SuspensionGround {
    /** The performance assessment is overdue. */
    ASSESSMENT_OVERDUE,
    /** The certificate expired. */
    CERTIFICATE_EXPIRED
}
