package org.anjian.query.enforcementmeasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.EnforcementMeasureState;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.MeasureConversion;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureApproved;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureConverted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureEvent;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExpired;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExtended;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureLifted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRefused;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureReinspected;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRejected;
import org.anjian.api.enforcementmeasure.event.MeasureNoticeGiven;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of enforcement measures. */
class EnforcementMeasuresTest {

    private static final EnforcementMeasureSubject S = new EnforcementMeasureSubject(
            new EnforcementMeasureId("enforcementmeasure-1"),
            new EnterpriseId("enterprise-1"),
            "Factory",
            new RegionCode("530302"),
            MeasureKind.SEALING,
            new OrderOrigin(OrderOriginKind.HAZARD, "hazard-1"),
            "county-emergency");
    private static final MeasureTerms TERMS =
            new MeasureTerms("illegal goods", day("2024-08-01"), "two officers", List.of("seal", "list the goods"));

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static final EnforcementMeasureEvent PROPOSED =
            new EnforcementMeasureProposed(S, at("2024-06-28"), "P-01", "danger", "art 65", "officer-1", null);
    private static final EnforcementMeasureEvent APPROVED =
            new EnforcementMeasureApproved(S, at("2024-06-29"), "agreed", "head-1");
    private static final EnforcementMeasureEvent IMPOSED = new EnforcementMeasureImposed(
            S, at("2024-07-02"), TERMS, MeasureUrgency.ORDINARY, List.of("officer-1", "officer-2"));

    private static EnforcementMeasureView view(EnforcementMeasureEvent... events) {
        return new Folding<>(new EnforcementMeasureFold())
                .whole(Recorded.history(S.id().raw(), List.of(events)))
                .view();
    }

    @Test
    void the_enterprise_is_shown_a_measure_only_after_it_was_told() {
        EnforcementMeasureView approved = view(PROPOSED, APPROVED);
        assertThat(approved.state()).isEqualTo(EnforcementMeasureState.APPROVED);
        assertThat(approved.shownTo()).isNull();
        assertThat(PROPOSED.subject().enterpriseId()).isNull();
        assertThat(APPROVED.subject().enterpriseId()).isNull();
        EnforcementMeasureEvent noticed = new MeasureNoticeGiven(S, at("2024-07-01"), "the principal", "sealing");
        assertThat(view(PROPOSED, APPROVED, noticed).shownTo()).isEqualTo(S.enterpriseId());
        assertThat(view(PROPOSED, APPROVED, IMPOSED).shownTo()).isEqualTo(S.enterpriseId());
        assertThat(IMPOSED.subject().enterpriseId()).isEqualTo(S.enterpriseId());
        assertThat(view(PROPOSED, new EnforcementMeasureRejected(S, at("2024-06-29"), "no danger", "head-1"))
                        .shownTo())
                .isNull();
    }

    @Test
    @Rule("QJ16-11g")
    void a_measure_of_a_higher_body_shows_why_that_body_acted() {
        EnforcementMeasureEvent higher =
                new EnforcementMeasureProposed(S, at("2024-06-28"), "P-01", "danger", "art 65", "officer-1", "跨县区案件");
        assertThat(view(higher, APPROVED).levelReason()).isEqualTo("跨县区案件");
        assertThat(view(PROPOSED, APPROVED).levelReason()).isNull();
    }

    @Test
    @Rule("QJ16-05c")
    void a_measure_shows_all_four_that_it_must_say_and_its_own_limit() {
        EnforcementMeasureView view = view(PROPOSED, APPROVED, IMPOSED);
        assertThat(view.terms()).isEqualTo(TERMS);
        assertThat(view.until()).isEqualTo(day("2024-08-01"));
        assertThat(view.officers()).containsExactly("officer-1", "officer-2");
        EnforcementMeasureView extended = view(
                PROPOSED,
                APPROVED,
                IMPOSED,
                new EnforcementMeasureExtended(
                        S, at("2024-07-30"), day("2024-08-01"), day("2024-08-31"), "a test", "head-1"),
                new EnforcementMeasureExpired(S, LegalTime.endOf(day("2024-08-31")), day("2024-08-31")));
        assertThat(extended.until()).isEqualTo(day("2024-08-31"));
        assertThat(extended.extendedFrom()).isEqualTo(day("2024-08-01"));
        assertThat(extended.state()).isEqualTo(EnforcementMeasureState.EXPIRED);
    }

    @Test
    void a_measure_ends_lifted_or_converted_with_what_was_seen_before() {
        EnforcementMeasureView lifted = view(
                PROPOSED,
                APPROVED,
                IMPOSED,
                new EnforcementMeasureRefused(S, at("2024-07-10"), "broke the seal"),
                new EnforcementMeasureReinspected(
                        S, at("2024-07-20"), CorrectionResult.CORRECTED, "goods removed", "officer-1"),
                new EnforcementMeasureLifted(S, at("2024-07-21"), "in order", "officer-1"));
        assertThat(lifted.state()).isEqualTo(EnforcementMeasureState.LIFTED);
        assertThat(lifted.endedOn()).isEqualTo(day("2024-07-21"));
        assertThat(lifted.refusal()).isEqualTo("broke the seal");
        assertThat(lifted.reinspections())
                .extracting(EnforcementMeasureView.Reinspection::on)
                .containsExactly(day("2024-07-20"));
        EnforcementMeasureView converted = view(
                PROPOSED,
                APPROVED,
                IMPOSED,
                new EnforcementMeasureConverted(
                        S,
                        at("2024-07-21"),
                        MeasureConversion.CONFISCATION,
                        "penaltycase-1",
                        "illegal goods",
                        "head-1"));
        assertThat(converted.state()).isEqualTo(EnforcementMeasureState.CONVERTED);
        assertThat(converted.convertedRecord()).isEqualTo("penaltycase-1");
    }
}
