package org.anjian.command.disclosure;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.event.CorrectionOrderRevoked;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.command.FindDueDate;
import org.anjian.api.disclosure.command.FollowDecision;
import org.anjian.api.disclosure.command.ScheduleDisclosure;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Command;
import org.anjian.api.message.Event;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.command.PublishPenaltyDecision;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.workcalendar.WorkCalendarId;
import org.anjian.api.workcalendar.event.WorkCalendarPublished;
import org.anjian.command.process.OwnCommands;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows in the ledger of publication from what is decided elsewhere: the same commands, however often an event comes. */
class DisclosureProcessTest {

    private static final String CASE = "penaltycase-1";
    private static final DisclosureId K1 = new DisclosureId("disclosure-penaltycase-1");
    private static final PenaltyCaseSubject SUBJECT = new PenaltyCaseSubject(
            new PenaltyCaseId(CASE), "立1号", SubjectKind.ENTERPRISE, null, FACTORY, "示范厂", Sector.INDUSTRY, COUNTY);
    private static final CorrectionOrderSubject ORDER = new CorrectionOrderSubject(
            new CorrectionOrderId("correctionorder-1"),
            FACTORY,
            "示范厂",
            COUNTY,
            CorrectionTarget.ENTERPRISE,
            null,
            new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1"),
            "county-emergency");
    private static final Evidence TEXT = new Evidence("text", "0123456789abcdef".repeat(4));

    private final List<Command> sent = new ArrayList<>();
    private final List<PublicationsOwed.Entry> known = new ArrayList<>();
    private boolean published;
    private OwnCommands commands;
    private AnnotationEventHandlerAdapter process;

