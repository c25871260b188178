package org.anjian.api.delegation;

/** By what somebody acts on behalf of another. */
public enum ActingKind {
    /** An officer or head who is away lets a colleague act, in some contexts (委托). */
    DELEGATION,
    /** A deputy holds the office of a head for a term, the whole of it (代行职务). */
    DEPUTY
}
