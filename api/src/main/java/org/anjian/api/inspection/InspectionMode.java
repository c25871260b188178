package org.anjian.api.inspection;

/** How an inspection comes about (明察、暗访、随机抽查, QJ22B-07a). */
public enum InspectionMode {
    /** With notice (明察). */
    ANNOUNCED,
    /** No notice, no greeting, no briefing, no accompaniment, straight to the grassroots and the site (四不两直, QX24-R3). */
    UNANNOUNCED,
    /** Objects and officers by a draw (双随机, ML20-05d). */
    DOUBLE_RANDOM
}
