package org.anjian.api.enforcementmeasure;

/** How urgent a measure is. */
public enum MeasureUrgency {
    /** It can wait for the notice that the law demands. */
    ORDINARY,
    /** An emergency: no notice is given in advance (NL-AQ70). */
    EMERGENCY
}
