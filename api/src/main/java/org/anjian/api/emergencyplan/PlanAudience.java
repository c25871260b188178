package org.anjian.api.emergencyplan;

/** To whom a plan is published (公布). */
public enum PlanAudience {
    /** The employees (本单位从业人员). */
    EMPLOYEES,
    /** The public, where the law asks for it (社会). */
    SOCIETY
}
