package org.anjian.api.majorhazardsource;

/** The level of a major hazard source (重大危险源级别), one to four; one is the most dangerous. */
public enum HazardSourceLevel {
    /** Level one (一级). */
    ONE,
    /** Level two (二级). */
    TWO,
    /** Level three (三级). */
    THREE,
    /** Level four (四级). */
    FOUR
}
