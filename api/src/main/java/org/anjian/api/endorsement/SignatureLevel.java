package org.anjian.api.endorsement;

/** Who signs an inspection result, from below (层层签字背书, QJ16-09f). */
public enum SignatureLevel {
    /** Whoever inspected (检查人员). */
    INSPECTOR,
    /** The head of the workshop or unit (车间或部门负责人). */
    WORKSHOP,
    /** The principal of the enterprise (主要负责人). */
    PRINCIPAL,
    /** The level above (上级). */
    NEXT_LEVEL
}
