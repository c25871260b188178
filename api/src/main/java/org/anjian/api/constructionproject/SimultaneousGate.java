package org.anjian.api.constructionproject;

/** The gates of the three simultaneities, in this order (三同时, QJ16-10b). */
public enum SimultaneousGate {
    /** Designed together with the main works (同步设计). */
    DESIGN,
    /** Built together with the main works (同步施工). */
    CONSTRUCTION,
    /** Put into operation together with the main works (同步投产使用). */
    COMMISSIONING
}
