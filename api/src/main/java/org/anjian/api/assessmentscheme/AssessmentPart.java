package org.anjian.api.assessmentscheme;

/** The three parts of a scheme (QJ22A-10a). */
public enum AssessmentPart {
    /** The review of qualification (资格审查). */
    QUALIFICATION,
    /** The review of ability (能力审查). */
    ABILITY,
    /** The assessment of performance (履职情况考核). */
    PERFORMANCE
}
