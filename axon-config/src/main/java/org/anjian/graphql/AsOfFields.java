package org.anjian.graphql;

import java.util.Set;

/** The fields of the schema that can be asked as of the past: lists and statistics whose queries read versions alone. */
public final class AsOfFields {

    /** Their names. */
    public static final Set<String> ALL = Set.of(
            "hazards",
            "overdueHazards",
            "hazardStatistics",
            "selfReportHitRate",
            "reworkStats",
            "inspections",
            "inspectionStatistics",
            "planCompletion",
            "enforcementPlans",
            "enforcementStatistics",
            "penaltyCases",
            "openCasesTouchedBy",
            "penaltyDecisions",
            "penaltyStatistics",
            "threeSystemsRate",
            "crackdownStats",
            "closures",
            "correctionOrders",
            "enforcementMeasures",
            "enterprises",
            "catalogueGaps",
            "supervisionAssignmentGaps",
            "safetyManagers",
            "assessments",
            "assessmentStatistics",
            "staffingGaps",
            "fiveFiveCoverage",
            "insuranceCoverage",
            "standardizationRate",
            "disclosures",
            "disclosureTimeliness",
            "selfChecks",
            "campaignProgress",
            "selfInspectionProgress",
            "commitmentRate",
            "campaignInspectionCoverage",
            "campaignRectificationRate",
            "campaignOutstanding",
            "selfDeclarations",
            "selfDeclarationRate",
            "suggestions",
            "suggestionStatistics",
            "bulletinDeliveries");

    private AsOfFields() {}
}
