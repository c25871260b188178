package org.anjian.api.inspection;

/** What to think of before an enterprise is visited again. */
public enum VisitWarningKind {
    /** The same regulator visits it in the same week: merge the visits (重复检查, QJ16-06c). */
    DUPLICATE,
    /** It was visited often (检查频繁). */
    FREQUENT,
    /** Several bodies visited it lately (多头检查). */
    SEVERAL_BODIES
}
