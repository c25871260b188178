package org.anjian.api.creditplatform;

/** How a record stands that is exchanged. */
public enum CreditStanding {
    /** The decision stands; the entry is on the list. */
    IN_FORCE,
    /** Nothing is left of the decision. */
    VOID,
    /** The entry was taken from the list before its term ended. */
    REMOVED,
    /** The term of the entry ended. */
    EXPIRED;

    /** Whether the platform is to show it. */
    public boolean stands() {
        return this == IN_FORCE;
    }
}
