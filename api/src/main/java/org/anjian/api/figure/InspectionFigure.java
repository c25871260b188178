package org.anjian.api.figure;

/** The figures of a statistic of inspections. */
public enum InspectionFigure {
    INSPECTIONS,
    DONE,
    OFF_PLAN,
    JOINT,
    RANDOM,
    UNANNOUNCED,
    /** How many enterprises were inspected: the concluded inspections behind it. */
    ENTERPRISES,
    /** The findings of the concluded inspections together. */
    FINDINGS,
    /** The hazards of the concluded inspections together. */
    HAZARDS
}
