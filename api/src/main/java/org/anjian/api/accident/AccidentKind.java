package org.anjian.api.accident;

/** What kind of accident it is, as far as a term depends on it (NL-SG13). */
public enum AccidentKind {
    /** Of production and business (生产经营事故). */
    PRODUCTION,
    /** Of road traffic (道路交通事故). */
    ROAD_TRAFFIC,
    /** A fire (火灾事故). */
    FIRE
}
