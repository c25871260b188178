package org.anjian.query.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.InsuranceId;
import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.insurance.InsuranceType;
import org.anjian.api.insurance.event.InsuranceBasisRecorded;
import org.anjian.api.insurance.event.InsuranceEnded;
import org.anjian.api.insurance.event.InsuranceEvent;
import org.anjian.api.insurance.event.InsuranceExpiring;
import org.anjian.api.insurance.event.InsuranceLapsed;
import org.anjian.api.insurance.event.InsurancePolicyCancelled;
import org.anjian.api.insurance.event.InsurancePolicyRecorded;
import org.anjian.api.insurance.event.InsuredHeadsAmended;
import org.anjian.api.insurance.event.SafetyFeeRecorded;
import org.anjian.api.insurance.view.InsuranceView;
import org.anjian.api.message.Event;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetydecision.SafetyDecisionId;
import org.anjian.api.safetydecision.SafetyDecisionSubject;
import org.anjian.api.safetydecision.SafetyOpinion;
import org.anjian.api.safetydecision.event.SafetyRelatedDecisionRecorded;
import org.anjian.api.safetydecision.view.SafetyDecisionView;
import org.anjian.api.safetyevaluation.EvaluationKind;
import org.anjian.api.safetyevaluation.SafetyEvaluationId;
import org.anjian.api.safetyevaluation.SafetyEvaluationSubject;
import org.anjian.api.safetyevaluation.event.SafetyEvaluationExpired;
import org.anjian.api.safetyevaluation.event.SafetyEvaluationRecorded;
import org.anjian.api.safetyevaluation.view.SafetyEvaluationView;
import org.anjian.api.sector.Sector;
import org.anjian.api.standardization.LookBackResult;
import org.anjian.api.standardization.StandardizationId;
import org.anjian.api.standardization.StandardizationLevel;
import org.anjian.api.standardization.StandardizationSubject;
import org.anjian.api.standardization.event.StandardizationBasisRecorded;
import org.anjian.api.standardization.event.StandardizationCertificateExpired;
import org.anjian.api.standardization.event.StandardizationCertificateGranted;
import org.anjian.api.standardization.event.StandardizationCertificateRevoked;
import org.anjian.api.standardization.event.StandardizationEnded;
import org.anjian.api.standardization.event.StandardizationReviewed;
import org.anjian.api.standardization.query.StandardizationRate;
import org.anjian.api.standardization.view.StandardizationView;
import org.anjian.query.insurance.InsuranceFold;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.anjian.query.safetydecision.SafetyDecisionFold;
import org.anjian.query.safetyevaluation.SafetyEvaluationFold;
import org.anjian.query.standardization.StandardizationFold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the events of insurance, certificates, evaluations and decisions show. */
class RegistryFoldsTest {

    private static final EnterpriseId ENTERPRISE = new EnterpriseId("enterprise-1");
    private static final RegionCode REGION = new RegionCode("530302");
    private static final Instant NOON = Instant.parse("2016-01-01T04:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2016-10-10T04:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2016-01-01");
    private static final LocalDate LAST = LocalDate.parse("2016-12-31");

