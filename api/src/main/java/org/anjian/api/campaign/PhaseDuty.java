package org.anjian.api.campaign;

/** What is to be done in a phase. */
public enum PhaseDuty {
    /** Mobilise (动员). */
    MOBILISE,
    /** Train by topic (专题培训). */
    TRAIN,
    /** Check oneself by the checklist (自查自纠). */
    SELF_CHECK,
    /** Sign the commitment and show it (签订并公开承诺). */
    COMMITMENT,
    /** Enforce (执法检查). */
    ENFORCEMENT,
    /** Expose cases (曝光典型案例). */
    EXPOSURE,
    /** Check for acceptance (检查验收). */
    ACCEPTANCE,
    /** Consolidate (巩固制度成果). */
    CONSOLIDATION
}
