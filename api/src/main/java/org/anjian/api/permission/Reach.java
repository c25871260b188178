package org.anjian.api.permission;

/** How far a grant reaches. */
public enum Reach {
    /** Every record. */
    ALL,
    /** Records of the actor's jurisdiction and below: superiors read downwards, peers never (QJ22B-04b). */
    JURISDICTION,
    /** Records of the actor's own enterprise. */
    OWN_ENTERPRISE,
    /** What is about the actor in person, by the account (本人档案); the events behind it only one file at a time. */
    OWN_FILE,
    /** Records of the actor's jurisdiction that the actor handles (办案人员), by the account; their events only one record at a time. */
    CASE_TEAM,
    /**
     * Records of the actor's jurisdiction but for those that are concealed (四不两直, QX24-R3), which only who handles them may
     * know of; their events only one record at a time.
     */
    UNCONCEALED,
    /** What is issued for another record, as far as the reader may see that record; the events only one record at a time. */
    AS_RECORD,
    /** Records that are published, reduced to their public fields. */
    PUBLISHED
}
