package org.anjian.api.emergencyplan;

/** With whose plan a plan is linked (预案衔接, QX24-06). */
public enum PlanLinkType {
    /** Another plan of the enterprise. */
    OWN_PLAN,
    /** A plan of the government or its departments. */
    GOVERNMENT,
    /** The plan of a rescue team. */
    RESCUE_TEAM,
    /** The plan of another unit concerned. */
    OTHER_UNIT
}
