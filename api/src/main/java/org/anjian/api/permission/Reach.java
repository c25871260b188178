package org.anjian.api.permission;

/** How far a grant reaches. */
public enum Reach {
    /** Every record. */
    ALL,
    /** Records of the actor's jurisdiction and below: superiors read downwards, peers never (QJ22B-04b). */
    JURISDICTION,
    /** Records of the actor's own enterprise. */
    OWN_ENTERPRISE,
    /** Records that are published, reduced to their public fields. */
    PUBLISHED
}
