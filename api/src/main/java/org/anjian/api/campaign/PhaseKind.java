package org.anjian.api.campaign;

/** The phases of a campaign. */
public enum PhaseKind {
    /** Mobilisation (动员部署). */
    MOBILISATION,
    /** Self-inspection (自查自纠). */
    SELF_INSPECTION,
    /** Strict enforcement (严格执法). */
    STRICT_ENFORCEMENT,
    /** Consolidation (巩固提升). */
    CONSOLIDATION
}