    private static <E extends Event, V> V folded(FoldedModel<E, V> model, String id, List<E> events) {
        V view = new Folding<>(model).whole(Recorded.history(id, events)).view();
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), model.viewType())).isEqualTo(view);
        return view;
    }

    private static InsuranceView insurance(InsuranceEvent... events) {
        List<InsuranceEvent> all = new ArrayList<>();
        all.add(new InsuranceBasisRecorded(insured(), NOON, Sector.COAL_MINE));
        all.addAll(List.of(events));
        return folded(new InsuranceFold(), "insurance-1", all);
    }

    private static InsuranceSubject insured() {
        return new InsuranceSubject(InsuranceId.of(ENTERPRISE), ENTERPRISE, "煤矿", REGION);
    }

    private static InsurancePolicyRecorded policy(
            InsuranceType type, String number, LocalDate from, LocalDate until, @Nullable Integer heads) {
        return new InsurancePolicyRecorded(insured(), NOON, type, number, "人保", 100L, from, until, heads);
    }

    @Test
    @Rule("QJ16-13a")
    void a_lapse_stands_until_a_policy_goes_on_beyond_it() {
        InsurancePolicyRecorded p1 = policy(InsuranceType.LIABILITY, "P1", FIRST, LAST, null);
        InsuranceExpiring expiring = new InsuranceExpiring(insured(), OCTOBER, InsuranceType.LIABILITY, "P1", LAST, 30);
        InsuranceLapsed lapsed =
                new InsuranceLapsed(insured(), OCTOBER, InsuranceType.LIABILITY, "P1", LAST.plusDays(1));
        assertThat(insurance(p1, expiring, lapsed).lapses())
                .containsExactly(new InsuranceView.Lapse(InsuranceType.LIABILITY, "P1", LAST.plusDays(1)));
        assertThat(insurance(p1, lapsed, policy(InsuranceType.WORK_INJURY, "W1", FIRST, LAST.plusYears(1), 9))
                        .lapses())
                .hasSize(1);
        assertThat(insurance(
                                p1,
                                lapsed,
                                policy(InsuranceType.LIABILITY, "P2", LAST.plusDays(9), LAST.plusYears(1), null))
                        .lapses())
                .isEmpty();
    }

    @Test
    void policies_change_and_end_with_the_enterprise() {
        InsuranceView view = insurance(
                policy(InsuranceType.WORK_INJURY, "W1", FIRST, LAST, 100),
                new InsuredHeadsAmended(insured(), NOON, "W1", 120),
                policy(InsuranceType.LIABILITY, "P1", FIRST, LAST, null),
                new InsurancePolicyCancelled(insured(), NOON, "P1", FIRST.plusDays(9), "转让"),
                new SafetyFeeRecorded(insured(), NOON, 2016, 5L),
                new SafetyFeeRecorded(insured(), NOON, 2015, 7L),
                new SafetyFeeRecorded(insured(), NOON, 2016, 6L),
                new InsuranceEnded(insured(), OCTOBER));
        assertThat(view.policies().getFirst().insuredHeads()).isEqualTo(120);
        assertThat(view.policies().getFirst().until()).isEqualTo("2016-10-10");
        assertThat(view.policies().getLast().until()).isEqualTo("2016-01-10");
        assertThat(view.policies().getLast().cancelledBecause()).isEqualTo("转让");
        assertThat(view.fees()).containsExactly(new InsuranceView.Fee(2015, 7L), new InsuranceView.Fee(2016, 6L));
        assertThat(view.endedOn()).isEqualTo("2016-10-10");
    }

    @Test
    @Rule("QJ16-10d")
    void a_revoked_certificate_is_not_valid_from_that_day() {
        StandardizationSubject subject =
                new StandardizationSubject(StandardizationId.of(ENTERPRISE), ENTERPRISE, "冶炼厂", REGION);
        StandardizationView view = folded(
                new StandardizationFold(),
                "standardization-1",
                List.of(
                        new StandardizationBasisRecorded(subject, NOON, Sector.METAL_SMELTING),
                        new StandardizationCertificateGranted(
                                subject, NOON, "SC0", StandardizationLevel.LEVEL_2, FIRST, LAST),
                        new StandardizationCertificateGranted(
                                subject, NOON, "SC1", StandardizationLevel.LEVEL_3, FIRST, LAST),
                        new StandardizationReviewed(subject, OCTOBER, "SC1", LookBackResult.FAILED, "不达标"),
                        new StandardizationCertificateRevoked(subject, OCTOBER, "SC1", "不达标"),
                        new StandardizationCertificateExpired(subject, OCTOBER, "SC0", LAST),
                        new StandardizationEnded(subject, OCTOBER)));
        assertThat(view.certificates())
                .containsExactly(
                        new StandardizationView.Certificate(
                                "SC0", StandardizationLevel.LEVEL_2, FIRST, LAST, null, null),
                        new StandardizationView.Certificate(
                                "SC1",
                                StandardizationLevel.LEVEL_3,
                                FIRST,
                                LocalDate.parse("2016-10-09"),
                                LocalDate.parse("2016-10-10"),
                                "不达标"));
        assertThat(view.lookBacks())
                .containsExactly(new StandardizationView.LookBack(
                        "SC1", LocalDate.parse("2016-10-10"), LookBackResult.FAILED, "不达标"));
        assertThat(view.endedOn()).isEqualTo("2016-10-10");
    }

    @Test
    @Rule("ML20-03")
    void thirty_of_forty_are_three_quarters() {
        assertThat(StandardizationRate.of(LocalDate.parse("2020-12-31"), 40, 30).percent())
                .isEqualTo(75.0);
        assertThat(StandardizationRate.of(LocalDate.parse("2020-12-31"), 0, 0).percent())
                .isNull();
    }

    @Test
    @Rule("KM-3.2.5")
    void an_expired_evaluation_says_since_when() {
        SafetyEvaluationSubject subject =
                new SafetyEvaluationSubject(new SafetyEvaluationId("safetyevaluation-1"), ENTERPRISE, "煤矿", REGION);
        SafetyEvaluationRecorded recorded = new SafetyEvaluationRecorded(
                subject, NOON, EvaluationKind.SAFETY_EVALUATION, "评价公司", "可接受", FIRST, LAST);
        SafetyEvaluationExpired expired =
                new SafetyEvaluationExpired(subject, LegalTime.endOf(LAST), EvaluationKind.SAFETY_EVALUATION, LAST);
        SafetyEvaluationFold fold = new SafetyEvaluationFold();
        assertThat(folded(fold, "safetyevaluation-1", List.of(recorded)).expiredOn())
                .isNull();
        SafetyEvaluationView view = folded(fold, "safetyevaluation-1", List.of(recorded, expired));
        assertThat(view.expiredOn()).isEqualTo("2017-01-01");
        assertThat(view.recordedOn()).isEqualTo(FIRST);
        assertThat(view.organisation()).isEqualTo("评价公司");
    }

    @Test
    @Rule("QJ22A-11a")
    void a_decision_shows_the_opinions_that_were_heard() {
        SafetyOpinion opinion = new SafetyOpinion(new PersonId("person-1"), FIRST, "增设出口", false);
        SafetyDecisionSubject subject =
                new SafetyDecisionSubject(new SafetyDecisionId("safetydecision-1"), ENTERPRISE, "煤矿", REGION);
        SafetyDecisionView view = folded(
                new SafetyDecisionFold(),
                "safetydecision-1",
                List.of(new SafetyRelatedDecisionRecorded(subject, NOON, "扩建", "三班", List.of(opinion))));
        assertThat(view.decidedOn()).isEqualTo(FIRST);
        assertThat(view.opinions()).containsExactly(opinion);
    }
}
