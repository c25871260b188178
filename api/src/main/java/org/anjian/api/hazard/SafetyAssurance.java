package org.anjian.api.hazard;

/** Whether safety is assured while a hazard is rectified. */
public enum SafetyAssurance {
    /** Safety is assured. */
    ASSURED,
    /** Safety is not assured: operation must be suspended first (NL-AQ65). */
    NOT_ASSURED
}
