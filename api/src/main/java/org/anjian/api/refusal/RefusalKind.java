package org.anjian.api.refusal;

/** What a client can do about a refusal; the {@code extensions.code} of a GraphQL error. */
public enum RefusalKind {
    /** The input itself is wrong: correct it. */
    INVALID,
    /** The state of the case does not allow it, or somebody else was first: read again. */
    CONFLICT,
    /** The actor may not do this. */
    FORBIDDEN,
    /** There is no such record, or the actor may not know of it. */
    NOT_FOUND,
    /** A part of the system is down: try again later. */
    UNAVAILABLE
}
