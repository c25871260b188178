package org.anjian.api.penaltycase;

/** The bodies that are told of cases with suspected crimes (QJ16-14b). */
public enum JudicialBody {
    /** The public security organ (公安机关). */
    POLICE,
    /** The procuratorate (检察机关). */
    PROCURATORATE
}
