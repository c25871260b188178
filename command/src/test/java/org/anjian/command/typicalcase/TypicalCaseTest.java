package org.anjian.command.typicalcase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.WithheldKind;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.typicalcase.MediaChannel;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.TypicalCaseRefusal;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.anjian.api.typicalcase.command.ApproveTypicalCase;
import org.anjian.api.typicalcase.command.IncludeTypicalCase;
import org.anjian.api.typicalcase.command.PublishTypicalCase;
import org.anjian.api.typicalcase.command.ReceiveTypicalCase;
import org.anjian.api.typicalcase.command.RedactTypicalCase;
import org.anjian.api.typicalcase.command.SendBackTypicalCase;
import org.anjian.api.typicalcase.command.WithdrawTypicalCase;
import org.anjian.api.typicalcase.event.TypicalCaseApproved;
import org.anjian.api.typicalcase.event.TypicalCaseEnteredBulletin;
import org.anjian.api.typicalcase.event.TypicalCasePublicationOverdue;
import org.anjian.api.typicalcase.event.TypicalCasePublished;
import org.anjian.api.typicalcase.event.TypicalCaseReceived;
import org.anjian.api.typicalcase.event.TypicalCaseRedacted;
import org.anjian.api.typicalcase.event.TypicalCaseSentBack;
import org.anjian.api.typicalcase.event.TypicalCaseWithdrawn;
import org.anjian.command.TwoPersons;
import org.anjian.command.monthlyreturn.DecidedCases;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A typical case is worded, approved, told of in a bulletin, and public in the news media on the same day. */
class TypicalCaseTest {

    private static final Actor OFFICE = new Actor("office-2", Role.COMMITTEE_OFFICE, "county-committee", COUNTY, null);
    private static final Actor SECOND_OFFICE =
            new Actor("office-3", Role.COMMITTEE_OFFICE, "county-committee", COUNTY, null);
    private static final Actor ANJIAN = Actor.system(COUNTY);
    private static final PenaltyCaseId K1 = new PenaltyCaseId("penaltycase-k1");
    private static final MonthlyReturnSubject RETURN = MonthlyReturnSubject.of("county-emergency", COUNTY, "2022-09");
    private static final TypicalCaseSubject TC1 = TypicalCaseSubject.of(RETURN, K1);
    private static final org.anjian.api.monthlyreturn.TypicalCase NOMINATED =
            new org.anjian.api.monthlyreturn.TypicalCase(K1, "张某某违规动火", "罚款五万元", "动火未审批", "加强作业审批");
    private static final TypicalCaseText TEXT =
            new TypicalCaseText("违规动火案", "某厂违规动火", "罚款五万元", "动火未审批", "加强作业审批", List.of(WithheldKind.PERSONAL_DATA));
    private static final QuarterlyBulletinId BULLETIN =
            QuarterlyBulletinId.of(COUNTY, BulletinQuarter.parse("2022-Q3"));
    private static final String NUMBER = "麒安办通报〔2022〕3号";
    private static final LocalDate ISSUED_ON = day("2022-10-20");
    private static final Instant ISSUED = at("2022-10-20");
    private static final Instant MIDNIGHT = LegalTime.startOf(day("2022-10-21"));

    private static final TypicalCaseReceived RECEIVED =
            new TypicalCaseReceived(TC1, at("2022-10-04"), NOMINATED, OFFICER.id());
    private static final TypicalCaseRedacted REDACTED =
            new TypicalCaseRedacted(TC1, at("2022-10-10"), TEXT, OFFICE.id());
    private static final TypicalCaseApproved APPROVED =
            new TypicalCaseApproved(TC1, at("2022-10-12"), SECOND_OFFICE.id());
    private static final TypicalCaseEnteredBulletin ENTERED =
            new TypicalCaseEnteredBulletin(TC1, ISSUED, BULLETIN, 1, NUMBER, ISSUED_ON);
    private static final TypicalCasePublicationOverdue OVERDUE =
            new TypicalCasePublicationOverdue(TC1, MIDNIGHT, ISSUED_ON);

    private AggregateTestFixture<TypicalCase> fixture;
    private final Set<PenaltyCaseId> decided = new HashSet<>();

    @BeforeEach
    void prepare() {
        decided.add(K1);
        fixture = new AggregateTestFixture<>(TypicalCase.class);
        DecidedCases cases = (penaltyCase, by) -> by.equals(RETURN) && decided.contains(penaltyCase);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(cases)
                .registerAnnotatedCommandHandler(new TypicalCaseDesk(fixture.getRepository(), Contexts.permissions()));
    }

