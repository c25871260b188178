package org.anjian.command.closure;

import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.OTHER_COUNTY;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.ClosureOutcome;
import org.anjian.api.closure.ClosureRefusal;
import org.anjian.api.closure.ClosureSubject;
import org.anjian.api.closure.command.DecideClosure;
import org.anjian.api.closure.command.ExecuteClosure;
import org.anjian.api.closure.command.ProposeClosure;
import org.anjian.api.closure.command.RecordClosureCriterion;
import org.anjian.api.closure.command.WithdrawClosureProposal;
import org.anjian.api.closure.event.ClosureCriterionMet;
import org.anjian.api.closure.event.ClosureDecided;
import org.anjian.api.closure.event.ClosureExecuted;
import org.anjian.api.closure.event.ClosureProposalWithdrawn;
import org.anjian.api.closure.event.ClosureProposed;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.event.SuspensionReinspectionFailed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closings: a criterion is met, the regulator proposes, and nobody but the people's government decides. */
class ClosureTest {

    private static final ClosureId ID = new ClosureId("closure-1");
    private static final Actor ANJIAN = Actor.system(COUNTY);
    private static final Actor GOVERNMENT =
            new Actor("government-1", Role.GOVERNMENT, "county-government", COUNTY, null);
    private static final Actor FOREIGN_GOVERNMENT =
            new Actor("government-2", Role.GOVERNMENT, "other-government", OTHER_COUNTY, null);
    private static final ClosureSubject S =
            new ClosureSubject(ID, FACTORY, "Qujing Factory", COUNTY, ClosureCriterion.UNFIT_AFTER_SUSPENSION);
    private static final ClosureCriterionMet MET =
            new ClosureCriterionMet(S, at("2016-08-02"), List.of("correctionorder-1"), "still unfit", "anjian");
    private static final ClosureProposed PROPOSED = new ClosureProposed(
            S, at("2016-08-10"), COUNTY, "unfit after three months", COUNTY_HEAD.id(), "county-emergency");
    private static final ClosureDecided DECIDED =
            new ClosureDecided(S, at("2016-09-01"), ClosureOutcome.CLOSE, "麒政决〔2016〕8号", "unfit", "government-1");
    private static final DecideClosure DECIDE =
            new DecideClosure(ID, ClosureOutcome.CLOSE, "麒政决〔2016〕8号", "unfit", at("2016-09-01"), null);