    @BeforeEach
    void prepare() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        for (Class<?> command : List.of(ScheduleDisclosure.class, FollowDecision.class, FindDueDate.class)) {
            bus.subscribe(command.getName(), message -> sent.add((Command) message.getPayload()));
        }
        bus.subscribe(PublishPenaltyDecision.class.getName(), message -> {
            if (published) {
                RefusedException refused = new RefusedException(PenaltyCaseRefusal.PUBLISHED_ALREADY);
                throw new CommandExecutionException("refused", refused, refused.refusal());
            }
            published = true;
            return sent.add((Command) message.getPayload());
        });
        commands =
                new OwnCommands(DefaultCommandGateway.builder().commandBus(bus).build());
        process = new AnnotationEventHandlerAdapter(new DisclosureProcess(commands, new PublicationsOwed() {
            @Override
            public List<Entry> ofRecord(String record) {
                return record.equals(CASE) ? known : List.of();
            }

            @Override
            public List<Entry> undated() {
                return known;
            }
        }));
    }

    @AfterEach
    void close() {
        commands.close();
    }

    /** Handles an event as the store hands it over, twice: the second time with the same commands. */
    private List<Command> after(Event event, long sequence) throws Exception {
        List<Command> first = handled(event, sequence);
        List<Command> again = handled(event, sequence);
        assertThat(again).allSatisfy(command -> assertThat(command.commandId()).isNotNull());
        assertThat(first).containsAll(again);
        return first;
    }

    private List<Command> handled(Event event, long sequence) throws Exception {
        sent.clear();
        process.handle(new GenericDomainEventMessage<>(
                "any", "any-1", sequence, event, MetaData.from(COUNTY_HEAD.toMetadata())));
        return List.copyOf(sent);
    }

    private static PenaltyDecided decided() {
        return new PenaltyDecided(
                SUBJECT,
                at("2024-09-27"),
                "罚1号",
                "QL-CF-097",
                "据举报人张三反映",
                "安全生产法第九十七条",
                List.of(),
                List.of(),
                5_000_000,
                100,
                List.of(PenaltyKind.FINE),
                "张三另有陈述",
                COUNTY_HEAD.id(),
                List.of(1),
                day("2024-10-07"));
    }

    @Test
    @Rule("QJ16-06h")
    void a_penalty_is_owed_to_the_public_without_its_free_text() throws Exception {
        assertThat(after(decided(), 12))
                .containsExactly(new ScheduleDisclosure(
                        K1,
                        new DisclosedDecision(
                                DecisionKind.PENALTY,
                                CASE,
                                "罚1号",
                                "county-emergency",
                                SubjectKind.ENTERPRISE,
                                FACTORY,
                                "示范厂",
                                COUNTY,
                                day("2024-09-27"),
                                List.of(),
                                List.of(PenaltyKind.FINE),
                                5_000_000L,
                                100L),
                        at("2024-09-27"),
                        "schedule/" + K1));
    }

    @Test
    @Rule("QJ16-06h")
    void every_decision_is_owed_of_its_own() throws Exception {
        assertThat(after(
                        new NoPenaltyDecided(
                                SUBJECT, at("2024-09-27"), "不罚1号", NoPenaltyGround.values()[0], "张三初犯", "head-1"),
                        12))
                .singleElement()
                .isInstanceOfSatisfying(ScheduleDisclosure.class, owed -> {
                    assertThat(owed.decision().kind()).isEqualTo(DecisionKind.NO_PENALTY);
                    assertThat(owed.toString()).doesNotContain("张三");
                });
        assertThat(after(daily(), 20)).singleElement().isInstanceOfSatisfying(ScheduleDisclosure.class, owed -> {
            assertThat(owed.disclosureId()).isEqualTo(K1.further(20));
            assertThat(owed.decision().fineFen()).isEqualTo(15_000_000);
        });
        assertThat(after(
                        new CorrectionOrdered(
                                ORDER,
                                at("2024-09-27"),
                                "张三未戴安全帽",
                                "张三违反安全生产法第五十七条",
                                "立即改正",
                                day("2024-10-11"),
                                "officer-1",
                                null),
                        0))
                .singleElement()
                .isInstanceOfSatisfying(ScheduleDisclosure.class, owed -> {
                    assertThat(owed.decision().grounds()).containsExactly("安全生产法第五十七条");
                    assertThat(owed.toString()).doesNotContain("张三");
                });
    }

    private static DailyPenaltyImposed daily() {
        return new DailyPenaltyImposed(
                SUBJECT,
                at("2024-10-20"),
                "罚2号",
                day("2024-10-15"),
                day("2024-10-16"),
                day("2024-10-18"),
                3,
                5_000_000,
                15_000_000,
                day("2024-11-04"),
                30,
                "张三拒不改正");
    }

    @Test
    @Rule("ML20-04e")
    void with_a_revoked_penalty_goes_what_rests_on_it_and_a_changed_fine_is_its_own_only() throws Exception {
        known.add(new PublicationsOwed.Entry(K1, COUNTY));
        known.add(new PublicationsOwed.Entry(K1.further(20), COUNTY));
        PenaltyDecisionRevoked revoked = new PenaltyDecisionRevoked(
                SUBJECT, at("2024-10-25"), RevocationKind.DECLARED_VOID, "error", 5_000_000L, 0L);
        assertThat(after(revoked, 21))
                .containsExactly(
                        follow(K1, DecisionFate.DECLARED_VOID, null, "2024-10-25", 21),
                        follow(K1.further(20), DecisionFate.DECLARED_VOID, null, "2024-10-25", 21));
        assertThat(after(
                        new PenaltyDecisionChanged(
                                SUBJECT, at("2024-10-24"), 5_000_000L, 4_000_000L, 4_000_000, 0, "lighter"),
                        22))
                .containsExactly(follow(K1, DecisionFate.CHANGED, 4_000_000L, "2024-10-24", 22));
    }

    @Test
    @Rule("ML20-04e")
    void a_remedy_is_followed_where_the_decision_does_not_stand() throws Exception {
        for (RemedyOutcome outcome : RemedyOutcome.values()) {
            RemedyConcluded concluded = new RemedyConcluded(
                    SUBJECT,
                    at("2024-11-01"),
                    RemedyKind.values()[0],
                    outcome,
                    "复议1号",
                    3_000_000,
                    3_000_000,
                    null,
                    null,
                    null);
            switch (outcome) {
                case UPHELD, WITHDRAWN -> assertThat(after(concluded, 30)).isEmpty();
                case CHANGED ->
                    assertThat(after(concluded, 30))
                            .containsExactly(follow(K1, DecisionFate.CHANGED, 3_000_000L, "2024-11-01", 30));
                case REVOKED, DECLARED_ILLEGAL, DECLARED_VOID ->
                    assertThat(after(concluded, 30))
                            .containsExactly(follow(K1, DecisionFate.valueOf(outcome.name()), null, "2024-11-01", 30));
            }
        }
        assertThat(after(new CorrectionOrderRevoked(ORDER, at("2024-11-01"), "error"), 3))
                .containsExactly(follow(
                        new DisclosureId("disclosure-correctionorder-1"), DecisionFate.REVOKED, null, "2024-11-01", 3));
    }

    private static FollowDecision follow(DisclosureId id, DecisionFate fate, Long fineFen, String on, long sequence) {
        return new FollowDecision(id, fate, fineFen, at(on), "follow/" + id + "/" + sequence);
    }

    /** Also where the calendar came while the decision was recorded. */
    @Test
    @Rule("QJ16-06h")
    @Rule("NL-CF85")
    void a_calendar_dates_what_waited_for_it() throws Exception {
        known.add(new PublicationsOwed.Entry(K1, COUNTY));
        WorkCalendarPublished calendar = new WorkCalendarPublished(
                WorkCalendarId.of(2027), at("2026-12-28"), CITY, 2027, 1, List.of(), List.of(), "通知", "head-2");
        assertThat(after(calendar, 0))
                .containsExactly(new FindDueDate(K1, at("2026-12-28"), "due/" + K1 + "/workcalendar-2027/0"));
        assertThat(after(scheduled(null), 0))
                .containsExactly(new FindDueDate(K1, at("2026-12-24"), "due/" + K1 + "/scheduled"));
        assertThat(after(scheduled("2027-01-05"), 0)).isEmpty();
    }

    private static DisclosureScheduled scheduled(String dueOn) {
        DisclosedDecision decision = new DisclosedDecision(
                DecisionKind.PENALTY,
                CASE,
                "罚1号",
                "county-emergency",
                SubjectKind.ENTERPRISE,
                FACTORY,
                "示范厂",
                COUNTY,
                day("2026-12-24"),
                List.of(),
                List.of(PenaltyKind.FINE),
                5_000_000L,
                0L);
        return new DisclosureScheduled(
                DisclosureSubject.of(K1, decision),
                at("2026-12-24"),
                decision,
                new DisclosureTerm("NL-AQ78.penaltyDisclosureWorkingDays", 7, dueOn == null ? null : day(dueOn)));
    }

    /** The file of the case says so once; the second time it is no failure that it says so already. */
    @Test
    @Rule("ML20-05e")
    void what_is_public_stands_in_the_file_of_its_case() throws Exception {
        EnforcementDecisionPublished event = shown(K1);
        assertThat(handled(event, 3))
                .containsExactly(new PublishPenaltyDecision(
                        new PenaltyCaseId(CASE), "website", TEXT, OFFICER.id(), at("2026-12-30"), "published/" + K1));
        assertThat(handled(event, 3)).isEmpty();
        assertThat(handled(shown(K1.further(20)), 3)).isEmpty();
    }

    private static EnforcementDecisionPublished shown(DisclosureId id) {
        DisclosedDecision decision = scheduled("2027-01-05").decision();
        return new EnforcementDecisionPublished(
                DisclosureSubject.of(id, decision),
                at("2026-12-30"),
                decision,
                new PublicWording("summary", List.of()),
                "website",
                TEXT,
                null,
                null,
                null,
                OFFICER.id());
    }
}