    private ResultValidator<TypicalCase> sent(Object command, Actor actor, Object... before) {
        prepare();
        return fixture.given(before).when(command, actor.toMetadata());
    }

    private static ReceiveTypicalCase receive() {
        return new ReceiveTypicalCase(RETURN, NOMINATED, OFFICER.id(), at("2022-10-04"), null);
    }

    private static RedactTypicalCase redact(String day) {
        return new RedactTypicalCase(TC1.id(), TEXT, at(day), null);
    }

    private static ApproveTypicalCase approve(String day) {
        return new ApproveTypicalCase(TC1.id(), at(day), null);
    }

    private static IncludeTypicalCase include(int revision, String day) {
        return new IncludeTypicalCase(TC1.id(), BULLETIN, revision, NUMBER, at(day), null);
    }

    private static MediaExposure told(String day, MediaChannel channel) {
        return new MediaExposure(day(day), channel, "曲靖" + channel, "一版");
    }

    private static PublishTypicalCase publish(Instant at, MediaExposure... media) {
        return new PublishTypicalCase(TC1.id(), List.of(media), at, null);
    }

    private static WithdrawTypicalCase withdraw(String day) {
        return new WithdrawTypicalCase(TC1.id(), WithdrawalReason.REVOKED, "决定已撤销", "行政处罚法第四十八条", at(day), null);
    }

    private static TypicalCasePublished published(Instant at, Timeliness timeliness, MediaExposure... media) {
        return new TypicalCasePublished(TC1, at, TEXT, NUMBER, List.of(media), timeliness, OFFICE.id());
    }

