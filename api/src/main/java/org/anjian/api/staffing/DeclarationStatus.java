package org.anjian.api.staffing;

/** How far a declared responsibility system goes. */
public enum DeclarationStatus {
    /** All ten items. */
    COMPLETE,
    /** Some items are missing. */
    PARTIAL
}
