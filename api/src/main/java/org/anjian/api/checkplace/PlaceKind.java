package org.anjian.api.checkplace;

/** What is to be checked (作业场所、设备、设施; QX24-20). */
public enum PlaceKind {
    /** A workplace (作业场所). */
    WORKPLACE,
    /** Equipment (设备). */
    EQUIPMENT,
    /** A facility (设施). */
    FACILITY
}
