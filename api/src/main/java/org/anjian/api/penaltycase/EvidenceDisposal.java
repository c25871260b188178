package org.anjian.api.penaltycase;

/** What became of evidence that was registered and preserved in advance (先行登记保存的处理). */
public enum EvidenceDisposal {
    /** Given back (退还). */
    RETURNED,
    /** Copied or photographed, and given back (复制后退还). */
    COPIED,
    /** Sent for examination (送交鉴定). */
    EXAMINED,
    /** Sealed or detained by an enforcement measure (查封、扣押). */
    SEIZED,
    /** Handed over with the case (移送). */
    HANDED_OVER
}
