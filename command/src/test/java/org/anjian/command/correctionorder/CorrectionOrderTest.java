package org.anjian.command.correctionorder;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.FOREIGN_OFFICER;
import static org.anjian.command.Actors.NEIGHBOURS_MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderRefusal;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.OverdueFine;
import org.anjian.api.correctionorder.SuspensionTerms;
import org.anjian.api.correctionorder.command.ExtendCorrection;
import org.anjian.api.correctionorder.command.OrderCorrection;
import org.anjian.api.correctionorder.command.OrderSuspensionForRectification;
import org.anjian.api.correctionorder.command.RecordCorrection;
import org.anjian.api.correctionorder.command.RecordCorrectionRefusal;
import org.anjian.api.correctionorder.command.ReinspectSuspension;
import org.anjian.api.correctionorder.command.RepeatStaffingOrder;
import org.anjian.api.correctionorder.command.RevokeCorrectionOrder;
import org.anjian.api.correctionorder.command.VerifyCorrection;
import org.anjian.api.correctionorder.event.CorrectionExtended;
import org.anjian.api.correctionorder.event.CorrectionOrderRevoked;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.CorrectionOverdue;
import org.anjian.api.correctionorder.event.CorrectionRecorded;
import org.anjian.api.correctionorder.event.CorrectionRefused;
import org.anjian.api.correctionorder.event.CorrectionRejected;
import org.anjian.api.correctionorder.event.CorrectionVerified;
import org.anjian.api.correctionorder.event.SuspensionForRectificationOrdered;
import org.anjian.api.correctionorder.event.SuspensionReinspectionFailed;
import org.anjian.api.correctionorder.event.SuspensionReinspectionPassed;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.api.staffing.event.StaffingCorrectionOrdered;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.penaltycase.KnownCases;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders to correct: given with a last day, reported, verified by somebody else, extended, overdue, followed. */
class CorrectionOrderTest {

    private static final CorrectionOrderId ID = new CorrectionOrderId("correctionorder-1");
    private static final PersonId M1 = new PersonId("person-1");
    private static final StaffingSubject STAFFING =
            new StaffingSubject(new StaffingId("staffing-1"), FACTORY, "Qujing Factory", COUNTY);
    private static final OrderOrigin INSPECTION = new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1");
    private static final OrderOrigin SHORTFALL = OrderOrigin.ofStaffing(STAFFING.id(), StaffingGapKind.STAFFING);
    private static final Actor ANJIAN = Actor.system(COUNTY);
    private static final List<Evidence> PHOTO = List.of(new Evidence("photo", "ab".repeat(32)));
    private static final SuspensionTerms SUSPENSION =
            new SuspensionTerms("workshop 2", day("2022-06-02"), null, "a full-time manager");
    private static final OverdueFine FINE = new OverdueFine(15_000_000, "penaltycase-1");

    private AggregateTestFixture<CorrectionOrder> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(CorrectionOrder.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(RuleParameters.shipped())
                .registerInjectableResource(KnownCases.against(FACTORY, List.of(day("2022-06-02"))))
                .registerAnnotatedCommandHandler(
                        new CorrectionOrdering(fixture.getRepository(), KnownEnterprises.admission()));
    }

    private static CorrectionOrderSubject subject(CorrectionTarget target, OrderOrigin origin) {
        return new CorrectionOrderSubject(
                ID,
                FACTORY,
                "Qujing Factory",
                COUNTY,
                target,
                target == CorrectionTarget.PERSON ? M1 : null,
                origin,
                "county-emergency");
    }

    private static CorrectionOrdered ordered(CorrectionOrderSubject subject) {
        return new CorrectionOrdered(
                subject, at("2022-05-02"), "no manager", "art 24", "employ one", day("2022-05-31"), OFFICER.id(), null);
    }

    private static final CorrectionOrderSubject S = subject(CorrectionTarget.ENTERPRISE, INSPECTION);
    private static final CorrectionOrdered ORDERED = ordered(S);
    private static final CorrectionRecorded REPORTED =
            new CorrectionRecorded(S, at("2022-05-20"), "employed", PHOTO, null, PRINCIPAL.id());
    private static final CorrectionOverdue OVERDUE =
            new CorrectionOverdue(S, at("2022-06-01T00:00"), day("2022-05-31"), List.of(OverdueMeasure.values()));
    private static final SuspensionForRectificationOrdered SUSPENDED = new SuspensionForRectificationOrdered(
            S, at("2022-06-02"), SUSPENSION, FINE, "art 97", "not corrected", COUNTY_HEAD.id());

