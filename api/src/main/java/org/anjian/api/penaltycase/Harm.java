package org.anjian.api.penaltycase;

/** Whether a violation touches life and health with harmful consequences: the limitation is longer then (NL-CF36). */
public enum Harm {
    /** No such consequences. */
    NONE,
    /** Life or health safety, with harmful consequences (涉及公民生命健康安全且有危害后果). */
    LIFE_AND_HEALTH
}
