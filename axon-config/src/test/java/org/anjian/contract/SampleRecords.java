package org.anjian.contract;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.blacklist.BlacklistBatchId;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.checkplace.CheckPlaceId;
import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.compliancesurvey.ComplianceFileId;
import org.anjian.api.creditplatform.CreditExchangeId;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.EnforcementElementsId;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.drift.DriftId;
import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.PlanItem;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.inspectionclue.InspectionClueId;
import org.anjian.api.insurance.InsuranceId;
import org.anjian.api.knowledgetest.KnowledgeFileId;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.normativedocument.DocumentCleanupId;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.operation.OperationCalendarId;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.reminder.ReminderRegisterId;
import org.anjian.api.rootcause.RootCauseAnalysisId;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.anjian.api.safetycommittee.SafetyCommitteeId;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.SealKind;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfdeclaration.SelfDeclarationId;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.standardization.StandardizationId;
import org.anjian.api.suggestion.SuggestionId;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.training.Attendee;
import org.anjian.api.training.TrainingCategory;
import org.anjian.api.training.TrainingFileId;
import org.anjian.api.training.TrainingResult;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.unsafeact.UnsafeActId;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.anjian.api.workcalendar.WorkCalendarId;
import org.anjian.api.worker.WorkerId;

/** Fills every component of a record with a plain value, always the same, so that its JSON can be compared. */
public final class SampleRecords {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(TrainingFileId.class, TrainingFileId.of(new EnterpriseId("enterprise-1"), 2026)),
            Map.entry(Attendee.class, new Attendee(null, "W1", TrainingCategory.PRINCIPAL, TrainingResult.PASS)),
            Map.entry(WorkerId.class, WorkerId.of(new EnterpriseId("enterprise-1"), "W1")),
            Map.entry(
                    KnowledgeFileId.class,
                    KnowledgeFileId.of(new EnterpriseId("enterprise-1"), new PersonId("person-1"))),
            Map.entry(CheckPlaceId.class, new CheckPlaceId("checkplace-1")),
            Map.entry(RootCauseAnalysisId.class, RootCauseAnalysisId.of(new EnterpriseId("enterprise-1"), 2026, 1)),
            Map.entry(ComplianceFileId.class, ComplianceFileId.of(new EnterpriseId("enterprise-1"))),
            Map.entry(ReminderRegisterId.class, ReminderRegisterId.of(new EnterpriseId("enterprise-1"))),
            Map.entry(SealId.class, SealId.of(SealKind.RECORD, "hazard-1")),
            Map.entry(OperationCalendarId.class, new OperationCalendarId("operationcalendar-1")),
            Map.entry(EnforcementPlanId.class, new EnforcementPlanId("enforcementplan-1")),
            Map.entry(
                    PlanItem.class,
                    new PlanItem("I1", new EnterpriseId("enterprise-1"), Sector.INDUSTRY, "group", 3, 2)),
            Map.entry(DocumentedRecord.class, new DocumentedRecord("penaltycase-1")),
            Map.entry(EnforcementDocumentKind.class, EnforcementDocumentKind.FILING_APPROVAL),
            Map.entry(
                    EnforcementDocumentId.class,
                    EnforcementDocumentId.of(
                            new DocumentedRecord("penaltycase-1"), EnforcementDocumentKind.FILING_APPROVAL, 2)),
            Map.entry(CaseFileProgrammeId.class, CaseFileProgrammeId.of(new RegionCode("530300"))),
            Map.entry(double.class, 0.5),
            Map.entry(Double.class, 0.5),
            Map.entry(Instant.class, Instant.parse("2026-03-02T01:02:03.456789Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 20)),
            Map.entry(int.class, 2),
            Map.entry(Integer.class, 2),
            Map.entry(Long.class, 500_000L),
            Map.entry(long.class, 500_000L),
            Map.entry(RegionCode.class, new RegionCode("530302")),
            Map.entry(CreditCode.class, new CreditCode("91350100M000100Y43")),
            Map.entry(EnterpriseId.class, new EnterpriseId("enterprise-91350100M000100Y43")),
            Map.entry(HazardId.class, new HazardId("hazard-1")),
            Map.entry(CheckPlanId.class, new CheckPlanId("checkplan-1")),
            Map.entry(UnsafeActId.class, new UnsafeActId("unsafeact-1")),
            Map.entry(InspectionClueId.class, new InspectionClueId("inspectionclue-1")),
            Map.entry(VillageInspectorId.class, new VillageInspectorId("villageinspector-1")),
            Map.entry(PersonId.class, new PersonId("person-1")),
            Map.entry(SafetyManagerId.class, new SafetyManagerId("manager-1")),
            Map.entry(AssessmentSchemeId.class, new AssessmentSchemeId("assessmentscheme-530300-NON_COAL_MINE")),
            Map.entry(boolean.class, true),
            Map.entry(InsuranceId.class, new InsuranceId("insurance-1")),
            Map.entry(StandardizationId.class, new StandardizationId("standardization-1")),
            Map.entry(StaffingId.class, new StaffingId("staffing-1")),
            Map.entry(DrillProgrammeId.class, new DrillProgrammeId("drillprogramme-1")),
            Map.entry(SelfInspectionId.class, new SelfInspectionId("selfinspection-1")),
            Map.entry(UnitParticipationId.class, new UnitParticipationId("unitparticipation-1")),
            Map.entry(SelfDeclarationId.class, new SelfDeclarationId("selfdeclaration-1")),
            Map.entry(OfficerId.class, OfficerId.of("o1")),
            Map.entry(RuleParameterId.class, RuleParameterId.of(new ParameterKey("NL-CF54.decisionDays"))),
            Map.entry(DiscretionStandardId.class, DiscretionStandardId.of(new RegionCode("530302"), "AQ97")),
            Map.entry(PowerListId.class, PowerListId.of(new RegionCode("530302"), "county-emergency")),
            Map.entry(WorkCalendarId.class, WorkCalendarId.of(2027)),
            Map.entry(NormativeDocumentId.class, new NormativeDocumentId("normativedocument-1")),
            Map.entry(DisclosureId.class, DisclosureId.of(new DocumentedRecord("penaltycase-1"))),
            Map.entry(EnforcementElementsId.class, EnforcementElementsId.of("county-emergency")),
            Map.entry(MonthlyReturnId.class, MonthlyReturnId.of("text", new RegionCode("530302"), "2026-03")),
            Map.entry(
                    QuarterlyBulletinId.class,
                    QuarterlyBulletinId.of(new RegionCode("530302"), BulletinQuarter.parse("2026-Q1"))),
            Map.entry(BulletinQuarter.class, BulletinQuarter.parse("2026-Q1")),
            Map.entry(TypicalCaseId.class, new TypicalCaseId("typicalcase-1")),
            Map.entry(BulletinDeliveryId.class, new BulletinDeliveryId("bulletindelivery-1")),
            Map.entry(SafetyCommitteeId.class, SafetyCommitteeId.of(new RegionCode("530302"))),
            Map.entry(DocumentCleanupId.class, DocumentCleanupId.of(new RegionCode("530302"))),
            Map.entry(BlacklistEntryId.class, new BlacklistEntryId("blacklistentry-1")),
            Map.entry(BlacklistBatchId.class, BlacklistBatchId.of(new RegionCode("530302"), "2026-01")),
            Map.entry(CreditExchangeId.class, CreditExchangeId.of(new RegionCode("530302"), 1)),
            Map.entry(CheckpointDayId.class, CheckpointDayId.of(LocalDate.of(2026, 3, 5))),
            Map.entry(DriftId.class, DriftId.of("hazards")),
            Map.entry(TipOffId.class, new TipOffId("tipoff-1")),
            Map.entry(TipOffMatterId.class, new TipOffMatterId("tipoffmatter-1")),
            Map.entry(ReporterIdentityId.class, new ReporterIdentityId("reporteridentity-1")),
            Map.entry(
                    DelegationTerm.class,
                    new DelegationTerm(
                            Instant.parse("2026-03-02T01:02:03.456789Z"), Instant.parse("2026-03-09T00:00:00Z"))),
            Map.entry(SuggestionId.class, new SuggestionId("suggestion-1")));

    private SampleRecords() {}

    /** A record of that class with plain values. */
    static Object of(Class<?> type) {
        return of(type, Map.of());
    }

    /** A record of that class in which every component of a given type, however deep, has the given value. */
    public static Object of(Class<?> type, Map<Class<?>, Object> given) {
        if (given.containsKey(type)) {
            return given.get(type);
        }
        if (type == PersonalText.class) {
            return new PersonalText((PersonId) of(PersonId.class, given), "text");
        }
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Optional<Method> birth = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("forCommand"))
                .findFirst();
        if (birth.isPresent()) {
            return idOf(birth.get());
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no sample for " + type);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values =
                Arrays.stream(components).map(component -> of(component, given)).toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException("no sample for " + type, impossible);
        }
    }

    /** An id of a record that is born by a command is the one of command 1. */
    private static Object idOf(Method birth) {
        try {
            return birth.invoke(null, "1");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException("no sample for " + birth.getDeclaringClass(), impossible);
        }
    }

    private static Object of(RecordComponent component, Map<Class<?>, Object> given) {
        if (component.getName().equals("sha256")) {
            return "0123456789abcdef".repeat(4);
        }
        // The contract was approved with any text; what folds the event reads a month.
        if (component.getName().equals("firstMonth") && !given.isEmpty()) {
            return "2026-03";
        }
        return of(component.getType(), component.getGenericType(), given);
    }

    private static Object of(Class<?> type, Type generic, Map<Class<?>, Object> given) {
        if (type == List.class && generic instanceof ParameterizedType list) {
            return List.of(of((Class<?>) list.getActualTypeArguments()[0], given));
        }
        return of(type, given);
    }
}
