package org.anjian.api.bulletin;

/** To whom a bulletin is copied upward: two recipients, each on its own (抄报同级党委、政府, QJ22B-13c). */
public enum LeadershipRecipient {
    /** The party committee of the level (同级党委). */
    PARTY_COMMITTEE,
    /** The government of the level (同级政府). */
    GOVERNMENT
}