    @Test
    @Rule("QJ22B-13d")
    void a_nomination_begins_one_case_however_often_it_is_told() {
        prepare();
        fixture.givenNoPriorActivity().when(receive(), ANJIAN.toMetadata()).expectEvents(RECEIVED);
        sent(receive(), ANJIAN, RECEIVED).expectNoEvents();
        prepare();
        expectRefused(fixture.givenNoPriorActivity().when(receive(), OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ22B-13d")
    void a_case_is_worded_before_it_is_approved_by_somebody_else_of_the_office_of_its_level() {
        sent(redact("2022-10-10"), OFFICE, RECEIVED).expectEvents(REDACTED);
        sent(redact("2022-10-11"), OFFICE, RECEIVED, REDACTED)
                .expectEvents(new TypicalCaseRedacted(TC1, at("2022-10-11"), TEXT, OFFICE.id()));
        expectRefused(sent(approve("2022-10-12"), OFFICE, RECEIVED), TypicalCaseRefusal.NOTHING_REDACTED);
        expectRefused(
                sent(approve("2022-10-12"), OFFICE, RECEIVED, REDACTED), TypicalCaseRefusal.DRAFTER_MAY_NOT_APPROVE);
        expectRefused(sent(approve("2022-10-12"), COUNTY_HEAD, RECEIVED, REDACTED), InputRefusal.NOT_PERMITTED);
        expectRefused(
                sent(approve("2022-10-12"), CITY_OFFICE, RECEIVED, REDACTED),
                TypicalCaseRefusal.NOT_THE_OFFICE_OF_THE_LEVEL);
        expectRefused(
                sent(approve("2022-10-09"), SECOND_OFFICE, RECEIVED, REDACTED), TypicalCaseRefusal.BEFORE_LAST_STEP);
        sent(approve("2022-10-12"), SECOND_OFFICE, RECEIVED, REDACTED).expectEvents(APPROVED);
        expectRefused(sent(redact("2022-10-13"), OFFICE, RECEIVED, REDACTED, APPROVED), TypicalCaseRefusal.NOT_A_DRAFT);
    }

    @Test
    @Rule("QJ22B-13d")
    void a_wording_that_is_sent_back_is_to_be_made_anew() {
        SendBackTypicalCase back = new SendBackTypicalCase(TC1.id(), "教训不明", at("2022-10-11"), null);
        TypicalCaseSentBack sentBack = new TypicalCaseSentBack(TC1, at("2022-10-11"), "教训不明", SECOND_OFFICE.id());
        sent(back, SECOND_OFFICE, RECEIVED, REDACTED).expectEvents(sentBack);
        expectRefused(sent(back, SECOND_OFFICE, RECEIVED), TypicalCaseRefusal.NOTHING_REDACTED);
        expectRefused(
                sent(approve("2022-10-12"), SECOND_OFFICE, RECEIVED, REDACTED, sentBack),
                TypicalCaseRefusal.NOTHING_REDACTED);
        sent(redact("2022-10-12"), OFFICE, RECEIVED, REDACTED, sentBack)
                .expectEvents(new TypicalCaseRedacted(TC1, at("2022-10-12"), TEXT, OFFICE.id()));
    }

    @Test
    @Rule("QJ22B-11c")
    void a_case_without_a_penalty_in_force_goes_no_step_further() {
        prepare();
        decided.clear();
        expectRefused(
                fixture.given(RECEIVED).when(redact("2022-10-10"), OFFICE.toMetadata()),
                TypicalCaseRefusal.CASE_NOT_DECIDED);
        prepare();
        decided.clear();
        expectRefused(
                fixture.given(RECEIVED, REDACTED).when(approve("2022-10-12"), SECOND_OFFICE.toMetadata()),
                TypicalCaseRefusal.CASE_NOT_DECIDED);
        prepare();
        decided.clear();
        expectRefused(
                fixture.given(RECEIVED, REDACTED, APPROVED, ENTERED)
                        .when(publish(ISSUED, told("2022-10-20", MediaChannel.TV)), OFFICE.toMetadata()),
                TypicalCaseRefusal.CASE_NOT_DECIDED);
    }

    @Test
    @Rule("QJ22B-13d")
    void no_part_of_the_words_for_the_public_leads_to_a_person() {
        for (int part = 0; part < 5; part++) {
            String[] parts = {"动火案", "事实", "罚款", "教训", "建议"};
            parts[part] = parts[part] + "，电话13812345678";
            TypicalCaseText leading = new TypicalCaseText(parts[0], parts[1], parts[2], parts[3], parts[4], List.of());
            assertThatThrownBy(() -> new RedactTypicalCase(TC1.id(), leading, at("2022-10-10"), null))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusal().code())
                                    .isEqualTo(DisclosureRefusal.PERSONAL_DATA_IN_TEXT.name()));
        }
    }

    @Test
    @Rule("QJ22B-13d")
    void a_bulletin_that_is_issued_makes_the_publication_owed_once() {
        sent(include(1, "2022-10-20"), ANJIAN, RECEIVED, REDACTED, APPROVED)
                .expectEvents(ENTERED)
                .expectScheduledDeadlineWithName(MIDNIGHT, TypicalCaseDue.NAME);
        sent(include(1, "2022-10-20"), ANJIAN, RECEIVED, REDACTED, APPROVED, ENTERED)
                .expectNoEvents()
                .expectNoScheduledDeadlines();
        sent(include(2, "2022-11-01"), ANJIAN, RECEIVED, REDACTED, APPROVED, ENTERED)
                .expectEvents(
                        new TypicalCaseEnteredBulletin(TC1, at("2022-11-01"), BULLETIN, 2, NUMBER, day("2022-11-01")))
                .expectNoScheduledDeadlines();
        sent(include(1, "2022-10-20"), ANJIAN, RECEIVED, REDACTED).expectNoEvents();
    }

    /** What a case that is in the bulletin of 20 October comes to at a time, with what the office did before. */
    private ResultValidator<TypicalCase> passing(Instant time, PublishTypicalCase... publications) {
        prepare();
        TestExecutor<TypicalCase> given = fixture.given(RECEIVED, REDACTED, APPROVED)
                .andGivenCurrentTime(ISSUED)
                .andGivenCommands(new GenericCommandMessage<>(include(1, "2022-10-20"), ANJIAN.toMetadata()));
        for (PublishTypicalCase publication : publications) {
            given = given.andGivenCommands(new GenericCommandMessage<>(publication, OFFICE.toMetadata()));
        }
        return given.whenTimeAdvancesTo(time);
    }

    @Test
    @Rule("QJ22B-13d")
    void a_bulletin_of_20_october_without_a_medium_on_the_same_day_is_overdue_on_21_october() {
        passing(MIDNIGHT.minusMillis(1)).expectNoEvents();
        passing(MIDNIGHT).expectEvents(OVERDUE);
        Instant evening = MIDNIGHT.minusSeconds(1);
        passing(MIDNIGHT, publish(evening, told("2022-10-20", MediaChannel.RADIO)))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ22B-13d")
    void the_day_of_the_first_medium_counts_whenever_it_is_recorded() {
        Object[] inBulletin = {RECEIVED, REDACTED, APPROVED, ENTERED};
        MediaExposure paper = told("2022-10-20", MediaChannel.NEWSPAPER);
        MediaExposure site = told("2022-10-21", MediaChannel.INTERNET);
        Instant next = at("2022-10-21");
        sent(publish(next, paper, site), OFFICE, inBulletin)
                .expectEvents(published(next, Timeliness.ON_TIME, paper, site));
        sent(publish(next, site), OFFICE, inBulletin).expectEvents(OVERDUE, published(next, Timeliness.LATE, site));
        sent(publish(next, site), OFFICE, with(inBulletin, OVERDUE))
                .expectEvents(published(next, Timeliness.LATE, site));
        sent(publish(next, paper), OFFICE, with(inBulletin, OVERDUE))
                .expectEvents(published(next, Timeliness.ON_TIME, paper));
        sent(publish(at("2022-10-22"), site), OFFICE, with(inBulletin, published(next, Timeliness.ON_TIME, paper)))
                .expectEvents(published(at("2022-10-22"), Timeliness.LATE, site));
    }

    @Test
    @Rule("QJ22B-13d")
    void media_are_of_the_time_after_the_bulletin_each_once_and_named() {
        Object[] inBulletin = {RECEIVED, REDACTED, APPROVED, ENTERED};
        MediaExposure tv = told("2022-10-20", MediaChannel.TV);
        expectRefused(sent(publish(ISSUED), OFFICE, inBulletin), TypicalCaseRefusal.NO_MEDIA);
        expectRefused(sent(publish(ISSUED, tv, tv), OFFICE, inBulletin), TypicalCaseRefusal.MEDIUM_TWICE);
        expectRefused(
                sent(
                        publish(at("2022-10-22"), tv),
                        OFFICE,
                        with(inBulletin, published(ISSUED, Timeliness.ON_TIME, tv))),
                TypicalCaseRefusal.MEDIUM_TWICE);
        expectRefused(
                sent(publish(ISSUED, told("2022-10-19", MediaChannel.TV)), OFFICE, inBulletin),
                TypicalCaseRefusal.BEFORE_BULLETIN);
        expectRefused(
                sent(publish(ISSUED, told("2022-10-21", MediaChannel.TV)), OFFICE, inBulletin),
                TypicalCaseRefusal.MEDIUM_IN_FUTURE);
        expectRefused(
                sent(publish(ISSUED, tv), OFFICE, RECEIVED, REDACTED, APPROVED), TypicalCaseRefusal.NOT_IN_BULLETIN);
        expectRefused(sent(publish(ISSUED, tv), OFFICER, inBulletin), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ22B-13d")
    void what_is_withdrawn_goes_nowhere_any_more() {
        TypicalCaseWithdrawn withdrawn = new TypicalCaseWithdrawn(
                TC1, at("2022-10-25"), WithdrawalReason.REVOKED, "决定已撤销", "行政处罚法第四十八条", OFFICE.id());
        Object[] inBulletin = {RECEIVED, REDACTED, APPROVED, ENTERED};
        sent(withdraw("2022-10-25"), OFFICE, inBulletin).expectEvents(withdrawn);
        expectRefused(
                sent(withdraw("2022-10-26"), OFFICE, with(inBulletin, withdrawn)),
                TypicalCaseRefusal.WITHDRAWN_ALREADY);
        expectRefused(
                sent(
                        publish(at("2022-10-26"), told("2022-10-26", MediaChannel.TV)),
                        OFFICE,
                        with(inBulletin, withdrawn)),
                TypicalCaseRefusal.NOT_IN_BULLETIN);
        expectRefused(sent(redact("2022-10-26"), OFFICE, RECEIVED, withdrawn), TypicalCaseRefusal.NOT_A_DRAFT);
        expectRefused(sent(withdraw("2022-10-19"), OFFICE, inBulletin), TypicalCaseRefusal.BEFORE_LAST_STEP);
        expectRefused(
                sent(withdraw("2022-10-25"), CITY_OFFICE, inBulletin), TypicalCaseRefusal.NOT_THE_OFFICE_OF_THE_LEVEL);
        // A penalty that was revoked before, and recorded later, takes the case back all the same.
        sent(withdraw("2022-10-19"), ANJIAN, inBulletin)
                .expectEvents(new TypicalCaseWithdrawn(
                        TC1, ISSUED, WithdrawalReason.REVOKED, "决定已撤销", "行政处罚法第四十八条", ANJIAN.id()));
    }

    private static Object[] with(Object[] before, Object more) {
        return Stream.concat(Stream.of(before), Stream.of(more)).toArray();
    }

    @TestFactory
    Stream<DynamicTest> approved_by_another_than_who_redacted_for_whomever_both_act() {
        return TwoPersons.everyCombination(
                "approval",
                OFFICE,
                OFFICE,
                TypicalCaseRefusal.DRAFTER_MAY_NOT_APPROVE,
                (first, second) -> TwoPersons.Outcome.of(sent(
                        approve("2022-10-12"),
                        second,
                        RECEIVED,
                        TwoPersons.recorded(first, new TypicalCaseRedacted(TC1, at("2022-10-10"), TEXT, first.id())))));
    }
}
