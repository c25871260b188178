package org.anjian.query;

import java.util.List;
import org.anjian.query.assessmentscheme.AssessmentSchemeFold;
import org.anjian.query.campaign.CampaignFold;
import org.anjian.query.campaign.UnitParticipationFold;
import org.anjian.query.casefile.CaseFileProgrammeFold;
import org.anjian.query.checkplace.CheckPlaceFold;
import org.anjian.query.closure.ClosureFold;
import org.anjian.query.compliancesurvey.ComplianceFold;
import org.anjian.query.constructionproject.ConstructionProjectFold;
import org.anjian.query.correctionorder.CorrectionOrderFold;
import org.anjian.query.discretion.DiscretionStandardFold;
import org.anjian.query.document.EnforcementDocumentFold;
import org.anjian.query.drill.DrillProgrammeFold;
import org.anjian.query.emergencyplan.EmergencyPlanFold;
import org.anjian.query.endorsement.EndorsedResultFold;
import org.anjian.query.enforcementmeasure.EnforcementMeasureFold;
import org.anjian.query.enforcementplan.EnforcementPlanFold;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.enterprisecheck.CheckPlanFold;
import org.anjian.query.entrustment.EntrustmentFold;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.inspection.ConfidentialRecordModel;
import org.anjian.query.inspection.InspectionFold;
import org.anjian.query.insurance.InsuranceFold;
import org.anjian.query.knowledgetest.KnowledgeFileFold;
import org.anjian.query.majorhazardsource.MajorHazardSourceFold;
import org.anjian.query.normativedocument.NormativeDocumentFold;
import org.anjian.query.officer.OfficerFold;
import org.anjian.query.operation.OperationCalendarFold;
import org.anjian.query.penaltycase.PenaltyCaseFold;
import org.anjian.query.penaltycase.PenaltyDecisionFold;
import org.anjian.query.person.PersonFold;
import org.anjian.query.powerlist.PowerListFold;
import org.anjian.query.randomdraw.RandomDrawFold;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.reminder.ReminderFold;
import org.anjian.query.rootcause.RootCauseFold;
import org.anjian.query.ruleparameter.RuleParameterFold;
import org.anjian.query.safetydecision.SafetyDecisionFold;
import org.anjian.query.safetyevaluation.SafetyEvaluationFold;
import org.anjian.query.safetymanager.AssessmentRecord;
import org.anjian.query.safetymanager.SafetyManagerFold;
import org.anjian.query.safetyrule.SafetyRuleFold;
import org.anjian.query.selfcheck.SelfCheckFold;
import org.anjian.query.selfdeclaration.SelfDeclarationFold;
import org.anjian.query.staffing.StaffingFold;
import org.anjian.query.standardization.StandardizationFold;
import org.anjian.query.suggestion.SuggestionFold;
import org.anjian.query.training.TrainingFileFold;
import org.anjian.query.unsafeact.UnsafeActFold;
import org.anjian.query.workcalendar.WorkCalendarFold;
import org.anjian.query.worker.WorkerFold;

/** The read models of all contexts, for tests that must hold for each. */
public final class Models {

    private Models() {}

    /** One of each. */
    public static List<ReadModel<?, ?>> all() {
        return List.of(
                new HazardFold(),
                new EnterpriseFold(),
                new PersonFold(),
                new EnforcementPlanFold(),
                new EntrustmentFold(),
                new RandomDrawFold(),
                new OperationCalendarFold(),
                new InspectionFold(),
                new ConfidentialRecordModel(),
                new CheckPlanFold(),
                new UnsafeActFold(),
                new SuggestionFold(),
                new AssessmentSchemeFold(),
                new SafetyManagerFold(),
                new AssessmentRecord(),
                new StaffingFold(),
                new InsuranceFold(),
                new StandardizationFold(),
                new SafetyEvaluationFold(),
                new SafetyDecisionFold(),
                new MajorHazardSourceFold(),
                new EmergencyPlanFold(),
                new DrillProgrammeFold(),
                new SafetyRuleFold(),
                new ConstructionProjectFold(),
                new TrainingFileFold(),
                new WorkerFold(),
                new KnowledgeFileFold(),
                new CheckPlaceFold(),
                new RootCauseFold(),
                new ComplianceFold(),
                new ReminderFold(),
                new CampaignFold(),
                new UnitParticipationFold(),
                new SelfCheckFold(),
                new SelfDeclarationFold(),
                new EndorsedResultFold(),
                new CorrectionOrderFold(),
                new EnforcementMeasureFold(),
                new ClosureFold(),
                new CaseFileProgrammeFold(),
                new EnforcementDocumentFold(),
                new OfficerFold(),
                new RuleParameterFold(),
                new DiscretionStandardFold(),
                new PowerListFold(),
                new PenaltyCaseFold(),
                new PenaltyDecisionFold(),
                new WorkCalendarFold(),
                new NormativeDocumentFold());
    }
}
