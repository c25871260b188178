package org.anjian.query.replay.web;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.accident.view.AccidentView;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.assessmentscheme.view.AssessmentSchemeView;
import org.anjian.api.blacklist.BlacklistBatchId;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.view.BlacklistBatchView;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.bulletindelivery.view.BulletinDeliveryView;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.campaign.view.UnitParticipationView;
import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.casefile.view.CaseFileProgrammeView;
import org.anjian.api.checkplace.CheckPlaceId;
import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.checkpoint.view.CheckpointDayView;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.view.ClosureView;
import org.anjian.api.compliancesurvey.ComplianceFileId;
import org.anjian.api.compliancesurvey.view.ComplianceFileView;
import org.anjian.api.constructionproject.ConstructionProjectId;
import org.anjian.api.constructionproject.view.ConstructionProjectView;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.creditplatform.CreditExchangeId;
import org.anjian.api.creditplatform.view.CreditExchangeView;
import org.anjian.api.delegation.DelegationId;
import org.anjian.api.delegation.view.DelegationView;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.EnforcementElementsId;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.disclosure.view.EnforcementElementsView;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.view.DiscretionStandardView;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.drift.DriftId;
import org.anjian.api.drift.view.DriftView;
import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.employeecomment.EmployeeCommentId;
import org.anjian.api.employeecomment.view.EmployeeCommentView;
import org.anjian.api.endorsement.EndorsedResultId;
import org.anjian.api.endorsement.view.EndorsedResultView;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.view.EntrustmentView;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.gridreport.GridReportId;
import org.anjian.api.gridreport.view.GridReportView;
import org.anjian.api.gridreport.view.GridView;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.inspectionclue.InspectionClueId;
import org.anjian.api.inspectionclue.view.InspectionClueView;
import org.anjian.api.insurance.InsuranceId;
import org.anjian.api.insurance.view.InsuranceView;
import org.anjian.api.knowledgetest.KnowledgeFileId;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.api.normativedocument.DocumentCleanupId;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.normativedocument.view.DocumentCleanupView;
import org.anjian.api.normativedocument.view.NormativeDocumentView;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.api.operation.OperationCalendarId;
import org.anjian.api.operation.view.OperationCalendarView;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.view.PersonView;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.powerlist.view.PowerListView;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.view.RandomDrawView;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.reminder.ReminderRegisterId;
import org.anjian.api.reminder.view.ReminderRegisterView;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.rootcause.RootCauseAnalysisId;
import org.anjian.api.rootcause.view.RootCauseAnalysisView;
import org.anjian.api.safetycommittee.SafetyCommitteeId;
import org.anjian.api.safetycommittee.view.SafetyCommitteeView;
import org.anjian.api.safetydecision.SafetyDecisionId;
import org.anjian.api.safetydecision.view.SafetyDecisionView;
import org.anjian.api.safetyevaluation.SafetyEvaluationId;
import org.anjian.api.safetyevaluation.view.SafetyEvaluationView;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.view.SealView;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.api.selfdeclaration.SelfDeclarationId;
import org.anjian.api.selfdeclaration.view.SelfDeclarationView;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.view.StaffingView;
import org.anjian.api.standardization.StandardizationId;
import org.anjian.api.standardization.view.StandardizationView;
import org.anjian.api.suggestion.SuggestionId;
import org.anjian.api.suggestion.view.SuggestionView;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.view.ReporterIdentityView;
import org.anjian.api.tipoff.view.TipOffView;
import org.anjian.api.tracearchive.TraceArchiveId;
import org.anjian.api.tracearchive.view.TraceArchiveView;
import org.anjian.api.training.TrainingFileId;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.view.TypicalCaseView;
import org.anjian.api.unsafeact.UnsafeActId;
import org.anjian.api.unsafeact.view.UnsafeActView;
import org.anjian.api.villagecheck.VillageCheckId;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.anjian.api.villagecheck.view.VillageCheckView;
import org.anjian.api.villagecheck.view.VillageInspectorView;
import org.anjian.api.workcalendar.WorkCalendarId;
import org.anjian.api.workcalendar.view.WorkCalendarView;
import org.anjian.api.worker.WorkerId;
import org.anjian.api.worker.view.WorkerView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The queries of the schema for one record, all alike: which record is asked for, and of which moment. Hazards are shown to
 * the public as another type and have a controller of their own.
 */
public final class RecordFields implements RuntimeWiringConfigurer {

