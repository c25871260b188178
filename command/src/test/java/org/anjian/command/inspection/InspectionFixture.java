package org.anjian.command.inspection;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.ChecklistReference;
import org.anjian.api.inspection.Concealment;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.FollowUpKind;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionLayer;
import org.anjian.api.inspection.InspectionMatter;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.InspectionTerms;
import org.anjian.api.inspection.KnownVisit;
import org.anjian.api.inspection.NewFinding;
import org.anjian.api.inspection.NewProcessRecord;
import org.anjian.api.inspection.OnSiteRecord;
import org.anjian.api.inspection.PlanReference;
import org.anjian.api.inspection.ProcessRecord;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.inspection.command.AttachProcessRecord;
import org.anjian.api.inspection.command.OpenInspection;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.inspection.event.InspectionRecordSigned;
import org.anjian.api.inspection.event.InspectionRecorded;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.operation.OperationId;
import org.anjian.api.operation.OperationKind;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.secrecy.Secrecy;
import org.anjian.api.sector.Sector;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.checklist.BundledChecklists;
import org.anjian.command.enforcementplan.KnownPlanItem;
import org.anjian.command.entrustment.KnownEntrustment;
import org.anjian.command.officer.KnownOfficer;
import org.anjian.command.officer.OfficerAdmission;
import org.anjian.command.officer.Officers;
import org.anjian.command.operation.KnownOperation;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;

/** The inspection of one factory, its two officers, and the acts upon it. */
abstract class InspectionFixture {

    static final InspectionId ID = new InspectionId("inspection-1");
    static final EntrustmentId TOWN = new EntrustmentId("entrustment-town");
    static final EntrustmentId CROSS = new EntrustmentId("entrustment-cross");
    static final EntrustmentId SERVICE = new EntrustmentId("entrustment-service");
    static final RandomDrawId DRAW = new RandomDrawId("randomdraw-1");
    static final EnforcementPlanId PLAN = EnforcementPlanId.of(OFFICER.organisation(), 2024);
    static final EnforcementPlanId UNAPPROVED = EnforcementPlanId.of(OFFICER.organisation(), 2025);
    static final List<String> TWO = List.of(OFFICER.id(), SECOND_OFFICER.id());
    static final List<AssignedOfficer> OFFICERS = List.of(assigned(OFFICER), assigned(SECOND_OFFICER));
    static final Actor S1 = new Actor("s1", Role.AUXILIARY, "service", COUNTY, null);
    static final String DIGEST = "a".repeat(64);
    static final Map<String, String> BY = OFFICER.toMetadata();

    static final OperationId OPERATION = new OperationId("operation-1");

    KnownOperation operation = new KnownOperation(
            OPERATION, OperationKind.GENERAL, COUNTY, "committee", null, day("2024-03-01"), List.of());

    AggregateTestFixture<Inspection> fixture;
    final List<KnownVisit> visits = new ArrayList<>();
    final Set<FollowUpKind> followUps = new HashSet<>();

