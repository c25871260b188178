package org.anjian.api.selfcheck;

/** Who is inspected; the enforcement check takes all three together (QX24-P3a). */
public enum InspectedParty {
    /** The enterprise. */
    ENTERPRISE,
    /** Its principal. */
    PRINCIPAL,
    /** Its safety managers. */
    SAFETY_MANAGERS
}