    private static final List<Field<?>> FIELDS = List.of(
            byId("assessmentScheme", AssessmentSchemeView.class, AssessmentSchemeId::new),
            byId("campaign", CampaignView.class, CampaignId::new),
            byId("campaignUnit", UnitParticipationView.class, UnitParticipationId::new),
            field(
                    "caseFileProgramme",
                    CaseFileProgrammeView.class,
                    asked -> CaseFileProgrammeId.of(new RegionCode(text(asked, "region")))
                            .raw()),
            byId("checkPlace", CheckPlaceView.class, CheckPlaceId::new),
            byId("checkpointDay", CheckpointDayView.class, CheckpointDayId::new),
            byId("checkPlan", CheckPlanView.class, CheckPlanId::new),
            byId("closure", ClosureView.class, ClosureId::new),
            field(
                    "complianceSurveys",
                    ComplianceFileView.class,
                    asked -> ComplianceFileId.of(enterprise(asked)).raw()),
            byId("constructionProject", ConstructionProjectView.class, ConstructionProjectId::new),
            byId("discretionStandard", DiscretionStandardView.class, DiscretionStandardId::new),
            byId("correctionOrder", CorrectionOrderView.class, CorrectionOrderId::new),
            field(
                    "drift",
                    DriftView.class,
                    asked -> DriftId.of(text(asked, "readModel")).raw()),
            field(
                    "drillProgramme",
                    DrillProgrammeView.class,
                    asked -> DrillProgrammeId.of(enterprise(asked)).raw()),
            byId("emergencyPlan", EmergencyPlanView.class, EmergencyPlanId::new),
            byId("endorsedResult", EndorsedResultView.class, EndorsedResultId::new),
            byId("enforcementDocument", EnforcementDocumentView.class, EnforcementDocumentId::new),
            byId("enforcementMeasure", EnforcementMeasureView.class, EnforcementMeasureId::new),
            field(
                    "enforcementPlan",
                    EnforcementPlanView.class,
                    asked -> EnforcementPlanId.of(text(asked, "regulator"), number(asked, "year"))
                            .raw()),
            byId("delegation", DelegationView.class, DelegationId::new),
            byId("entrustment", EntrustmentView.class, EntrustmentId::new),
            field(
                    "operationCalendar",
                    OperationCalendarView.class,
                    asked -> OperationCalendarId.of(new RegionCode(text(asked, "region")))
                            .raw()),
            byId("grid", GridView.class, GridId::new),
            byId("villageInspector", VillageInspectorView.class, VillageInspectorId::new),
            byId("villageCheck", VillageCheckView.class, VillageCheckId::new),
            byId("inspectionClue", InspectionClueView.class, InspectionClueId::new),
            byId("accident", AccidentView.class, AccidentId::new),
            byId("gridReport", GridReportView.class, GridReportId::new),
            byId("tipOff", TipOffView.class, TipOffId::new),
            byId("reporterIdentity", ReporterIdentityView.class, ReporterIdentityId::new),
            byId("employeeComment", EmployeeCommentView.class, EmployeeCommentId::new),
            byId("seal", SealView.class, SealId::new),
            byId("randomDraw", RandomDrawView.class, RandomDrawId::new),
            byId("inspection", InspectionView.class, InspectionId::new),
            field("enterprise", EnterpriseView.class, RecordFields::enterpriseAsked),
            field(
                    "hazardCauses",
                    RootCauseAnalysisView.class,
                    asked -> RootCauseAnalysisId.of(enterprise(asked), number(asked, "year"), number(asked, "quarter"))
                            .raw()),
            field(
                    "insurance",
                    InsuranceView.class,
                    asked -> InsuranceId.of(enterprise(asked)).raw()),
            field(
                    "knowledgeFile",
                    KnowledgeFileView.class,
                    asked -> KnowledgeFileId.of(enterprise(asked), new PersonId(text(asked, "person")))
                            .raw()),
            byId("majorHazardSource", MajorHazardSourceView.class, MajorHazardSourceId::new),
            byId("bulletinDelivery", BulletinDeliveryView.class, BulletinDeliveryId::new),
            field(
                    "quarterlyBulletin",
                    QuarterlyBulletinView.class,
                    asked -> QuarterlyBulletinId.of(
                                    new RegionCode(text(asked, "office")),
                                    BulletinQuarter.parse(text(asked, "quarter")))
                            .raw()),
            field(
                    "safetyCommittee",
                    SafetyCommitteeView.class,
                    asked -> SafetyCommitteeId.of(new RegionCode(text(asked, "office")))
                            .raw()),
            byId("monthlyReturn", MonthlyReturnView.class, MonthlyReturnId::new),
            byId("blacklistEntry", BlacklistEntryView.class, BlacklistEntryId::new),
            field(
                    "blacklistBatch",
                    BlacklistBatchView.class,
                    asked -> BlacklistBatchId.of(new RegionCode(text(asked, "region")), text(asked, "month"))
                            .raw()),
            byId("creditExchange", CreditExchangeView.class, CreditExchangeId::new),
            field(
                    "documentCleanup",
                    DocumentCleanupView.class,
                    asked -> DocumentCleanupId.of(new RegionCode(text(asked, "region")))
                            .raw()),
            byId("typicalCase", TypicalCaseView.class, TypicalCaseId::new),
            byId("disclosure", DisclosureView.class, DisclosureId::new),
            field(
                    "enforcementElements",
                    EnforcementElementsView.class,
                    asked -> EnforcementElementsId.of(text(asked, "agency")).raw()),
            byId("normativeDocument", NormativeDocumentView.class, NormativeDocumentId::new),
            byId("officer", OfficerView.class, OfficerId::new),
            byId("powerList", PowerListView.class, PowerListId::new),
            byId("penaltyCase", PenaltyCaseView.class, PenaltyCaseId::new),
            byId("person", PersonView.class, PersonId::new),
            field(
                    "reminders",
                    ReminderRegisterView.class,
                    asked -> ReminderRegisterId.of(enterprise(asked)).raw()),
            byId("safetyDecision", SafetyDecisionView.class, SafetyDecisionId::new),
            byId("safetyEvaluation", SafetyEvaluationView.class, SafetyEvaluationId::new),
            byId("safetyManager", SafetyManagerView.class, SafetyManagerId::new),
            byId("safetyRule", SafetyRuleView.class, SafetyRuleId::new),
            field(
                    "selfCheck",
                    SelfCheckView.class,
                    asked -> SelfInspectionId.of(new CampaignId(text(asked, "campaign")), enterprise(asked))
                            .raw()),
            byId("selfDeclaration", SelfDeclarationView.class, SelfDeclarationId::new),
            field(
                    "staffing",
                    StaffingView.class,
                    asked -> StaffingId.of(enterprise(asked)).raw()),
            field(
                    "standardization",
                    StandardizationView.class,
                    asked -> StandardizationId.of(enterprise(asked)).raw()),
            byId("suggestion", SuggestionView.class, SuggestionId::new),
            byId("traceArchive", TraceArchiveView.class, TraceArchiveId::new),
            field(
                    "trainingFile",
                    TrainingFileView.class,
                    asked -> TrainingFileId.of(enterprise(asked), number(asked, "year"))
                            .raw()),
            byId("unsafeAct", UnsafeActView.class, UnsafeActId::new),
            field(
                    "workCalendar",
                    WorkCalendarView.class,
                    asked -> WorkCalendarId.of(number(asked, "year")).raw()),
            field(
                    "worker",
                    WorkerView.class,
                    asked -> WorkerId.of(enterprise(asked), text(asked, "workerNumber"))
                            .raw()));

