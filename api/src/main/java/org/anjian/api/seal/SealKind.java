package org.anjian.api.seal;

/** What is sealed; each kind stands for itself, and one on the same matter neither needs nor ends another. */
public enum SealKind {
    /** A record as a whole, with what is issued and published of it (整案封存). */
    RECORD,
    /** A single document of a record: one that was issued, or a piece of evidence (单件文书、证据封存). */
    DOCUMENT,
    /** Who somebody is (身份信息封存); reversible, unlike an erasure. */
    IDENTITY
}
