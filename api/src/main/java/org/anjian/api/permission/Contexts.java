package org.anjian.api.permission;

import java.util.List;
import org.anjian.api.accident.AccidentPermissions;
import org.anjian.api.assessmentscheme.AssessmentSchemePermissions;
import org.anjian.api.backdating.BackdatingPermissions;
import org.anjian.api.blacklist.BlacklistPermissions;
import org.anjian.api.bulletin.BulletinPermissions;
import org.anjian.api.bulletindelivery.BulletinDeliveryPermissions;
import org.anjian.api.campaign.CampaignPermissions;
import org.anjian.api.campaign.UnitParticipationPermissions;
import org.anjian.api.casefile.CaseFilePermissions;
import org.anjian.api.checkplace.CheckPlacePermissions;
import org.anjian.api.checkpoint.CheckpointPermissions;
import org.anjian.api.closure.ClosurePermissions;
import org.anjian.api.compliancesurvey.CompliancePermissions;
import org.anjian.api.constructionproject.ConstructionProjectPermissions;
import org.anjian.api.correctionorder.CorrectionOrderPermissions;
import org.anjian.api.creditplatform.CreditPlatformPermissions;
import org.anjian.api.delegation.DelegationPermissions;
import org.anjian.api.disclosure.DisclosurePermissions;
import org.anjian.api.discretion.DiscretionPermissions;
import org.anjian.api.document.EnforcementDocumentPermissions;
import org.anjian.api.drift.DriftPermissions;
import org.anjian.api.drill.DrillProgrammePermissions;
import org.anjian.api.emergencyplan.EmergencyPlanPermissions;
import org.anjian.api.employeecomment.EmployeeCommentPermissions;
import org.anjian.api.endorsement.EndorsedResultPermissions;
import org.anjian.api.enforcementmeasure.EnforcementMeasurePermissions;
import org.anjian.api.enforcementplan.EnforcementPlanPermissions;
import org.anjian.api.enterprise.EnterprisePermissions;
import org.anjian.api.enterprisecheck.CheckPlanPermissions;
import org.anjian.api.entrustment.EntrustmentPermissions;
import org.anjian.api.gridreport.GridPermissions;
import org.anjian.api.hazard.HazardPermissions;
import org.anjian.api.inspection.InspectionPermissions;
import org.anjian.api.inspectionclue.InspectionCluePermissions;
import org.anjian.api.insurance.InsurancePermissions;
import org.anjian.api.knowledgetest.KnowledgePermissions;
import org.anjian.api.majorhazardsource.MajorHazardSourcePermissions;
import org.anjian.api.monthlyreturn.MonthlyReturnPermissions;
import org.anjian.api.normativedocument.NormativeDocumentPermissions;
import org.anjian.api.officer.OfficerPermissions;
import org.anjian.api.operation.OperationPermissions;
import org.anjian.api.penaltycase.PenaltyCasePermissions;
import org.anjian.api.person.PersonPermissions;
import org.anjian.api.powerlist.PowerListPermissions;
import org.anjian.api.randomdraw.RandomDrawPermissions;
import org.anjian.api.readaudit.ReadAuditPermissions;
import org.anjian.api.reminder.ReminderPermissions;
import org.anjian.api.rootcause.RootCausePermissions;
import org.anjian.api.ruleparameter.RuleParameterPermissions;
import org.anjian.api.safetycommittee.SafetyCommitteePermissions;
import org.anjian.api.safetydecision.SafetyDecisionPermissions;
import org.anjian.api.safetyevaluation.SafetyEvaluationPermissions;
import org.anjian.api.safetymanager.SafetyManagerPermissions;
import org.anjian.api.safetyrule.SafetyRulePermissions;
import org.anjian.api.seal.SealPermissions;
import org.anjian.api.securityaudit.SecurityAuditPermissions;
import org.anjian.api.selfcheck.SelfInspectionPermissions;
import org.anjian.api.selfdeclaration.SelfDeclarationPermissions;
import org.anjian.api.staffing.StaffingPermissions;
import org.anjian.api.standardization.StandardizationPermissions;
import org.anjian.api.suggestion.SuggestionPermissions;
import org.anjian.api.tipoff.TipOffPermissions;
import org.anjian.api.tracearchive.TraceArchivePermissions;
import org.anjian.api.training.TrainingPermissions;
import org.anjian.api.typicalcase.TypicalCasePermissions;
import org.anjian.api.unsafeact.UnsafeActPermissions;
import org.anjian.api.villagecheck.VillageCheckPermissions;
import org.anjian.api.violationbase.ViolationBasePermissions;
import org.anjian.api.whatif.WhatIfPermissions;
import org.anjian.api.workcalendar.WorkCalendarPermissions;
import org.anjian.api.worker.WorkerPermissions;

