package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.command.DecideOnTheSpot;
import org.anjian.api.penaltycase.command.FileOnSpotDecision;
import org.anjian.api.penaltycase.event.OnSpotDecisionFiled;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Warnings and small fines are decided on the spot, and filed with the agency (当场处罚; NL-CF51). */
class OnTheSpotTest {

    private static final String NUMBER = "（麒）应急当罚〔2024〕1号";
    private static final CaseOrigin ORIGIN = new CaseOrigin(CaseOriginKind.INSPECTION, "inspection-1");

    /** What is decided; every test changes what it is about. */
    private record Spot(
            EnterpriseId enterprise,
            SubjectKind kind,
            @Nullable PersonId person,
            String power,
            List<Allegation> violations,
            List<ImposedFine> fines,
            List<PenaltyKind> kinds,
            List<String> officers,
            String on) {

        static Spot fine(SubjectKind kind, long fen) {
            return new Spot(
                    FACTORY,
                    kind,
                    kind == SubjectKind.PERSON ? M1 : null,
                    "P-1",
                    List.of(alleged("2024-09-26")),
                    fen == 0 ? List.of() : List.of(new ImposedFine(V99, 1, fen)),
                    List.of(fen == 0 ? PenaltyKind.WARNING : PenaltyKind.FINE),
                    TEAM,
                    "2024-09-27");
        }

        static Allegation alleged(String on) {
            return new Allegation(V99, day(on), Harm.NONE, null);
        }

        Spot fined(ImposedFine... all) {
            return new Spot(enterprise, kind, person, power, violations, List.of(all), kinds, officers, on);
        }

        Spot ofKinds(PenaltyKind... all) {
            return new Spot(enterprise, kind, person, power, violations, fines, List.of(all), officers, on);
        }

        Spot alleging(Allegation... all) {
            return new Spot(enterprise, kind, person, power, List.of(all), fines, kinds, officers, on);
        }

        Spot by(String... all) {
            return new Spot(enterprise, kind, person, power, violations, fines, kinds, List.of(all), on);
        }

        Spot under(String item) {
            return new Spot(enterprise, kind, person, item, violations, fines, kinds, officers, on);
        }

        Spot against(EnterpriseId other, @Nullable PersonId one) {
            return new Spot(other, kind, one, power, violations, fines, kinds, officers, on);
        }

        DecideOnTheSpot command() {
            return new DecideOnTheSpot(
                    K1,
                    enterprise,
                    kind,
                    person,
                    ORIGIN,
                    power,
                    "no sign",
                    violations,
                    fines,
                    kinds,
                    officers,
                    FILE,
                    null,
                    at(on),
                    null);
        }
    }

    private static ResultValidator<PenaltyCase> decides(Spot spot, Actor actor) {
        return fixture().givenNoPriorActivity().when(spot.command(), actor.toMetadata());
    }

    private static void refuses(RefusalCode code, Spot spot) {
        expectRefused(decides(spot, OFFICER), code);
    }

    private static OnSpotPenaltyDecided decided(
            PenaltyCaseSubject subject, List<ImposedFine> fines, long fen, PenaltyKind kind) {
        return new OnSpotPenaltyDecided(
                subject.numbered(NUMBER),
                at("2024-09-27"),
                ORIGIN,
                NUMBER,
                "P-1",
                "no sign",
                List.of(violation(V99, "2024-09-26", Harm.NONE, V99)),
                fines,
                fen,
                List.of(kind),
                TEAM,
                FILE,
                day("2024-10-12"),
                30,
                day("2024-11-26"),
                day("2025-03-27"),
                day("2025-03-27"),
                day("2025-06-27"),
                day("2024-10-10"),
                null);
    }

    @Test
    @Rule("NL-CF51")
    void a_unit_is_fined_up_to_three_thousand_yuan_and_no_fen_more() {
        decides(Spot.fine(SubjectKind.ENTERPRISE, 300_000), OFFICER)
                .expectEvents(
                        decided(AGAINST_FACTORY, List.of(new ImposedFine(V99, 1, 300_000)), 300_000, PenaltyKind.FINE));
        refuses(PenaltyCaseRefusal.ON_SPOT_LIMIT, Spot.fine(SubjectKind.ENTERPRISE, 300_001));
    }

    @Test
    @Rule("NL-CF51")
    void a_person_is_fined_up_to_two_hundred_yuan_and_no_fen_more() {
        decides(Spot.fine(SubjectKind.PERSON, 20_000), OFFICER)
                .expectEvents(decided(AGAINST_M1, List.of(new ImposedFine(V99, 1, 20_000)), 20_000, PenaltyKind.FINE));
        refuses(PenaltyCaseRefusal.ON_SPOT_LIMIT, Spot.fine(SubjectKind.PERSON, 20_001));
    }

    @Test
    @Rule("NL-CF51")
    void a_warning_is_given_and_nothing_heavier_than_a_small_fine() {
        decides(Spot.fine(SubjectKind.ENTERPRISE, 0), OFFICER)
                .expectEvents(decided(AGAINST_FACTORY, List.of(), 0, PenaltyKind.WARNING));
        refuses(
                PenaltyCaseRefusal.ON_SPOT_KIND,
                Spot.fine(SubjectKind.ENTERPRISE, 0).ofKinds(PenaltyKind.SUSPENSION));
        refuses(
                PenaltyCaseRefusal.ON_SPOT_KIND,
                Spot.fine(SubjectKind.ENTERPRISE, 100_000).ofKinds(PenaltyKind.FINE, PenaltyKind.CONFISCATION));
    }

