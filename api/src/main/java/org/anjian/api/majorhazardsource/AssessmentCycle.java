package org.anjian.api.majorhazardsource;

/**
 * The cycle in which a major hazard source is assessed. "Periodically" (定期) has no number in the rule; the cycle is
 * configured for each source.
 */
public final class AssessmentCycle {

    /** The months between two assessments where a source says nothing: three years (QX24-13). */
    public static final int DEFAULT_MONTHS = 36;

    private AssessmentCycle() {}
}
