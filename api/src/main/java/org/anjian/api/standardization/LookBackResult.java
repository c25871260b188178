package org.anjian.api.standardization;

/** How a look-back review ended (标准化回头看, QJ16-10d). */
public enum LookBackResult {
    /** The standard is met (达标). */
    PASSED,
    /** The standard is not met any more (复评不达标). */
    FAILED,
    /** The enterprise went through the motions (流于形式、走过场). */
    FORMALITY
}