    private static OrderCorrection order(CorrectionTarget target, PersonId person, String dueOn) {
        return new OrderCorrection(
                ID,
                FACTORY,
                target,
                person,
                INSPECTION,
                "no manager",
                "art 24",
                "employ one",
                dueOn == null ? null : day(dueOn),
                null,
                at("2022-05-02"),
                null);
    }

    private static OrderSuspensionForRectification follow(SuspensionTerms suspension, OverdueFine fine) {
        return new OrderSuspensionForRectification(
                ID, suspension, fine, "art 97", "not corrected", at("2022-06-02"), null);
    }

    private static VerifyCorrection verify(CorrectionResult result, String day) {
        return new VerifyCorrection(ID, result, "seen", at(day), null);
    }

    private void accepts(Object command, Actor actor, Object event, Object... before) {
        prepare();
        fixture.given(before).when(command, actor.toMetadata()).expectEvents(event);
    }

    private void refuses(Object command, Actor actor, RefusalCode code, Object... before) {
        prepare();
        expectRefused(fixture.given(before).when(command, actor.toMetadata()), code);
    }

    private static void malformed(Runnable making, RefusalCode code, String field) {
        assertThatThrownBy(making::run).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code.name());
            assertThat(refused.refusal().field()).isEqualTo(field);
        });
    }

    @Test
    @Rule("QJ22A-06a")
    void an_order_names_the_last_day_and_waits_for_it() {
        malformed(
                () -> order(CorrectionTarget.ENTERPRISE, null, null), CorrectionOrderRefusal.DUE_DATE_MISSING, "dueOn");
        malformed(
                () -> order(CorrectionTarget.ENTERPRISE, null, "2022-05-01"),
                CorrectionOrderRefusal.DUE_BEFORE_THE_ORDER,
                "dueOn");
        fixture.givenNoPriorActivity()
                .when(order(CorrectionTarget.ENTERPRISE, null, "2022-05-31"), OFFICER.toMetadata())
                .expectEvents(ORDERED)
                .expectResultMessagePayload(new Decision(ID.raw(), 1))
                .expectScheduledDeadline(at("2022-06-01T00:00"), new CorrectionDue(day("2022-05-31")));
    }

    @Test
    @Rule("QJ22A-06a")
    void an_order_on_the_staffing_record_is_a_correction_order_too_and_there_is_no_other_way() {
        RepeatStaffingOrder repeated = StaffingOrders.orderOf(
                new StaffingCorrectionOrdered(
                        STAFFING,
                        at("2022-05-02"),
                        StaffingGapKind.STAFFING,
                        day("2022-05-31"),
                        "employ one",
                        "county-emergency"),
                OFFICER.id());
        fixture.givenNoPriorActivity()
                .when(repeated, ANJIAN.toMetadata())
                .expectEvents(new CorrectionOrdered(
                        new CorrectionOrderSubject(
                                CorrectionOrderId.ofStaffing(
                                        STAFFING.id(), StaffingGapKind.STAFFING, day("2022-05-31")),
                                FACTORY,
                                "Qujing Factory",
                                COUNTY,
                                CorrectionTarget.ENTERPRISE,
                                null,
                                SHORTFALL,
                                "county-emergency"),
                        at("2022-05-02"),
                        "未按照规定设置安全生产管理机构或者配备安全生产管理人员",
                        "《中华人民共和国安全生产法》第九十七条",
                        "employ one",
                        day("2022-05-31"),
                        OFFICER.id(),
                        null))
                .expectScheduledDeadline(at("2022-06-01T00:00"), new CorrectionDue(day("2022-05-31")));
        refuses(
                new OrderCorrection(
                        ID,
                        FACTORY,
                        CorrectionTarget.ENTERPRISE,
                        null,
                        SHORTFALL,
                        "no manager",
                        "art 24",
                        "employ one",
                        day("2022-05-31"),
                        null,
                        at("2022-05-02"),
                        null),
                OFFICER,
                CorrectionOrderRefusal.ORDER_THROUGH_STAFFING);
        refuses(repeated, OFFICER, InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QX24-P3b")
    void a_person_is_ordered_by_name_of_the_file_and_an_enterprise_without_one() {
        malformed(
                () -> order(CorrectionTarget.PERSON, null, "2022-05-31"),
                CorrectionOrderRefusal.PERSON_MISSING,
                "person");
        malformed(
                () -> order(CorrectionTarget.ENTERPRISE, M1, "2022-05-31"),
                CorrectionOrderRefusal.PERSON_NOT_ORDERED,
                "person");
        accepts(
                order(CorrectionTarget.PERSON, M1, "2022-05-31"),
                OFFICER,
                ordered(subject(CorrectionTarget.PERSON, INSPECTION)));
        refuses(order(CorrectionTarget.PERSON, M1, "2022-05-31"), FOREIGN_OFFICER, InputRefusal.NO_SUCH_RECORD);
        refuses(order(CorrectionTarget.PERSON, M1, "2022-05-31"), PRINCIPAL, InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ22A-06b")
    void what_is_not_verified_by_the_last_day_is_overdue_at_its_end() {
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(by(OFFICER, order(CorrectionTarget.ENTERPRISE, null, "2022-05-31")))
                .whenTimeAdvancesTo(at("2022-05-31T23:59:59"))
                .expectNoEvents();
        prepare();
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(by(OFFICER, order(CorrectionTarget.ENTERPRISE, null, "2022-05-31")))
                .whenTimeAdvancesTo(at("2022-06-01T00:00"))
                .expectEvents(OVERDUE);
        assertThat(OVERDUE.due()).containsExactly(OverdueMeasure.SUSPENSION_FOR_RECTIFICATION, OverdueMeasure.FINE);
    }

    @Test
    void what_was_verified_or_waits_for_it_is_not_overdue() {
        RecordCorrection report = new RecordCorrection(ID, "employed", PHOTO, null, at("2022-05-20"), null);
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        by(OFFICER, order(CorrectionTarget.ENTERPRISE, null, "2022-05-31")),
                        by(PRINCIPAL, report),
                        by(OFFICER, verify(CorrectionResult.CORRECTED, "2022-05-25")))
                .whenTimeAdvancesTo(at("2022-06-02"))
                .expectNoEvents();
        prepare();
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        by(OFFICER, order(CorrectionTarget.ENTERPRISE, null, "2022-05-31")), by(PRINCIPAL, report))
                .whenTimeAdvancesTo(at("2022-06-02"))
                .expectNoEvents();
        prepare();
        fixture.given(ORDERED, REPORTED)
                .when(verify(CorrectionResult.NOT_CORRECTED, "2022-06-02"), OFFICER.toMetadata())
                .expectEvents(
                        new CorrectionRejected(S, at("2022-06-02"), "seen", OFFICER.id()),
                        new CorrectionOverdue(
                                S, at("2022-06-02"), day("2022-05-31"), List.of(OverdueMeasure.values())));
        accepts(
                verify(CorrectionResult.NOT_CORRECTED, "2022-05-31"),
                OFFICER,
                new CorrectionRejected(S, at("2022-05-31"), "seen", OFFICER.id()),
                ORDERED,
                REPORTED);
    }

    @Test
    @Rule("QJ22A-06b")
    void an_overdue_order_is_followed_by_suspension_and_fine_both() {
        refuses(follow(SUSPENSION, null), COUNTY_HEAD, CorrectionOrderRefusal.FOLLOW_UP_INCOMPLETE, ORDERED, OVERDUE);
        refuses(follow(null, FINE), COUNTY_HEAD, CorrectionOrderRefusal.FOLLOW_UP_INCOMPLETE, ORDERED, OVERDUE);
        refuses(follow(SUSPENSION, FINE), COUNTY_HEAD, CorrectionOrderRefusal.NOT_OVERDUE, ORDERED);
        refuses(follow(SUSPENSION, FINE), OFFICER, InputRefusal.NOT_PERMITTED, ORDERED, OVERDUE);
        accepts(follow(SUSPENSION, FINE), COUNTY_HEAD, SUSPENDED, ORDERED, OVERDUE);
        refuses(follow(SUSPENSION, FINE), COUNTY_HEAD, CorrectionOrderRefusal.NOT_OVERDUE, ORDERED, OVERDUE, SUSPENDED);
    }

    @Test
    @Rule("QJ22A-06b")
    void the_case_in_which_the_fine_is_decided_is_one_of_the_enterprise() {
        refuses(
                follow(SUSPENSION, new OverdueFine(15_000_000, "penaltycase-2")),
                COUNTY_HEAD,
                CorrectionOrderRefusal.PENALTY_CASE_UNKNOWN,
                ORDERED,
                OVERDUE);
        refuses(
                follow(SUSPENSION, new OverdueFine(15_000_000, "any text")),
                COUNTY_HEAD,
                CorrectionOrderRefusal.PENALTY_CASE_UNKNOWN,
                ORDERED,
                OVERDUE);
    }

    @Test
    @Rule("NL-AQ97")
    void a_shortfall_of_staff_costs_100_000_to_200_000_yuan_when_overdue() {
        CorrectionOrderSubject staff = subject(CorrectionTarget.ENTERPRISE, SHORTFALL);
        Object[] overdue = {
            ordered(staff), new CorrectionOverdue(staff, at("2022-06-01T00:00"), day("2022-05-31"), OVERDUE.due())
        };
        for (long fen : List.of(9_999_999L, 20_000_001L)) {
            refuses(
                    follow(SUSPENSION, new OverdueFine(fen, null)),
                    COUNTY_HEAD,
                    CorrectionOrderRefusal.FINE_OUT_OF_RANGE,
                    overdue);
        }
        for (long fen : List.of(10_000_000L, 20_000_000L)) {
            OverdueFine fine = new OverdueFine(fen, null);
            accepts(
                    follow(SUSPENSION, fine),
                    COUNTY_HEAD,
                    new SuspensionForRectificationOrdered(
                            staff, at("2022-06-02"), SUSPENSION, fine, "art 97", "not corrected", COUNTY_HEAD.id()),
                    overdue);
        }
    }

    @Test
    void a_person_who_is_overdue_is_fined_and_nothing_stands_still() {
        CorrectionOrderSubject person = subject(CorrectionTarget.PERSON, INSPECTION);
        CorrectionOverdue overdue =
                new CorrectionOverdue(person, at("2022-06-01T00:00"), day("2022-05-31"), List.of(OverdueMeasure.FINE));
        accepts(
                follow(null, FINE),
                COUNTY_HEAD,
                new SuspensionForRectificationOrdered(
                        person, at("2022-06-02"), null, FINE, "art 97", "not corrected", COUNTY_HEAD.id()),
                ordered(person),
                overdue);
        refuses(
                follow(SUSPENSION, null),
                COUNTY_HEAD,
                CorrectionOrderRefusal.FOLLOW_UP_INCOMPLETE,
                ordered(person),
                overdue);
    }

    @Test
    void a_correction_is_reported_with_evidence_and_verified_by_somebody_else() {
        malformed(
                () -> new RecordCorrection(ID, "employed", List.of(), null, at("2022-05-20"), null),
                CorrectionOrderRefusal.CORRECTION_WITHOUT_EVIDENCE,
                "evidence");
        RecordCorrection report = new RecordCorrection(ID, "employed", PHOTO, null, at("2022-05-20"), null);
        accepts(report, PRINCIPAL, REPORTED, ORDERED);
        refuses(report, NEIGHBOURS_MANAGER, InputRefusal.NO_SUCH_RECORD, ORDERED);
        refuses(
                verify(CorrectionResult.CORRECTED, "2022-05-21"),
                OFFICER,
                CorrectionOrderRefusal.CORRECTION_NOT_RECORDED,
                ORDERED);
        refuses(
                verify(CorrectionResult.CORRECTED, "2022-05-21"),
                OFFICER,
                CorrectionOrderRefusal.VERIFIER_CORRECTED,
                ORDERED,
                new CorrectionRecorded(S, at("2022-05-20"), "employed", PHOTO, null, OFFICER.id()));
        accepts(
                verify(CorrectionResult.CORRECTED, "2022-05-21"),
                OFFICER,
                new CorrectionVerified(S, at("2022-05-21"), "seen", OFFICER.id()),
                ORDERED,
                REPORTED);
        accepts(
                verify(CorrectionResult.CORRECTED, "2022-06-02"),
                OFFICER,
                new CorrectionVerified(S, at("2022-06-02"), "seen", OFFICER.id()),
                ORDERED,
                OVERDUE,
                new CorrectionRecorded(S, at("2022-06-01"), "employed", PHOTO, null, PRINCIPAL.id()));
        refuses(
                report,
                PRINCIPAL,
                CorrectionOrderRefusal.ORDER_NOT_OPEN,
                ORDERED,
                REPORTED,
                new CorrectionVerified(S, at("2022-05-21"), "seen", OFFICER.id()));
    }

    @Test
    void the_staffing_record_reports_when_the_shortfall_is_gone_and_an_officer_still_verifies() {
        RecordCorrection report = StaffingOrders.correctionOf(ID, STAFFING, at("2022-05-30"), 7);
        accepts(
                report,
                ANJIAN,
                new CorrectionRecorded(S, at("2022-05-30"), "配备台账显示已补齐", List.of(), "staffing-1", "anjian"),
                ORDERED);
    }

    @Test
    void the_head_extends_the_time_before_it_has_passed_and_the_first_deadline_then_says_nothing() {
        ExtendCorrection extend = new ExtendCorrection(ID, day("2022-06-30"), "parts are late", at("2022-05-30"), null);
        fixture.given(ORDERED)
                .when(extend, COUNTY_HEAD.toMetadata())
                .expectEvents(new CorrectionExtended(
                        S, at("2022-05-30"), day("2022-05-31"), day("2022-06-30"), "parts are late"))
                .expectScheduledDeadline(at("2022-07-01T00:00"), new CorrectionDue(day("2022-06-30")));
        refuses(extend, OFFICER, InputRefusal.NOT_PERMITTED, ORDERED);
        refuses(
                new ExtendCorrection(ID, day("2022-05-31"), "no", at("2022-05-30"), null),
                COUNTY_HEAD,
                CorrectionOrderRefusal.EXTENSION_NOT_LATER,
                ORDERED);
        refuses(
                new ExtendCorrection(ID, day("2022-06-30"), "late", at("2022-06-01T00:00"), null),
                COUNTY_HEAD,
                CorrectionOrderRefusal.EXTENSION_TOO_LATE,
                ORDERED);
        prepare();
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        by(OFFICER, order(CorrectionTarget.ENTERPRISE, null, "2022-05-31")), by(COUNTY_HEAD, extend))
                .whenTimeAdvancesTo(at("2022-06-30T23:59:59"))
                .expectNoEvents();
    }

    @Test
    @Rule("NL-AQ112")
    void whoever_refuses_may_be_fined_every_day_from_the_day_after_the_order() {
        CorrectionRefused refused = new CorrectionRefused(S, at("2022-05-10"), "will not", day("2022-05-03"));
        accepts(new RecordCorrectionRefusal(ID, "will not", at("2022-05-10"), null), OFFICER, refused, ORDERED);
        refuses(
                new RecordCorrectionRefusal(ID, "will not", at("2022-05-11"), null),
                OFFICER,
                CorrectionOrderRefusal.ORDER_NOT_OPEN,
                ORDERED,
                refused);
    }

    @Test
    @Rule("NL-AQ65")
    void what_is_suspended_resumes_only_after_it_was_inspected_again() {
        ReinspectSuspension passed =
                new ReinspectSuspension(ID, CorrectionResult.CORRECTED, "in order", at("2022-08-01"), null);
        ReinspectSuspension failed =
                new ReinspectSuspension(ID, CorrectionResult.NOT_CORRECTED, "still none", at("2022-08-01"), null);
        refuses(passed, OFFICER, CorrectionOrderRefusal.NOT_SUSPENDED, ORDERED, OVERDUE);
        accepts(
                passed,
                OFFICER,
                new SuspensionReinspectionPassed(S, at("2022-08-01"), "in order", OFFICER.id()),
                ORDERED,
                OVERDUE,
                SUSPENDED);
        SuspensionReinspectionFailed unfit =
                new SuspensionReinspectionFailed(S, at("2022-08-01"), "still none", OFFICER.id());
        accepts(failed, OFFICER, unfit, ORDERED, OVERDUE, SUSPENDED);
        accepts(
                passed,
                OFFICER,
                new SuspensionReinspectionPassed(S, at("2022-08-01"), "in order", OFFICER.id()),
                ORDERED,
                OVERDUE,
                SUSPENDED,
                unfit);
    }

    @Test
    void an_order_that_was_wrong_is_revoked_and_nothing_follows() {
        RevokeCorrectionOrder revoke = new RevokeCorrectionOrder(ID, "wrong enterprise", at("2022-05-03"), null);
        accepts(revoke, COUNTY_HEAD, new CorrectionOrderRevoked(S, at("2022-05-03"), "wrong enterprise"), ORDERED);
        prepare();
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        by(OFFICER, order(CorrectionTarget.ENTERPRISE, null, "2022-05-31")), by(COUNTY_HEAD, revoke))
                .whenTimeAdvancesTo(at("2022-06-02"))
                .expectNoEvents();
    }

    private static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }
}
