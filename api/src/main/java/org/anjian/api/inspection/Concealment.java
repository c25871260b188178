package org.anjian.api.inspection;

/** Whether an inspection is kept from everyone but its officers until it starts (QX24-R3). */
public enum Concealment {
    /** It may be known (公开). */
    OPEN,
    /** Nobody but its officers knows of it yet (保密). */
    CONCEALED
}