    /** A fixture with an empty store and no deadlines. */
    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Inspection.class);
        Officers officers = account -> account.startsWith("officer-")
                ? Optional.of(new KnownOfficer(
                        OfficerId.of(account),
                        account,
                        "county-emergency",
                        COUNTY,
                        "YN-" + account,
                        day("2020-01-01"),
                        account.equals("officer-9") ? day("2024-03-31") : day("2030-12-31"),
                        false))
                : Optional.empty();
        OpeningRules rules = new OpeningRules(
                InspectionFixture::planItem,
                InspectionFixture::entrustment,
                (draw, enterprise) -> draw.equals(DRAW) && enterprise.equals(FACTORY) ? TWO : List.of(),
                BundledChecklists.read(),
                id -> id.equals(OPERATION) ? Optional.of(operation) : Optional.empty());
        Visits known = (enterprise, from, to) -> visits.stream()
                .filter(visit -> !visit.day().isBefore(from) && !visit.day().isAfter(to))
                .toList();
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(BundledChecklists.read())
                .registerInjectableResource((InspectionFollowUps) inspection -> followUps)
                .registerInjectableResource(RuleParameters.shipped())
                .registerInjectableResource(WorkCalendar.bundled())
                .registerAnnotatedCommandHandler(new InspectionDesk(
                        fixture.getRepository(),
                        new KnownEnterprises(),
                        Contexts.permissions(),
                        rules,
                        new VisitWarnings(known, RuleParameters.shipped()),
                        new OfficerAdmission(officers),
                        InspectionFixture::entrustment,
                        RuleParameters.shipped()));
    }

    private static Optional<KnownPlanItem> planItem(EnforcementPlanId plan, String item) {
        if (!item.equals("I1")) {
            return Optional.empty();
        }
        return Optional.of(new KnownPlanItem(
                plan, item, OFFICER.organisation(), 2024, null, Sector.INDUSTRY, !plan.equals(UNAPPROVED)));
    }

    private static Optional<KnownEntrustment> entrustment(EntrustmentId id) {
        EntrustmentKind kind = id.equals(TOWN)
                ? EntrustmentKind.ENTRUSTED_ENFORCEMENT
                : id.equals(CROSS) ? EntrustmentKind.CROSS_REGION : EntrustmentKind.PURCHASED_SERVICE;
        String body = id.equals(TOWN) ? "town" : id.equals(CROSS) ? "other-county" : "service";
        return Optional.of(new KnownEntrustment(
                id,
                kind,
                "county-emergency",
                body,
                COUNTY,
                day("2022-07-01"),
                id.equals(TOWN) ? day("2023-06-30") : day("2030-12-31"),
                null,
                List.of(),
                id.equals(SERVICE) ? List.of(S1.id()) : List.of()));
    }

    static AssignedOfficer assigned(Actor officer) {
        return new AssignedOfficer(officer.id(), OfficerId.of(officer.id()), "YN-" + officer.id(), "county-emergency");
    }

    static InspectionSubject subject(InspectionMode mode) {
        return new InspectionSubject(
                ID,
                FACTORY,
                "Qujing Factory",
                COUNTY,
                Sector.INDUSTRY,
                "county-emergency",
                mode,
                mode == InspectionMode.UNANNOUNCED ? Concealment.CONCEALED : Concealment.OPEN);
    }

    static InspectionTerms terms() {
        return new InspectionTerms(
                InspectionLayer.DEPARTMENT_SPECIAL,
                EnforcementForm.OWN,
                List.of(InspectionMatter.WORK_SAFETY),
                day("2024-03-06"),
                "用电安全",
                null,
                "群众举报",
                new ChecklistReference("QX24", 1),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    /** The terms with some of them changed. */
    static InspectionTerms with(UnaryOperator<TermsDraft> change) {
        return change.apply(new TermsDraft(terms())).terms();
    }

    /** Terms on their way. */
    record TermsDraft(InspectionTerms terms) {

        TermsDraft plan(PlanReference plan, String offPlanReason) {
            return with(terms.layer(), terms.form(), terms.matters(), plan, offPlanReason, null, terms.entrustmentId());
        }

        TermsDraft layer(InspectionLayer layer) {
            return with(layer, terms.form(), terms.matters(), null, terms.offPlanReason(), null, terms.entrustmentId());
        }

        TermsDraft form(EnforcementForm form) {
            return with(terms.layer(), form, terms.matters(), null, terms.offPlanReason(), null, terms.entrustmentId());
        }

        TermsDraft draw(RandomDrawId draw) {
            return with(
                    terms.layer(),
                    terms.form(),
                    terms.matters(),
                    null,
                    terms.offPlanReason(),
                    draw,
                    terms.entrustmentId());
        }

        TermsDraft entrusted(EntrustmentId id) {
            return with(terms.layer(), terms.form(), terms.matters(), null, terms.offPlanReason(), null, id);
        }

        TermsDraft operation(OperationId operation) {
            return new TermsDraft(new InspectionTerms(
                    terms.layer(),
                    terms.form(),
                    terms.matters(),
                    terms.scheduledOn(),
                    terms.purpose(),
                    terms.plan(),
                    terms.offPlanReason(),
                    terms.checklist(),
                    terms.experts(),
                    terms.participants(),
                    operation,
                    terms.drawId(),
                    terms.entrustmentId()));
        }

        private static TermsDraft with(
                InspectionLayer layer,
                EnforcementForm form,
                List<InspectionMatter> matters,
                PlanReference plan,
                String offPlanReason,
                RandomDrawId draw,
                EntrustmentId entrustment) {
            InspectionTerms plain = InspectionFixture.terms();
            return new TermsDraft(new InspectionTerms(
                    layer,
                    form,
                    matters,
                    plain.scheduledOn(),
                    plain.purpose(),
                    plan,
                    offPlanReason,
                    plain.checklist(),
                    List.of(),
                    List.of(),
                    null,
                    draw,
                    entrustment));
        }
    }

    static OpenInspection open(InspectionMode mode, InspectionTerms terms, List<String> officers, String day) {
        return new OpenInspection(ID, FACTORY, mode, Sector.INDUSTRY, terms, officers, at(day), null);
    }

    static InspectionOpened opened(InspectionMode mode) {
        return new InspectionOpened(subject(mode), at("2024-03-01"), COUNTY, terms(), List.of());
    }

    static InspectorsAssigned assigned(InspectionMode mode) {
        return new InspectorsAssigned(subject(mode), at("2024-03-01"), OFFICERS);
    }

    static final InspectionSubject I1 = subject(InspectionMode.ANNOUNCED);
    static final InspectionStarted STARTED = new InspectionStarted(I1, at("2024-03-06"), TWO, "厂长");
    static final InspectionRecorded RECORDED =
            new InspectionRecorded(I1, at("2024-03-06T11:00"), new OnSiteRecord("二车间", "检查配电箱", "责令限期整改"));
    static final InspectionRecordSigned SIGNED = new InspectionRecordSigned(I1, at("2024-03-06T12:00"), TWO, "厂长");
    static final ProcessRecord PHOTO =
            new ProcessRecord(1, RecordMedium.PHOTO, "配电箱", DIGEST, "recorder-7", OFFICER.id(), day("2024-03-06"));
    static final ProcessRecordAttached ATTACHED = new ProcessRecordAttached(I1, at("2024-03-06T10:00"), PHOTO, null);

    static AttachProcessRecord attach(Secrecy secrecy) {
        return new AttachProcessRecord(
                ID,
                new NewProcessRecord(RecordMedium.PHOTO, "配电箱", DIGEST, "recorder-7", secrecy),
                at("2024-03-06T10:00"),
                null);
    }

    static NewFinding finding(FindingKind kind, PersonId person, List<Integer> items) {
        return new NewFinding(
                kind, HazardGrade.GENERAL, "用电安全", "配电箱无盖板", "二车间", day("2024-03-20"), "V-1", person, items, null);
    }

    TestExecutor<Inspection> started() {
        return fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED), STARTED);
    }
}
