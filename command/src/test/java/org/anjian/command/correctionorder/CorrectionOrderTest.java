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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderRefusal;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.command.ExtendCorrection;
import org.anjian.api.correctionorder.command.OrderCorrection;
import org.anjian.api.correctionorder.command.RecordCorrection;
import org.anjian.api.correctionorder.command.RepeatStaffingOrder;
import org.anjian.api.correctionorder.command.RevokeCorrectionOrder;
import org.anjian.api.correctionorder.event.CorrectionExtended;
import org.anjian.api.correctionorder.event.CorrectionOrderRevoked;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.CorrectionRecorded;
import org.anjian.api.correctionorder.event.CorrectionVerified;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.event.StaffingCorrectionOrdered;
import org.junit.jupiter.api.Test;

/** Orders to correct: given with a last day, reported, verified by somebody else, extended, revoked. */
class CorrectionOrderTest extends CorrectionOrderFixture {

    private static final Actor ANJIAN = Actor.system(COUNTY);

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
}
