package org.anjian.api.penaltycase;

/** What the party does with its right to state its case. */
public enum StatementKind {
    /** It states or defends itself (陈述、申辩). */
    STATEMENT,
    /** It gives up statement, defence and hearing in writing (放弃陈述申辩和听证). */
    WAIVER
}
