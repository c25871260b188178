package org.anjian.api.campaign;

/** What kind of unit takes part. */
public enum UnitKind {
    /** A town, street or development zone (乡镇、街道、开发区). */
    TOWN,
    /** A department (部门). */
    DEPARTMENT
}
