package org.anjian.query.correctionorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderState;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.OverdueFine;
import org.anjian.api.correctionorder.SuspensionTerms;
import org.anjian.api.correctionorder.event.CorrectionExtended;
import org.anjian.api.correctionorder.event.CorrectionOrderEvent;
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
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of correction orders. */
class CorrectionOrdersTest {

    private static final CorrectionOrderSubject S = new CorrectionOrderSubject(
            new CorrectionOrderId("correctionorder-1"),
            new EnterpriseId("enterprise-1"),
            "Factory",
            new RegionCode("530302"),
            CorrectionTarget.ENTERPRISE,
            null,
            new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1"),
            "county-emergency");
    private static final SuspensionTerms TERMS = new SuspensionTerms("all", day("2022-06-02"), null, "employ one");
    private static final OverdueFine FINE = new OverdueFine(15_000_000, "penaltycase-1");

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static final CorrectionOrderEvent ORDERED = new CorrectionOrdered(
            S, at("2022-05-02"), "no manager", "art 24", "employ one", day("2022-05-31"), "officer-1", null);
    private static final CorrectionOrderEvent OVERDUE = new CorrectionOverdue(
            S, LegalTime.endOf(day("2022-05-31")), day("2022-05-31"), List.of(OverdueMeasure.values()));
    private static final CorrectionOrderEvent SUSPENDED =
            new SuspensionForRectificationOrdered(S, at("2022-06-02"), TERMS, FINE, "art 97", "late", "head-1");

    private static CorrectionOrderEvent reported(String day) {
        return new CorrectionRecorded(S, at(day), "employed", List.of(), "staffing-1", "principal-1");
    }

    private static CorrectionOrderView view(CorrectionOrderEvent... events) {
        return new Folding<>(new CorrectionOrderFold())
                .whole(Recorded.history(S.id().raw(), List.of(events)))
                .view();
    }

    @Test
    void an_order_shows_who_ordered_what_by_when() {
        CorrectionOrderView view = view(ORDERED);
        assertThat(view.state()).isEqualTo(CorrectionOrderState.ORDERED);
        assertThat(view.dueOn()).isEqualTo(day("2022-05-31"));
        assertThat(view.orderedBy()).isEqualTo("officer-1");
        assertThat(view.regionPath()).containsExactly("530000", "530300", "530302");
        CorrectionOrderView extended = view(
                ORDERED, new CorrectionExtended(S, at("2022-05-30"), day("2022-05-31"), day("2022-06-30"), "parts"));
        assertThat(extended.dueOn()).isEqualTo(day("2022-06-30"));
        assertThat(extended.extendedFrom()).isEqualTo(day("2022-05-31"));
    }

    @Test
    void what_was_reported_keeps_what_its_verification_found() {
        CorrectionOrderView view = view(
                ORDERED,
                reported("2022-05-10"),
                new CorrectionRejected(S, at("2022-05-11"), "not enough", "officer-2"),
                reported("2022-05-20"),
                new CorrectionVerified(S, at("2022-05-21"), "seen", "officer-2"));
        assertThat(view.state()).isEqualTo(CorrectionOrderState.CORRECTED);
        assertThat(view.correctedOn()).isEqualTo(day("2022-05-21"));
        assertThat(view.corrections())
                .extracting(CorrectionOrderView.Correction::result)
                .containsExactly(CorrectionResult.NOT_CORRECTED, CorrectionResult.CORRECTED);
        assertThat(view(ORDERED, reported("2022-05-10"), new CorrectionRejected(S, at("2022-05-11"), "no", "officer-2"))
                        .state())
                .isEqualTo(CorrectionOrderState.ORDERED);
    }

    @Test
    @Rule("QJ22A-06b")
    void an_overdue_order_demands_both_until_both_are_decided() {
        CorrectionOrderView overdue = view(ORDERED, OVERDUE);
        assertThat(overdue.state()).isEqualTo(CorrectionOrderState.OVERDUE);
        assertThat(overdue.overdueOn()).isEqualTo(day("2022-06-01"));
        assertThat(overdue.due()).containsExactly(OverdueMeasure.values());
        CorrectionOrderView followed = view(ORDERED, OVERDUE, SUSPENDED);
        assertThat(followed.due()).isEmpty();
        assertThat(followed.suspension().terms()).isEqualTo(TERMS);
        assertThat(followed.suspension().fine()).isEqualTo(FINE);
        assertThat(view(
                                ORDERED,
                                OVERDUE,
                                reported("2022-06-01"),
                                new CorrectionVerified(S, at("2022-06-02"), "seen", "officer-2"))
                        .due())
                .isEmpty();
    }

    @Test
    void a_suspension_shows_what_the_inspection_after_it_found() {
        CorrectionOrderEvent failed = new SuspensionReinspectionFailed(S, at("2022-08-01"), "still none", "officer-1");
        CorrectionOrderView unfit = view(ORDERED, OVERDUE, SUSPENDED, failed);
        assertThat(unfit.state()).isEqualTo(CorrectionOrderState.SUSPENDED);
        assertThat(unfit.suspension().reinspection()).isEqualTo(CorrectionResult.NOT_CORRECTED);
        CorrectionOrderView fit = view(
                ORDERED,
                OVERDUE,
                SUSPENDED,
                failed,
                new SuspensionReinspectionPassed(S, at("2022-09-01"), "in order", "officer-1"));
        assertThat(fit.state()).isEqualTo(CorrectionOrderState.RESUMED);
        assertThat(fit.suspension().reinspectedOn()).isEqualTo(day("2022-09-01"));
        CorrectionOrderView person = view(
                ORDERED,
                OVERDUE,
                new SuspensionForRectificationOrdered(S, at("2022-06-02"), null, FINE, "art 97", "late", "head-1"));
        assertThat(person.state()).isEqualTo(CorrectionOrderState.FINED);
    }

    @Test
    void refusal_and_revocation_stay_to_be_read() {
        CorrectionOrderView refused =
                view(ORDERED, new CorrectionRefused(S, at("2022-05-10"), "will not", day("2022-05-03")));
        assertThat(refused.state()).isEqualTo(CorrectionOrderState.REFUSED);
        assertThat(refused.dailyPenaltyFrom()).isEqualTo(day("2022-05-03"));
        CorrectionOrderView revoked = view(ORDERED, OVERDUE, new CorrectionOrderRevoked(S, at("2022-06-03"), "wrong"));
        assertThat(revoked.state()).isEqualTo(CorrectionOrderState.REVOKED);
        assertThat(revoked.due()).isEmpty();
        assertThat(revoked.revocationReason()).isEqualTo("wrong");
    }
}
