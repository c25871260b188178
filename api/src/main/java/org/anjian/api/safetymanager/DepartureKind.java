package org.anjian.api.safetymanager;

/** How a safety manager left. */
public enum DepartureKind {
    /** By resignation. */
    RESIGNATION,
    /** The contract ended. */
    CONTRACT_ENDED,
    /** By retirement. */
    RETIREMENT,
    /** By death. */
    DEATH,
    /** To another enterprise. */
    TRANSFER,
    /** The enterprise was closed. */
    ENTERPRISE_CLOSED
}
