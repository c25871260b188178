package org.anjian.api.seal;

/** Why something may be sealed: a closed list (封存事由). */
public enum SealGround {
    /** A minor is involved (涉及未成年人). */
    MINOR_INVOLVED,
    /** It was transferred to the judiciary, until that is concluded (移送司法). */
    JUDICIAL_TRANSFER,
    /** A leak of it is being investigated (泄密调查). */
    LEAK_INVESTIGATION,
    /** Somebody interfered in it (干预、插手案件). */
    INTERFERENCE,
    /** A wrong decision is being corrected (执法纠错). */
    CORRECTION
}