    private final Questions questions;

    public RecordFields(Questions questions) {
        this.questions = questions;
    }

    /**
     * A query for one record.
     *
     * @param name the field of the schema
     * @param document what it is answered with
     * @param id the record that the arguments name
     */
    public record Field<V>(String name, Class<V> document, Function<DataFetchingEnvironment, String> id) {}

    /** Every such query. */
    public static List<Field<?>> all() {
        return FIELDS;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        TypeRuntimeWiring.Builder query = TypeRuntimeWiring.newTypeWiring("Query");
        FIELDS.forEach(field -> query.dataFetcher(field.name(), fetcher(field)));
        wiring.type(query);
    }

    private <V> DataFetcher<CompletableFuture<V>> fetcher(Field<V> field) {
        return asked -> questions.ask(
                new FindRecord(
                        field.id().apply(asked),
                        new Moment(
                                asked.getArgument("asOf"),
                                asked.getArgument("occurredBy"),
                                asked.getArgument("version"),
                                asked.getArgument("storePosition")),
                        Questions.position(asked.getArgument("position"))),
                field.document(),
                asked.getGraphQlContext().get(Questions.ACTOR));
    }

    private static <V> Field<V> byId(String name, Class<V> document, Function<String, ?> id) {
        return field(name, document, asked -> id.apply(text(asked, "id")).toString());
    }

    private static <V> Field<V> field(String name, Class<V> document, Function<DataFetchingEnvironment, String> id) {
        return new Field<>(name, document, id);
    }

    /** By the id or by the credit code, but not by both. */
    private static String enterpriseAsked(DataFetchingEnvironment asked) {
        @Nullable String id = asked.getArgument("id");
        @Nullable String creditCode = asked.getArgument("creditCode");
        if ((id == null) == (creditCode == null)) {
            throw new RefusedException(EnterpriseRefusal.ONE_IDENTIFIER_NEEDED, "id");
        }
        return (id == null ? EnterpriseId.of(new CreditCode(creditCode)) : new EnterpriseId(id)).raw();
    }

    private static EnterpriseId enterprise(DataFetchingEnvironment asked) {
        return new EnterpriseId(text(asked, "enterprise"));
    }

    private static String text(DataFetchingEnvironment asked, String argument) {
        return asked.getArgument(argument);
    }

    private static int number(DataFetchingEnvironment asked, String argument) {
        return asked.<Integer>getArgument(argument);
    }
}
