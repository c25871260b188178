package org.anjian.api.bulletin;

/** By what the figures of a bulletin are divided. */
public enum BulletinDivision {
    /** By the sector of supervision (分行业领域); no bulletin is issued without it (QJ22B-13a). */
    SECTOR,
    /** By the region directly under the office's, or the office's own where the record lies in no other. */
    REGION,
    /** By the regulator that made the returns. */
    REGULATOR
}
