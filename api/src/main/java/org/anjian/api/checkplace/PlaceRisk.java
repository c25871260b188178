package org.anjian.api.checkplace;

/** How dangerous a place is; dangerous ones are checked more often (QX24-20). */
public enum PlaceRisk {
    /** Not more than others. */
    ORDINARY,
    /** High (高风险). */
    HIGH
}
