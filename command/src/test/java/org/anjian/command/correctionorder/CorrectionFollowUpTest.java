package org.anjian.command.correctionorder;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderRefusal;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OverdueFine;
import org.anjian.api.correctionorder.SuspensionTerms;
import org.anjian.api.correctionorder.command.OrderSuspensionForRectification;
import org.anjian.api.correctionorder.command.RecordCorrection;
import org.anjian.api.correctionorder.command.RecordCorrectionRefusal;
import org.anjian.api.correctionorder.command.ReinspectSuspension;
import org.anjian.api.correctionorder.event.CorrectionOverdue;
import org.anjian.api.correctionorder.event.CorrectionRefused;
import org.anjian.api.correctionorder.event.CorrectionRejected;
import org.anjian.api.correctionorder.event.SuspensionForRectificationOrdered;
import org.anjian.api.correctionorder.event.SuspensionReinspectionFailed;
import org.anjian.api.correctionorder.event.SuspensionReinspectionPassed;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.staffing.OverdueMeasure;
import org.junit.jupiter.api.Test;

/** What follows an order to correct that was not obeyed: overdue, a fine, suspension until it is inspected again. */
class CorrectionFollowUpTest extends CorrectionOrderFixture {

    private static final SuspensionTerms SUSPENSION =
            new SuspensionTerms("workshop 2", day("2022-06-02"), null, "a full-time manager");

    private static final OverdueFine FINE = new OverdueFine(15_000_000, "penaltycase-1");

    private static final SuspensionForRectificationOrdered SUSPENDED = new SuspensionForRectificationOrdered(
            S, at("2022-06-02"), SUSPENSION, FINE, "art 97", "not corrected", COUNTY_HEAD.id());

    private static OrderSuspensionForRectification follow(SuspensionTerms suspension, OverdueFine fine) {
        return new OrderSuspensionForRectification(
                ID, suspension, fine, "art 97", "not corrected", at("2022-06-02"), null);
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
}