    private AggregateTestFixture<Closure> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Closure.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new ClosureRecording(fixture.getRepository(), KnownEnterprises.admission()));
    }

    private void accepts(Object command, Actor actor, Object event, Object... before) {
        prepare();
        fixture.given(before).when(command, actor.toMetadata()).expectEvents(event);
    }

    private void refuses(Object command, Actor actor, RefusalCode code, Object... before) {
        prepare();
        expectRefused(fixture.given(before).when(command, actor.toMetadata()), code);
    }

    /** E1 was suspended from 2016-05-01 to 2016-08-01 and failed the inspection after it. */
    private static SuspensionReinspectionFailed failed() {
        CorrectionOrderSubject order = new CorrectionOrderSubject(
                new CorrectionOrderId("correctionorder-1"),
                FACTORY,
                "Qujing Factory",
                COUNTY,
                CorrectionTarget.ENTERPRISE,
                null,
                new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1"),
                "county-emergency");
        return new SuspensionReinspectionFailed(order, at("2016-08-02"), "still unfit", OFFICER.id());
    }

    @Test
    @Rule("QJ16-10c")
    void a_failed_inspection_after_a_suspension_opens_a_request_to_the_county_government_which_alone_decides() {
        RecordClosureCriterion found = ClosureCriteria.unfit(failed(), 4);
        ClosureSubject closure = new ClosureSubject(
                found.closureId(), FACTORY, "Qujing Factory", COUNTY, ClosureCriterion.UNFIT_AFTER_SUSPENSION);
        ClosureCriterionMet met = new ClosureCriterionMet(
                closure, at("2016-08-02"), List.of("correctionorder-1"), "still unfit", "anjian");
        accepts(found, ANJIAN, met);
        accepts(new ProposeClosure(ID, "unfit after three months", at("2016-08-10"), null), COUNTY_HEAD, PROPOSED, MET);
        for (Actor regulator : List.of(OFFICER, COUNTY_HEAD, CITY_HEAD)) {
            refuses(DECIDE, regulator, InputRefusal.NOT_PERMITTED, MET, PROPOSED);
            refuses(DECIDE, regulator, InputRefusal.NOT_PERMITTED, MET);
        }
        refuses(DECIDE, FOREIGN_GOVERNMENT, InputRefusal.NO_SUCH_RECORD, MET, PROPOSED);
        refuses(DECIDE, GOVERNMENT, ClosureRefusal.CLOSURE_NOT_PROPOSED, MET);
        accepts(DECIDE, GOVERNMENT, DECIDED, MET, PROPOSED);
    }

    @Test
    void what_is_found_again_is_on_record_already() {
        RecordClosureCriterion found = ClosureCriteria.unfit(failed(), 4);
        ClosureCriterionMet met = new ClosureCriterionMet(
                new ClosureSubject(
                        found.closureId(), FACTORY, "Qujing Factory", COUNTY, ClosureCriterion.UNFIT_AFTER_SUSPENSION),
                at("2016-08-02"),
                List.of("correctionorder-1"),
                "still unfit",
                "anjian");
        fixture.given(met)
                .when(ClosureCriteria.unfit(failed(), 5), ANJIAN.toMetadata())
                .expectNoEvents()
                .expectResultMessagePayload(new Decision(found.closureId().raw(), 1));
    }

    @Test
    @Rule("NL-AQ113")
    void three_penalties_in_180_days_or_four_in_a_year_are_too_many_beside_a_major_hazard() {
        RepeatedPenalties law = RepeatedPenalties.of(RuleParameters.shipped(), COUNTY, day("2024-06-30"));
        List<LocalDate> three = List.of(day("2024-01-10"), day("2024-03-15"), day("2024-06-30"));
        assertThat(law.metOn(day("2024-06-30"), three)).contains(ClosureCriterion.THREE_PENALTIES_IN_180_DAYS);
        assertThat(law.metOn(day("2024-06-29"), three)).isEmpty();
        assertThat(law.metOn(day("2024-07-08"), List.of(day("2024-01-10"), day("2024-03-15"), day("2024-07-08"))))
                .contains(ClosureCriterion.THREE_PENALTIES_IN_180_DAYS);
        List<LocalDate> slow = List.of(day("2024-01-10"), day("2024-03-15"), day("2024-07-09"));
        assertThat(law.metOn(day("2024-07-09"), slow)).isEmpty();
        List<LocalDate> four = List.of(day("2024-01-10"), day("2024-05-10"), day("2024-09-10"), day("2025-01-09"));
        assertThat(law.metOn(day("2025-01-09"), four)).contains(ClosureCriterion.FOUR_PENALTIES_IN_A_YEAR);
        assertThat(law.metOn(
                        day("2025-01-10"),
                        List.of(day("2024-01-10"), day("2024-05-10"), day("2024-09-10"), day("2025-01-10"))))
                .isEmpty();
    }

    @Test
    @Rule("NL-AQ113")
    void what_the_ledger_shows_nobody_types_and_an_accident_is_recorded_with_its_ground() {
        for (ClosureCriterion criterion : ClosureCriterion.values()) {
            RecordClosureCriterion typed = new RecordClosureCriterion(
                    ID, FACTORY, criterion, List.of("record-1"), "unfit", at("2016-08-02"), null);
            ClosureCriterionMet met = new ClosureCriterionMet(
                    new ClosureSubject(ID, FACTORY, "Qujing Factory", COUNTY, criterion),
                    at("2016-08-02"),
                    List.of("record-1"),
                    "unfit",
                    OFFICER.id());
            if (criterion == ClosureCriterion.UNFIT_WITH_MAJOR_ACCIDENT) {
                accepts(typed, OFFICER, met);
            } else {
                refuses(typed, OFFICER, ClosureRefusal.CRITERION_IS_COMPUTED);
            }
        }
        assertThatThrownBy(() -> new RecordClosureCriterion(
                        ID,
                        FACTORY,
                        ClosureCriterion.UNFIT_WITH_MAJOR_ACCIDENT,
                        List.of(),
                        "unfit",
                        at("2016-08-02"),
                        null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code()).isEqualTo(ClosureRefusal.GROUND_MISSING.name()));
    }

    @Test
    void it_is_carried_out_once_decided_and_a_proposal_may_be_withdrawn_before() {
        ExecuteClosure execute = new ExecuteClosure(ID, "gates sealed", List.of("licence-1"), at("2016-09-20"), null);
        refuses(execute, OFFICER, ClosureRefusal.CLOSURE_NOT_DECIDED, MET, PROPOSED);
        accepts(
                execute,
                OFFICER,
                new ClosureExecuted(S, at("2016-09-20"), "gates sealed", List.of("licence-1")),
                MET,
                PROPOSED,
                DECIDED);
        ClosureDecided not =
                new ClosureDecided(S, at("2016-09-01"), ClosureOutcome.NOT_CLOSE, "n", "fit", "government-1");
        refuses(execute, OFFICER, ClosureRefusal.CLOSURE_NOT_DECIDED, MET, PROPOSED, not);
        ClosureProposalWithdrawn withdrawn = new ClosureProposalWithdrawn(S, at("2016-08-20"), "improved");
        WithdrawClosureProposal withdraw = new WithdrawClosureProposal(ID, "improved", at("2016-08-20"), null);
        accepts(withdraw, COUNTY_HEAD, withdrawn, MET, PROPOSED);
        refuses(withdraw, COUNTY_HEAD, ClosureRefusal.CLOSURE_NOT_PROPOSED, MET, PROPOSED, DECIDED);
        ProposeClosure again = new ProposeClosure(ID, "unfit after three months", at("2016-08-10"), null);
        accepts(again, COUNTY_HEAD, PROPOSED, MET, PROPOSED, withdrawn);
        refuses(again, COUNTY_HEAD, ClosureRefusal.NOT_TO_BE_PROPOSED, MET, PROPOSED);
    }
}
