package org.anjian.api.closure;

/** Why a closing is to be proposed (NL-AQ113). */
public enum ClosureCriterion {
    /** Unfit for safety, and a major accident happened (不具备安全生产条件，导致重大以上事故). */
    UNFIT_WITH_MAJOR_ACCIDENT,
    /** A major hazard, and three penalties in 180 days (存在重大事故隐患，180日内三次受到行政处罚). */
    THREE_PENALTIES_IN_180_DAYS,
    /** A major hazard, and four penalties in a year (存在重大事故隐患，一年内四次受到行政处罚). */
    FOUR_PENALTIES_IN_A_YEAR,
    /** Still unfit for safety after a suspension for rectification (经停产停业整顿仍不具备安全生产条件). */
    UNFIT_AFTER_SUSPENSION,
    /** A decision to stop was not obeyed (拒不执行停产停业整顿决定). */
    SUSPENSION_REFUSED;

    /** Whether Anjian finds it in the ledger; what it finds nobody types. */
    public boolean isComputed() {
        return this != UNFIT_WITH_MAJOR_ACCIDENT;
    }
}
