package org.anjian.command.selfcheck;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.campaign.CampaignSamples.CAMPAIGN;
import static org.anjian.command.campaign.CampaignSamples.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.EvidenceKind;
import org.anjian.api.selfcheck.EvidenceLink;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.event.ChecklistItemAnswered;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.anjian.api.selfcheck.event.KeyObjectEnlisted;
import org.anjian.api.selfcheck.event.PrincipalSectionAnswered;
import org.anjian.api.selfcheck.event.SelfInspectionCompleted;
import org.anjian.api.selfcheck.event.SelfInspectionStarted;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.checklist.BundledChecklists;
import org.anjian.command.drill.RecordedDrill;
import org.anjian.command.majorhazardsource.KnownSource;
import org.anjian.command.safetymanager.ManagerStanding;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;

/** The self-inspection of one factory, and the acts upon it. */
abstract class SelfInspectionFixture {

    static final SelfInspectionId ID = SelfInspectionId.of(CAMPAIGN, FACTORY);
    static final SelfInspectionSubject E1 =
            new SelfInspectionSubject(ID, CAMPAIGN, FACTORY, "Qujing Factory", COUNTY, Sector.INDUSTRY);
    static final KeyObjectEnlisted ENLISTED = new KeyObjectEnlisted(E1, at("2024-04-30"), terms());
    static final SelfInspectionStarted STARTED = new SelfInspectionStarted(E1, at("2024-05-06"), terms());
    static final PersonId M1 = new PersonId("person-m1");
    static final PersonId FAILED = new PersonId("person-failed");
    static final HazardId HAZARD = new HazardId("hazard-1");
    static final ItemHazard UNTIL_AUGUST = hazard("2024-08-31");
    static final List<EvidenceLink> RULE =
            List.of(new EvidenceLink(EvidenceKind.RULE_VERSION, "safetyrule-1@2", "动火规程"));
    static final List<EvidenceLink> DOCUMENT = List.of(new EvidenceLink(EvidenceKind.DOCUMENT, "D-1", "台账"));

    final AggregateTestFixture<SelfInspection> fixture = new AggregateTestFixture<>(SelfInspection.class);
    final List<KnownSource> sources = new ArrayList<>();
    final List<RecordedDrill> drills = new ArrayList<>();

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(BundledChecklists.read())
                .registerInjectableResource((ManagerStanding) (person, enterprise) -> person.equals(FAILED))
                .registerAnnotatedCommandHandler(new SelfInspectionRecords(
                        fixture.getRepository(),
                        KnownEnterprises.admission(),
                        campaign -> terms(),
                        Contexts.permissions(),
                        BundledChecklists.read(),
                        new ComputedItems(enterprise -> sources, this::drills)));
    }

    List<RecordedDrill> drills(Object enterprise, LocalDate from, LocalDate to) {
        return drills.stream()
                .filter(drill -> !drill.day().isBefore(from) && !drill.day().isAfter(to))
                .toList();
    }

    static ItemHazard hazard(String due) {
        return new ItemHazard(HazardGrade.GENERAL, "未做", "厂区", day(due));
    }

    static List<SubAnswer> four(ItemAnswer last) {
        return List.of(
                new SubAnswer("1.1", ItemAnswer.YES),
                new SubAnswer("1.2", ItemAnswer.YES),
                new SubAnswer("1.3", ItemAnswer.NOT_APPLICABLE),
                new SubAnswer("1.4", last));
    }

    static AnswerChecklistItem answer(
            int item, ItemAnswer answer, List<SubAnswer> subs, List<EvidenceLink> evidence, ItemHazard hazard) {
        return new AnswerChecklistItem(ID, item, answer, subs, evidence, null, hazard, at("2024-06-03"), null);
    }

    static ChecklistItemAnswered answered(int item, ItemAnswer answer) {
        return new ChecklistItemAnswered(
                E1, at("2024-06-03"), item, 1, answer, AnswerOrigin.TYPED, List.of(), DOCUMENT, List.of(), null);
    }

    static HazardRaisedFromSelfInspection raised(int item) {
        return new HazardRaisedFromSelfInspection(
                E1, at("2024-06-03"), item, HAZARD, FoundBy.SELF_INSPECTION, UNTIL_AUGUST);
    }

    static PrincipalSectionAnswered principal() {
        return new PrincipalSectionAnswered(E1, at("2024-06-03"), ItemAnswer.YES, "已履职", DOCUMENT);
    }

    static SelfInspectionCompleted completed() {
        return new SelfInspectionCompleted(
                E1, at("2024-06-20"), new Delivery(day("2024-06-30"), Timeliness.ON_TIME, 0), 0);
    }

    TestExecutor<SelfInspection> started() {
        return fixture.given(ENLISTED, STARTED);
    }

    static void refusedWith(ResultValidator<?> outcome, RefusalCode code, String list) {
        outcome.expectNoEvents()
                .expectException(RefusedException.class)
                .expectExceptionMessage(code.name() + ": " + code.en() + " " + list);
    }
}
