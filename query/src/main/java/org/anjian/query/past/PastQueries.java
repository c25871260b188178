package org.anjian.query.past;

import java.util.Set;
import org.anjian.api.bulletindelivery.query.FindBulletinDeliveries;
import org.anjian.api.campaign.query.CountCampaignProgress;
import org.anjian.api.campaign.query.FindCampaignOutstanding;
import org.anjian.api.closure.query.FindClosures;
import org.anjian.api.correctionorder.query.FindCorrectionOrders;
import org.anjian.api.disclosure.query.FindDisclosures;
import org.anjian.api.disclosure.query.MeasureDisclosureTimeliness;
import org.anjian.api.enforcementmeasure.query.FindEnforcementMeasures;
import org.anjian.api.enforcementplan.query.FindEnforcementPlans;
import org.anjian.api.enterprise.query.FindCatalogueGaps;
import org.anjian.api.enterprise.query.FindEnterprises;
import org.anjian.api.enterprise.query.FindEnterprisesById;
import org.anjian.api.enterprise.query.FindSupervisionAssignmentGaps;
import org.anjian.api.hazard.query.CountHazards;
import org.anjian.api.hazard.query.CountRework;
import org.anjian.api.hazard.query.CountSelfReports;
import org.anjian.api.hazard.query.FindHazards;
import org.anjian.api.hazard.query.FindHazardsOfEnterprises;
import org.anjian.api.inspection.query.CountInspections;
import org.anjian.api.inspection.query.CountPlanCompletion;
import org.anjian.api.inspection.query.CountPlanExecution;
import org.anjian.api.inspection.query.FindInspections;
import org.anjian.api.insurance.query.CountInsured;
import org.anjian.api.penaltycase.query.CountCrackdown;
import org.anjian.api.penaltycase.query.CountPenalties;
import org.anjian.api.penaltycase.query.CountThreeSystems;
import org.anjian.api.penaltycase.query.FindOpenCasesTouchedBy;
import org.anjian.api.penaltycase.query.FindPenaltyCases;
import org.anjian.api.penaltycase.query.FindPenaltyDecisions;
import org.anjian.api.safetymanager.query.CountAssessments;
import org.anjian.api.safetymanager.query.FindAssessments;
import org.anjian.api.safetymanager.query.FindSafetyManagers;
import org.anjian.api.selfcheck.query.FindSelfChecks;
import org.anjian.api.selfdeclaration.query.CountSelfDeclarations;
import org.anjian.api.selfdeclaration.query.FindSelfDeclarations;
import org.anjian.api.staffing.query.CountFiveFive;
import org.anjian.api.staffing.query.FindStaffingGaps;
import org.anjian.api.standardization.query.CountStandardized;
import org.anjian.api.suggestion.query.CountSuggestions;
import org.anjian.api.suggestion.query.FindSuggestions;

/**
 * The queries that can be asked as of the past. Each of their answers is made of searches alone, under the filter of what the
 * reader may see: nothing in it comes from elsewhere, where only the present is known.
 */
public final class PastQueries {

    /** All of them. */
    public static final Set<Class<?>> ALL = Set.of(
            CountAssessments.class,
            CountCampaignProgress.class,
            CountCrackdown.class,
            CountFiveFive.class,
            CountHazards.class,
            CountInspections.class,
            CountInsured.class,
            CountPenalties.class,
            CountPlanCompletion.class,
            CountPlanExecution.class,
            CountRework.class,
            CountSelfDeclarations.class,
            CountSelfReports.class,
            CountStandardized.class,
            CountSuggestions.class,
            CountThreeSystems.class,
            FindAssessments.class,
            FindBulletinDeliveries.class,
            FindCampaignOutstanding.class,
            FindCatalogueGaps.class,
            FindClosures.class,
            FindCorrectionOrders.class,
            FindDisclosures.class,
            FindEnforcementMeasures.class,
            FindEnforcementPlans.class,
            FindEnterprises.class,
            FindEnterprisesById.class,
            FindHazards.class,
            FindHazardsOfEnterprises.class,
            FindInspections.class,
            FindOpenCasesTouchedBy.class,
            FindPenaltyCases.class,
            FindPenaltyDecisions.class,
            FindSafetyManagers.class,
            FindSelfChecks.class,
            FindSelfDeclarations.class,
            FindStaffingGaps.class,
            FindSuggestions.class,
            FindSupervisionAssignmentGaps.class,
            MeasureDisclosureTimeliness.class);

    private PastQueries() {}
}
