package org.anjian.api.bulletin;

/** How far the latest revision of a quarterly bulletin is. */
public enum BulletinState {
    /** The returns of the quarter are collected; nothing was compiled. */
    COLLECTING,
    /** Its figures are compiled from the signed returns. */
    COMPILED,
    /** It bears a number. */
    ISSUED,
    /** It is being put to its recipients, batch by batch. */
    DISTRIBUTING,
    /** It was put to all of them, and the receipt of at least one is missing (QJ22B-13b). */
    PARTIALLY_DISTRIBUTED,
    /** All of them confirmed that they have it. */
    DISTRIBUTED,
    /** The party committee and the government of the level have their copies as well (QJ22B-13c). */
    COPIED_UP,
    /** Its typical cases are public as well (QJ22B-13d). */
    MEDIA_PUBLISHED,
    /** All that the rule asks for was done. */
    COMPLETED;

    /** Whether it bears a number. */
    public boolean isIssued() {
        return compareTo(ISSUED) >= 0;
    }
}