    @Test
    void a_fine_has_its_kind_and_a_warning_no_amount() {
        refuses(
                PenaltyCaseRefusal.FINE_KIND_MISMATCH,
                Spot.fine(SubjectKind.ENTERPRISE, 100_000).ofKinds(PenaltyKind.WARNING));
        refuses(
                PenaltyCaseRefusal.FINE_KIND_MISMATCH,
                Spot.fine(SubjectKind.ENTERPRISE, 0).ofKinds(PenaltyKind.FINE));
        refuses(
                PenaltyCaseRefusal.FINE_KIND_MISMATCH,
                Spot.fine(SubjectKind.ENTERPRISE, 0).ofKinds());
    }

    @Test
    @Rule("QJ16-07a")
    void a_small_fine_keeps_to_its_tier_too() {
        refuses(
                PenaltyCaseRefusal.OUT_OF_TIER,
                Spot.fine(SubjectKind.ENTERPRISE, 100_000).fined(new ImposedFine(V99, 2, 100_000)));
        refuses(
                PenaltyCaseRefusal.OUT_OF_TIER,
                Spot.fine(SubjectKind.ENTERPRISE, 100_000).fined(new ImposedFine(V99, 3, 100_000)));
    }

    @Test
    void violations_are_named_known_and_of_the_past() {
        Spot spot = Spot.fine(SubjectKind.ENTERPRISE, 100_000);
        refuses(PenaltyCaseRefusal.VIOLATIONS_MISSING, spot.alleging());
        refuses(PenaltyCaseRefusal.VIOLATION_UNKNOWN, spot.fined(new ImposedFine(V97, 1, 100_000)));
        refuses(
                PenaltyCaseRefusal.STANDARD_MISSING,
                spot.alleging(new Allegation("X-1", day("2024-09-26"), Harm.NONE, null)));
        refuses(InputRefusal.IN_THE_FUTURE, spot.alleging(Spot.alleged("2024-09-28")));
    }

    @Test
    @Rule("NL-CF36")
    void after_two_years_an_act_is_not_fined_on_the_spot_either() {
        Spot spot = Spot.fine(SubjectKind.ENTERPRISE, 100_000);
        decides(spot.alleging(Spot.alleged("2022-09-27")), OFFICER).expectSuccessfulHandlerExecution();
        refuses(PenaltyCaseRefusal.LIMITATION_EXPIRED, spot.alleging(Spot.alleged("2022-09-26")));
    }

    @Test
    @Rule("NL-CF42")
    void two_certified_officers_decide_and_whoever_decides_is_one_of_them() {
        Spot spot = Spot.fine(SubjectKind.ENTERPRISE, 100_000);
        refuses(OfficerRefusal.TOO_FEW_OFFICERS, spot.by(OFFICER.id()));
        refuses(OfficerRefusal.TOO_FEW_OFFICERS, spot.by(OFFICER.id(), OFFICER.id()));
        refuses(OfficerRefusal.OFFICER_UNKNOWN, spot.by(OFFICER.id(), "clerk-1"));
        refuses(PenaltyCaseRefusal.NOT_ON_THE_TEAM, spot.by(SECOND_OFFICER.id(), REVIEWER.id()));
        expectRefused(decides(spot, COUNTY_HEAD), InputRefusal.NOT_PERMITTED);
    }

    @Test
    void the_power_is_on_the_list_the_enterprise_open_and_the_party_named() {
        Spot spot = Spot.fine(SubjectKind.ENTERPRISE, 100_000);
        refuses(InputRefusal.UNKNOWN_VALUE, spot.under("X-1"));
        refuses(EnterpriseRefusal.ENTERPRISE_IS_CLOSED, spot.against(NEIGHBOUR, null));
        refuses(PenaltyCaseRefusal.PERSON_MISSING, spot.against(FACTORY, M1));
        refuses(
                PenaltyCaseRefusal.PERSON_MISSING,
                Spot.fine(SubjectKind.PERSON, 10_000).against(FACTORY, null));
        expectRefused(decides(spot, FOREIGN_OFFICER), InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("NL-CF51")
    void a_decision_on_the_spot_is_filed_once_with_the_agency() {
        OnSpotPenaltyDecided onSpot =
                decided(AGAINST_FACTORY, List.of(new ImposedFine(V99, 1, 300_000)), 300_000, PenaltyKind.FINE);
        OnSpotDecisionFiled filed =
                new OnSpotDecisionFiled(AGAINST_FACTORY.numbered(NUMBER), at("2024-10-08"), OFFICER.id());
        when(List.of(onSpot), file("2024-10-08"), OFFICER).expectEvents(filed);
        expectRefused(when(List.of(onSpot, filed), file("2024-10-09"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(List.of(onSpot), file("2024-09-26"), OFFICER), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(List.of(onSpot), file("2024-10-08"), REVIEWER), InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void an_ordinary_decision_is_not_filed_so() {
        List<PenaltyCaseEvent> ordinary = upToService(50_000, "2024-09-27");
        expectRefused(when(ordinary, file("2024-10-08"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    void its_fine_is_owed_from_the_spot_and_the_court_may_be_asked_later() {
        decides(Spot.fine(SubjectKind.ENTERPRISE, 300_000), OFFICER)
                .expectScheduledDeadline(LegalTime.endOf(day("2024-10-12")), new CaseDeadlines.Due(day("2024-10-12")))
                .expectScheduledDeadline(
                        LegalTime.startOf(day("2025-03-27")),
                        new CaseDeadlines.CourtWindow(
                                day("2025-03-27"), day("2025-06-27"), LegalTime.startOf(day("2025-03-27"))));
    }

    private static FileOnSpotDecision file(String on) {
        return new FileOnSpotDecision(K1, at(on), null);
    }
}
