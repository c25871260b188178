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
            field(
                    "assessmentScheme",
                    AssessmentSchemeView.class,
                    asked -> new AssessmentSchemeId(text(asked, "id")).raw()),
            field("campaign", CampaignView.class, asked -> new CampaignId(text(asked, "id")).raw()),
            field(
                    "campaignUnit",
                    UnitParticipationView.class,
                    asked -> new UnitParticipationId(text(asked, "id")).raw()),
            field(
                    "caseFileProgramme",
                    CaseFileProgrammeView.class,
                    asked -> CaseFileProgrammeId.of(new RegionCode(text(asked, "region")))
                            .raw()),
            field("checkPlace", CheckPlaceView.class, asked -> new CheckPlaceId(text(asked, "id")).raw()),
            field("checkpointDay", CheckpointDayView.class, asked -> new CheckpointDayId(text(asked, "id")).raw()),
            field("checkPlan", CheckPlanView.class, asked -> new CheckPlanId(text(asked, "id")).raw()),
            field("closure", ClosureView.class, asked -> new ClosureId(text(asked, "id")).raw()),
            field(
                    "complianceSurveys",
                    ComplianceFileView.class,
                    asked -> ComplianceFileId.of(enterprise(asked)).raw()),
            field(
                    "constructionProject",
                    ConstructionProjectView.class,
                    asked -> new ConstructionProjectId(text(asked, "id")).raw()),
            field(
                    "discretionStandard",
                    DiscretionStandardView.class,
                    asked -> new DiscretionStandardId(text(asked, "id")).raw()),
            field(
                    "correctionOrder",
                    CorrectionOrderView.class,
                    asked -> new CorrectionOrderId(text(asked, "id")).raw()),
            field(
                    "drift",
                    DriftView.class,
                    asked -> DriftId.of(text(asked, "readModel")).raw()),
            field(
                    "drillProgramme",
                    DrillProgrammeView.class,
                    asked -> DrillProgrammeId.of(enterprise(asked)).raw()),
            field("emergencyPlan", EmergencyPlanView.class, asked -> new EmergencyPlanId(text(asked, "id")).raw()),
            field("endorsedResult", EndorsedResultView.class, asked -> new EndorsedResultId(text(asked, "id")).raw()),
            field(
                    "enforcementDocument",
                    EnforcementDocumentView.class,
                    asked -> new EnforcementDocumentId(text(asked, "id")).raw()),
            field(
                    "enforcementMeasure",
                    EnforcementMeasureView.class,
                    asked -> new EnforcementMeasureId(text(asked, "id")).raw()),
            field(
                    "enforcementPlan",
                    EnforcementPlanView.class,
                    asked -> EnforcementPlanId.of(text(asked, "regulator"), number(asked, "year"))
                            .raw()),
            field("delegation", DelegationView.class, asked -> new DelegationId(text(asked, "id")).raw()),
            field("entrustment", EntrustmentView.class, asked -> new EntrustmentId(text(asked, "id")).raw()),
            field(
                    "operationCalendar",
                    OperationCalendarView.class,
                    asked -> OperationCalendarId.of(new RegionCode(text(asked, "region")))
                            .raw()),
            field("grid", GridView.class, asked -> new GridId(text(asked, "id")).raw()),
            field(
                    "villageInspector",
                    VillageInspectorView.class,
                    asked -> new VillageInspectorId(text(asked, "id")).raw()),
            field("villageCheck", VillageCheckView.class, asked -> new VillageCheckId(text(asked, "id")).raw()),
            field("inspectionClue", InspectionClueView.class, asked -> new InspectionClueId(text(asked, "id")).raw()),
            field("accident", AccidentView.class, asked -> new AccidentId(text(asked, "id")).raw()),
            field("gridReport", GridReportView.class, asked -> new GridReportId(text(asked, "id")).raw()),
            field("tipOff", TipOffView.class, asked -> new TipOffId(text(asked, "id")).raw()),
            field(
                    "reporterIdentity",
                    ReporterIdentityView.class,
                    asked -> new ReporterIdentityId(text(asked, "id")).raw()),
            field(
                    "employeeComment",
                    EmployeeCommentView.class,
                    asked -> new EmployeeCommentId(text(asked, "id")).raw()),
            field("seal", SealView.class, asked -> new SealId(text(asked, "id")).raw()),
            field("randomDraw", RandomDrawView.class, asked -> new RandomDrawId(text(asked, "id")).raw()),
            field("inspection", InspectionView.class, asked -> new InspectionId(text(asked, "id")).raw()),
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
            field(
                    "majorHazardSource",
                    MajorHazardSourceView.class,
                    asked -> new MajorHazardSourceId(text(asked, "id")).raw()),
            field(
                    "bulletinDelivery",
                    BulletinDeliveryView.class,
                    asked -> new BulletinDeliveryId(text(asked, "id")).raw()),
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
            field("monthlyReturn", MonthlyReturnView.class, asked -> new MonthlyReturnId(text(asked, "id")).raw()),
            field("blacklistEntry", BlacklistEntryView.class, asked -> new BlacklistEntryId(text(asked, "id")).raw()),
            field(
                    "blacklistBatch",
                    BlacklistBatchView.class,
                    asked -> BlacklistBatchId.of(new RegionCode(text(asked, "region")), text(asked, "month"))
                            .raw()),
            field("creditExchange", CreditExchangeView.class, asked -> new CreditExchangeId(text(asked, "id")).raw()),
            field(
                    "documentCleanup",
                    DocumentCleanupView.class,
                    asked -> DocumentCleanupId.of(new RegionCode(text(asked, "region")))
                            .raw()),
            field("typicalCase", TypicalCaseView.class, asked -> new TypicalCaseId(text(asked, "id")).raw()),
            field("disclosure", DisclosureView.class, asked -> new DisclosureId(text(asked, "id")).raw()),
            field(
                    "enforcementElements",
                    EnforcementElementsView.class,
                    asked -> EnforcementElementsId.of(text(asked, "agency")).raw()),
            field(
                    "normativeDocument",
                    NormativeDocumentView.class,
                    asked -> new NormativeDocumentId(text(asked, "id")).raw()),
            field("officer", OfficerView.class, asked -> new OfficerId(text(asked, "id")).raw()),
            field("powerList", PowerListView.class, asked -> new PowerListId(text(asked, "id")).raw()),
            field("penaltyCase", PenaltyCaseView.class, asked -> new PenaltyCaseId(text(asked, "id")).raw()),
            field("person", PersonView.class, asked -> new PersonId(text(asked, "id")).raw()),
            field(
                    "reminders",
                    ReminderRegisterView.class,
                    asked -> ReminderRegisterId.of(enterprise(asked)).raw()),
            field("safetyDecision", SafetyDecisionView.class, asked -> new SafetyDecisionId(text(asked, "id")).raw()),
            field(
                    "safetyEvaluation",
                    SafetyEvaluationView.class,
                    asked -> new SafetyEvaluationId(text(asked, "id")).raw()),
            field("safetyManager", SafetyManagerView.class, asked -> new SafetyManagerId(text(asked, "id")).raw()),
            field("safetyRule", SafetyRuleView.class, asked -> new SafetyRuleId(text(asked, "id")).raw()),
            field(
                    "selfCheck",
                    SelfCheckView.class,
                    asked -> SelfInspectionId.of(new CampaignId(text(asked, "campaign")), enterprise(asked))
                            .raw()),
            field(
                    "selfDeclaration",
                    SelfDeclarationView.class,
                    asked -> new SelfDeclarationId(text(asked, "id")).raw()),
            field(
                    "staffing",
                    StaffingView.class,
                    asked -> StaffingId.of(enterprise(asked)).raw()),
            field(
                    "standardization",
                    StandardizationView.class,
                    asked -> StandardizationId.of(enterprise(asked)).raw()),
            field("suggestion", SuggestionView.class, asked -> new SuggestionId(text(asked, "id")).raw()),
            field("traceArchive", TraceArchiveView.class, asked -> new TraceArchiveId(text(asked, "id")).raw()),
            field(
                    "trainingFile",
                    TrainingFileView.class,
                    asked -> TrainingFileId.of(enterprise(asked), number(asked, "year"))
                            .raw()),
            field("unsafeAct", UnsafeActView.class, asked -> new UnsafeActId(text(asked, "id")).raw()),
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
