package org.anjian.api.constructionproject;

/** The facilities that come with the main works (QJ16-10b). */
public enum ProtectiveFacilities {
    /** Safety facilities (安全设施). */
    SAFETY,
    /** Facilities against occupational diseases (职业病防护设施). */
    OCCUPATIONAL_HEALTH
}
