package org.anjian.api.constructionproject;

/** What kind of construction project it is. */
public enum ProjectKind {
    /** New (新建). */
    NEW,
    /** Rebuilt (改建). */
    REBUILT,
    /** Extended (扩建). */
    EXTENDED
}