/** The permission tables of every context. A context that is not here can be neither commanded nor read. */
public final class Contexts {

    private Contexts() {}

    /** All tables, joined. */
    public static Permissions permissions() {
        return new Permissions(List.of(
                EnterprisePermissions.table(),
                PersonPermissions.table(),
                HazardPermissions.table(),
                EnforcementPlanPermissions.table(),
                EntrustmentPermissions.table(),
                RandomDrawPermissions.table(),
                OperationPermissions.table(),
                InspectionPermissions.table(),
                InspectionPermissions.secrets(),
                InspectionCluePermissions.table(),
                GridPermissions.grids(),
                GridPermissions.reports(),
                CheckPlanPermissions.table(),
                UnsafeActPermissions.table(),
                SuggestionPermissions.table(),
                AssessmentSchemePermissions.table(),
                SafetyManagerPermissions.table(),
                SafetyManagerPermissions.assessments(),
                SafetyManagerPermissions.statistics(),
                SecurityAuditPermissions.table(),
                StaffingPermissions.table(),
                InsurancePermissions.table(),
                StandardizationPermissions.table(),
                SafetyEvaluationPermissions.table(),
                SafetyDecisionPermissions.table(),
                MajorHazardSourcePermissions.table(),
                EmergencyPlanPermissions.table(),
                DrillProgrammePermissions.table(),
                SafetyRulePermissions.table(),
                ConstructionProjectPermissions.table(),
                TrainingPermissions.table(),
                WorkerPermissions.table(),
                KnowledgePermissions.table(),
                CheckPlacePermissions.table(),
                RootCausePermissions.table(),
                CompliancePermissions.table(),
                ReminderPermissions.table(),
                CampaignPermissions.table(),
                UnitParticipationPermissions.table(),
                SelfInspectionPermissions.table(),
                SelfDeclarationPermissions.table(),
                EndorsedResultPermissions.table(),
                CorrectionOrderPermissions.table(),
                EnforcementMeasurePermissions.table(),
                ClosurePermissions.table(),
                CaseFilePermissions.table(),
                EnforcementDocumentPermissions.table(),
                VillageCheckPermissions.inspectors(),
                VillageCheckPermissions.checks(),
                OfficerPermissions.table(),
                OfficerPermissions.reassignments(),
                RuleParameterPermissions.table(),
                DiscretionPermissions.table(),
                PenaltyCasePermissions.table(),
                PenaltyCasePermissions.decisions(),
                PenaltyCasePermissions.statistics(),
                PowerListPermissions.table(),
                WorkCalendarPermissions.table(),
                MonthlyReturnPermissions.table(),
                BulletinPermissions.table(),
                BulletinDeliveryPermissions.table(),
                SafetyCommitteePermissions.table(),
                NormativeDocumentPermissions.documents(),
                NormativeDocumentPermissions.cleanups(),
                DisclosurePermissions.table(),
                DisclosurePermissions.timeliness(),
                DisclosurePermissions.publicDecisions(),
                DisclosurePermissions.elements(),
                TypicalCasePermissions.table(),
                TypicalCasePermissions.publicCases(),
                BlacklistPermissions.entries(),
                BlacklistPermissions.batches(),
                ViolationBasePermissions.table(),
                CreditPlatformPermissions.exchanges(),
                CreditPlatformPermissions.owed(),
                CreditPlatformPermissions.search(),
                ReadAuditPermissions.table(),
                CheckpointPermissions.table(),
                BackdatingPermissions.table(),
                TraceArchivePermissions.table(),
                DriftPermissions.table(),
                WhatIfPermissions.table(),
                AccidentPermissions.table(),
                TipOffPermissions.table(),
                TipOffPermissions.standings(),
                TipOffPermissions.statistics(),
                TipOffPermissions.identities(),
                EmployeeCommentPermissions.table(),
                DelegationPermissions.table(),
                SealPermissions.table()));
    }
}
