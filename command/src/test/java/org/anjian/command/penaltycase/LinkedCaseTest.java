package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.command.OpenLinkedCase;
import org.anjian.api.penaltycase.command.OpenPenaltyCase;
import org.anjian.api.penaltycase.event.FilingRefused;
import org.anjian.api.penaltycase.event.LinkedCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.command.AggregateLedger;
import org.anjian.command.KnownEnterprises;
import org.junit.jupiter.api.Test;

/** Beside the case of a person, where an accident resulted, one is opened against the unit (QX24-P3c). */
class LinkedCaseTest {

    private static final PenaltyCaseId K2 = new PenaltyCaseId("penaltycase-2");
    private static final List<PenaltyCaseEvent> PERSON =
            List.of(opened(AGAINST_M1, CaseOriginKind.ACCIDENT, "AC1"), filed(AGAINST_M1));

    private static OpenLinkedCase link(List<Allegation> violations) {
        return new OpenLinkedCase(K1, K2, "the unit too", violations, at("2024-07-05"), null);
    }

    private static AggregateLedger<PenaltyCase> withPersonCase() {
        CaseDesk desk = desk();
        AggregateLedger<PenaltyCase> ledger = new AggregateLedger<>(
                PenaltyCase.class,
                at("2024-06-28"),
                repository -> new CaseOpening(repository, KnownEnterprises.admission(), desk),
                desk);
        ledger.act(
                OFFICER,
                new OpenPenaltyCase(
                        K1,
                        FACTORY,
                        SubjectKind.PERSON,
                        M1,
                        new CaseOrigin(CaseOriginKind.ACCIDENT, "inspection-1"),
                        "no safety training",
                        List.of(new Allegation(V97, day("2024-06-20"), Harm.NONE, null)),
                        TEAM,
                        "AC1",
                        at("2024-06-28"),
                        null));
        return ledger;
    }

    private static PenaltyCaseOpened beside(String code, String factOn, String act) {
        PenaltyCaseSubject unit = new PenaltyCaseSubject(
                K2,
                null,
                SubjectKind.ENTERPRISE,
                null,
                AGAINST_M1.enterpriseId(),
                AGAINST_M1.enterpriseName(),
                AGAINST_M1.sector(),
                AGAINST_M1.region());
        return new PenaltyCaseOpened(
                unit,
                at("2024-07-05"),
                new CaseOrigin(CaseOriginKind.LINKED_CASE, K1.raw()),
                "the unit too",
                List.of(violation(code, factOn, Harm.NONE, act)),
                TEAM,
                K1,
                "AC1");
    }

    @Test
    @Rule("QX24-P3c")
    void both_cases_tell_of_each_other_and_have_one_team_and_one_accident() {
        AggregateLedger<PenaltyCase> ledger = withPersonCase();
        PenaltyCaseDecision first = (PenaltyCaseDecision) ledger.act(OFFICER, link(List.of()));
        assertThat(first.penaltyCaseId()).isEqualTo(K1);
        assertThat(first.stage()).isEqualTo(PenaltyStage.CLUE);
        assertThat(ledger.eventsOf(K1.raw()))
                .containsExactly(
                        opened(AGAINST_M1, CaseOriginKind.ACCIDENT, "AC1"),
                        new LinkedCaseOpened(AGAINST_M1, at("2024-07-05"), K2, "the unit too"));
        assertThat(ledger.eventsOf(K2.raw())).containsExactly(beside(V97, "2024-06-20", V97));
    }

    @Test
    void the_unit_may_have_violations_of_its_own() {
        AggregateLedger<PenaltyCase> ledger = withPersonCase();
        ledger.act(COUNTY_HEAD, link(List.of(new Allegation(V99, day("2024-06-25"), Harm.NONE, "the press"))));
        assertThat(ledger.eventsOf(K2.raw())).containsExactly(beside(V99, "2024-06-25", "the press"));
    }

    @Test
    void a_refused_link_leaves_neither_case_changed() {
        AggregateLedger<PenaltyCase> ledger = withPersonCase();
        assertThat(ledger.accepts(OFFICER, link(List.of(new Allegation("X-1", day("2024-06-25"), Harm.NONE, null)))))
                .isFalse();
        assertThat(ledger.eventsOf(K1.raw())).hasSize(1);
        assertThat(ledger.eventsOf(K2.raw())).isEmpty();
    }

    @Test
    @Rule("QX24-P3c")
    void only_the_case_of_a_person_is_linked_and_once() {
        expectRefused(
                when(List.of(opened(), filed(AGAINST_FACTORY)), link(List.of()), OFFICER),
                PenaltyCaseRefusal.LINK_NEEDS_PERSON);
        expectRefused(
                when(
                        and(PERSON, new LinkedCaseOpened(AGAINST_M1, at("2024-07-04"), K2, "the unit")),
                        link(List.of()),
                        OFFICER),
                PenaltyCaseRefusal.ALREADY_LINKED);
    }

    @Test
    void an_ended_case_is_not_linked_nor_one_before_it_began_nor_by_a_stranger() {
        expectRefused(
                when(
                        List.of(
                                opened(AGAINST_M1, CaseOriginKind.ACCIDENT, "AC1"),
                                new FilingRefused(AGAINST_M1, at("2024-07-01"), COUNTY_HEAD.id(), "no act")),
                        link(List.of()),
                        OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(PERSON, new OpenLinkedCase(K1, K2, "the unit too", List.of(), at("2024-06-27"), null), OFFICER),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(PERSON, link(List.of()), REVIEWER), InputRefusal.NO_SUCH_RECORD);
        expectRefused(when(PERSON, link(List.of()), PRINCIPAL), InputRefusal.NOT_PERMITTED);
    }
}
