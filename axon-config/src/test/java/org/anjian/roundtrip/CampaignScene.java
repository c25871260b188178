package org.anjian.roundtrip;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.anjian.MovedClock;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.PhaseTerms;
import org.anjian.api.campaign.SubmittedDocument;
import org.anjian.api.campaign.TaskState;
import org.anjian.api.campaign.UnitKind;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.campaign.command.EnrolCampaignUnit;
import org.anjian.api.campaign.query.CampaignProgress;
import org.anjian.api.campaign.query.CountCampaignProgress;
import org.anjian.api.campaign.query.FindCampaignOutstanding;
import org.anjian.api.campaign.query.FindUnitProgress;
import org.anjian.api.campaign.query.OutstandingDuty;
import org.anjian.api.campaign.query.OutstandingPage;
import org.anjian.api.campaign.query.ProgressRow;
import org.anjian.api.campaign.query.UnitProgress;
import org.anjian.api.campaign.query.UnitProgressPage;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.EvidenceKind;
import org.anjian.api.selfcheck.EvidenceLink;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.command.AnswerPrincipalSection;
import org.anjian.api.selfcheck.command.StartSelfInspection;
import org.anjian.api.selfcheck.query.FindSelfCheck;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.web.Questions;
import org.anjian.security.DemoUsers;
import org.awaitility.core.ThrowingRunnable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A node with a clock that is moved through the campaign, its three enterprises, and what is asked of it. */
abstract class CampaignScene {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final RegionCode COUNTY = new RegionCode("530302");
    static final CampaignId CAMPAIGN = new CampaignId("campaign-2024");
    static final Actor OFFICE = new Actor("office", Role.COMMITTEE_OFFICE, "committee", COUNTY, null);
    static final Actor STREET = new Actor("street", Role.OFFICER, "street-1", COUNTY, null);
    static final Actor HEAD = new Actor("head", Role.AGENCY_HEAD, "street-1", COUNTY, null);
    static final List<SubmittedDocument> WORD = List.of(new SubmittedDocument("方案.docx", "a".repeat(64)));
    static final EnterpriseId DILIGENT = new EnterpriseId("enterprise-test-diligent");
    static final EnterpriseId LATE = new EnterpriseId("enterprise-test-late");
    static final EnterpriseId NEVER = new EnterpriseId("enterprise-test-never");

    final CommandGateway gateway;
    final Questions questions;
    final Checklists checklists;
    final MovedClock.MovableClock clock;
    final DemoUsers users;

    @LocalServerPort
    int port;

    CampaignScene(
            CommandGateway gateway,
            Questions questions,
            Checklists checklists,
            MovedClock.MovableClock clock,
            DemoUsers users) {
        this.gateway = gateway;
        this.questions = questions;
        this.checklists = checklists;
        this.clock = clock;
        this.users = users;
    }

    void register(EnterpriseId id) {
        String name = id.raw().substring("enterprise-test-".length());
        send(
                new RegisterEnterprise(
                        null,
                        new ForeignIdentifier("test", name),
                        new EnterpriseProfile(name, Sector.INDUSTRY, null, null, null, null),
                        COUNTY,
                        now(),
                        null),
                HEAD);
    }

    void enrol(String street) {
        send(new EnrolCampaignUnit(null, CAMPAIGN, street, street, UnitKind.TOWN, COUNTY, 2, now(), null), OFFICE);
    }

    /** Yes to what is typed; the ledger says no to the drills, which becomes a hazard. */
    void answerAll(EnterpriseId enterprise) {
        send(new StartSelfInspection(null, CAMPAIGN, enterprise, now(), null), principal(enterprise));
        List<EvidenceLink> evidence = List.of(new EvidenceLink(EvidenceKind.RULE_VERSION, "rule-1@1", "规程"));
        for (ChecklistItem item : checklists.find("QX24", 1).orElseThrow().items()) {
            boolean typed = item.seq() != 15 && item.seq() != 17;
            ItemHazard hazard =
                    item.seq() == 17 ? new ItemHazard(HazardGrade.GENERAL, "未按规定演练", "厂区", day("2024-08-31")) : null;
            send(
                    new AnswerChecklistItem(
                            inspection(enterprise),
                            item.seq(),
                            typed ? ItemAnswer.YES : null,
                            typed
                                    ? item.subQuestions().stream()
                                            .map(sub -> new SubAnswer(sub.code(), ItemAnswer.YES))
                                            .toList()
                                    : List.of(),
                            typed ? evidence : List.of(),
                            null,
                            hazard,
                            now(),
                            null),
                    principal(enterprise));
        }
        send(
                new AnswerPrincipalSection(inspection(enterprise), ItemAnswer.YES, "已履职", evidence, now(), null),
                principal(enterprise));
    }

    static PhaseTerms phase(PhaseKind kind, String from, String to, Integer report) {
        return new PhaseTerms(kind, day(from), day(to), List.of(), report);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    Instant now() {
        return clock.instant();
    }

    static UnitParticipationId unit(String street) {
        return UnitParticipationId.of(CAMPAIGN, street);
    }

    static SelfInspectionId inspection(EnterpriseId enterprise) {
        return SelfInspectionId.of(CAMPAIGN, enterprise);
    }

    static Actor principal(EnterpriseId enterprise) {
        return new Actor("principal-" + enterprise, Role.ENTERPRISE, enterprise.raw(), COUNTY, enterprise);
    }

    static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(assertion);
    }

    @SuppressWarnings("unchecked")
    <R> R send(Object command, Actor actor) {
        return (R) gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(new HashMap<>(actor.toMetadata())),
                60,
                TimeUnit.SECONDS);
    }

    String refusal(Object command, Actor actor) {
        try {
            send(command, actor);
            return "accepted";
        } catch (RuntimeException refused) {
            return refused.getMessage();
        }
    }

    <R> R ask(Object query, Class<R> answer, Actor actor) {
        try {
            return questions.ask(query, answer, actor).join();
        } catch (CompletionException failed) {
            throw new AssertionError(failed);
        }
    }

    SelfCheckView check(EnterpriseId enterprise) {
        return ask(new FindSelfCheck(CAMPAIGN, enterprise, null), SelfCheckView.class, OFFICE);
    }

    List<PhaseDuty> outstanding(EnterpriseId enterprise) {
        OutstandingPage page = ask(
                new FindCampaignOutstanding(CAMPAIGN, null, List.of(), PageRequest.of(null, null)),
                OutstandingPage.class,
                OFFICE);
        return page.page().edges().stream()
                .map(edge -> edge.node())
                .filter(one -> one.selfCheck().enterpriseId().equals(enterprise))
                .flatMap(one -> one.duties().stream())
                .map(OutstandingDuty::duty)
                .toList();
    }

    CampaignProgress progressOf(PhaseDuty duty) {
        return ask(new CountCampaignProgress(CAMPAIGN, null, List.of(duty)), CampaignProgress.class, OFFICE);
    }

    ProgressRow row(PhaseDuty duty) {
        return progressOf(duty).rows().getFirst();
    }

    UnitProgress progress(String street) {
        return ask(new FindUnitProgress(CAMPAIGN, null, PageRequest.of(null, null)), UnitProgressPage.class, OFFICE)
                .page()
                .edges()
                .stream()
                .map(edge -> edge.node())
                .filter(one -> one.unit().organisation().equals(street))
                .findFirst()
                .orElseThrow();
    }

    TaskState state(String street, PhaseTask task) {
        return progress(street).tasks().stream()
                .filter(status -> status.task() == task)
                .map(status -> status.state())
                .findFirst()
                .orElseThrow();
    }
}
