package org.anjian.permission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.api.assessmentscheme.AssessmentPart;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.assessmentscheme.SchemeItem;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.blacklist.BlacklistBatchId;
import org.anjian.api.blacklist.event.JointSanctionNotified;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.correctionorder.event.SuspensionForRectificationOrdered;
import org.anjian.api.creditplatform.CreditExchangeId;
import org.anjian.api.disclosure.EnforcementElementsId;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.gridreport.event.GridEnterpriseLinked;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.SelfReportedHazardMatched;
import org.anjian.api.message.Actor;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.normativedocument.DocumentCleanupId;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.person.PersonId;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.anjian.api.safetycommittee.SafetyCommitteeId;
import org.anjian.api.safetymanager.event.PreJobAssessmentPassed;
import org.anjian.api.safetyrule.event.SafetyRulePublished;
import org.anjian.api.seal.SealId;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.event.CampaignSubjectEnrolled;
import org.anjian.api.staffing.event.StaffingShortfallDetected;
import org.anjian.api.training.PlannedSession;
import org.anjian.api.training.event.TrainingHeadcountDeclared;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.workcalendar.WorkCalendarId;
import org.anjian.contract.SampleRecords;

/**
 * An enterprise with one record of every kind. Its ids are known before it is there, so that it can be asked for in vain.
 *
 * @param ids the id of each kind of record
 * @param account the account of its people, the number of its worker, and every other plain text of its records
 */
record Target(
        EnterpriseId enterprise, RegionCode region, CampaignId campaign, String account, Map<Births.Kind, Object> ids) {

    /** Every plain number in the records. */
    static final int NUMBER = 2026;

    private static final Set<Class<?>> OF_NO_ENTERPRISE = Set.of(
            EnterpriseId.class,
            CampaignId.class,
            AssessmentSchemeId.class,
            RuleParameterId.class,
            CheckpointDayId.class,
            DiscretionStandardId.class,
            PowerListId.class,
            WorkCalendarId.class,
            NormativeDocumentId.class,
            DocumentCleanupId.class,
            EnforcementElementsId.class,
            MonthlyReturnId.class,
            QuarterlyBulletinId.class,
            SafetyCommitteeId.class,
            TypicalCaseId.class,
            BlacklistBatchId.class,
            CreditExchangeId.class,
            CaseFileProgrammeId.class,
            SealId.class);

    private static final Map<String, Class<?>> LATER = Map.of(
            "BlacklistEntry", JointSanctionNotified.class,
            "Hazard", RectificationOrdered.class,
            "CorrectionOrder", SuspensionForRectificationOrdered.class,
            "Grid", GridEnterpriseLinked.class,
            "PenaltyCase", PenaltyDecided.class,
            "SafetyManager", PreJobAssessmentPassed.class,
            "SafetyRule", SafetyRulePublished.class,
            "SelfInspection", CampaignSubjectEnrolled.class,
            "Staffing", StaffingShortfallDetected.class,
            "TrainingFile", TrainingHeadcountDeclared.class);

    /** The kinds of which an enterprise has a record. */
    static Stream<Births.Kind> kindsOfAnEnterprise() {
        return Births.kinds().stream()
                .filter(kind -> kind.id() == EnterpriseId.class || !OF_NO_ENTERPRISE.contains(kind.id()));
    }

    /** The ids that the records of an enterprise will have. */
    static Target of(EnterpriseId enterprise, RegionCode region, CampaignId campaign, String account) {
        PersonId person = PersonId.next();
        Map<Class<?>, Object> given = given(enterprise, region, campaign, account, person);
        Map<Births.Kind, Object> ids = new HashMap<>();
        Births.kinds()
                .forEach(
                        kind -> ids.put(kind, given.containsKey(kind.id()) ? given.get(kind.id()) : kind.newId(given)));
        return new Target(enterprise, region, campaign, account, Map.copyOf(ids));
    }

    /** An enterprise that is registered, in a campaign that is there, and without any other record. */
    static Target registered(Births births, Ledger ledger, RegionCode region) {
        CampaignId campaign = CampaignId.next();
        births.begin(
                Births.called("Campaign"),
                campaign,
                Map.of(CampaignId.class, campaign, RegionCode.class, Ledger.CITY),
                Ledger.head());
        String name = "w-" + UUID.randomUUID();
        ledger.enterprise(name, region.raw());
        return of(EnterpriseId.of(new ForeignIdentifier("test", name)), region, campaign, name);
    }

    /**
     * Begins all records of the enterprise, which is there itself, and goes on with those that a count takes notice of later
     * only.
     */
    void begin(Births births, Actor actor) {
        Map<Class<?>, Object> given = given(enterprise, region, campaign, account, (PersonId) idOf("Person"));
        ids.forEach((kind, id) -> given.put(kind.id(), id));
        ids.forEach((kind, id) -> {
            if (!OF_NO_ENTERPRISE.contains(kind.id())) {
                births.begin(kind, id, given, actor);
            }
        });
        given.put(HazardGrade.class, HazardGrade.MAJOR);
        HazardGraded raised = (HazardGraded) SampleRecords.of(HazardGraded.class, given);
        goOn(
                births,
                "Hazard",
                new HazardGraded(
                        raised.hazard(), raised.occurredAt(), raised.severity(), HazardGrade.GENERAL, raised.basis()),
                actor);
        LATER.forEach((name, type) -> goOn(births, name, SampleRecords.of(type, given), actor));
        Births.Kind hazards = Births.called("Hazard");
        HazardId closed = HazardId.next();
        given.put(HazardId.class, closed);
        births.begin(hazards, closed, given, actor);
        births.goOn(hazards, closed, SampleRecords.of(SelfReportedHazardMatched.class, given), actor);
        births.goOn(hazards, closed, SampleRecords.of(HazardClosed.class, given), actor);
    }

    /** Begins the records of the region that are about no enterprise, where they are not there yet. */
    void beginOfRegion(Births births, Actor actor) {
        Map<Class<?>, Object> given = given(enterprise, region, campaign, account, (PersonId) idOf("Person"));
        given.put(
                SchemePart.class,
                new SchemePart(AssessmentPart.QUALIFICATION, List.of(new SchemeItem("Q1", "资格", 100)), 60));
        ids.forEach((kind, id) -> given.put(kind.id(), id));
        ids.forEach((kind, id) -> {
            if (OF_NO_ENTERPRISE.contains(kind.id()) && kind.id() != EnterpriseId.class) {
                births.begin(kind, id, given, actor);
            }
        });
    }

    private void goOn(Births births, String name, Object event, Actor actor) {
        Births.Kind kind = Births.called(name);
        births.goOn(kind, ids.get(kind), event, actor);
    }

    /** The id of the record of a kind, by the name of its aggregate or id. */
    Object idOf(String name) {
        return ids.get(Births.called(name));
    }

    private static Map<Class<?>, Object> given(
            EnterpriseId enterprise, RegionCode region, CampaignId campaign, String account, PersonId person) {
        Map<Class<?>, Object> given = Births.given(enterprise, region, campaign, person, account);
        given.put(int.class, NUMBER);
        // The hours of a session are fewer than its year.
        given.put(PlannedSession.class, SampleRecords.of(PlannedSession.class, Map.of()));
        given.put(HazardSource.class, HazardSource.GOVERNMENT_INSPECTION);
        given.put(Sector.class, Sector.INDUSTRY);
        return given;
    }
}
