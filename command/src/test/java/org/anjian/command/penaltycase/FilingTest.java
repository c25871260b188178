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
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.command.FileCase;
import org.anjian.api.penaltycase.command.OpenPenaltyCase;
import org.anjian.api.penaltycase.command.RefuseFiling;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.FilingRefused;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A clue is opened against an enterprise or a person, and the head files it or refuses to (立案). */
class FilingTest {

    private static final CaseOrigin ORIGIN = new CaseOrigin(CaseOriginKind.INSPECTION, "inspection-1");
    private static final List<PenaltyCaseEvent> CLUE = List.of(opened());

    private static OpenPenaltyCase open(
            EnterpriseId enterprise,
            SubjectKind kind,
            @Nullable PersonId person,
            List<Allegation> violations,
            List<String> officers) {
        return new OpenPenaltyCase(
                K1,
                enterprise,
                kind,
                person,
                ORIGIN,
                "no safety training",
                violations,
                officers,
                null,
                at("2024-06-28"),
                null);
    }

    private static ResultValidator<PenaltyCase> opens(OpenPenaltyCase command, Actor actor) {
        return fixture().givenNoPriorActivity().when(command, actor.toMetadata());
    }

    private static Allegation alleged(String code, String on, Harm harm) {
        return new Allegation(code, day(on), harm, null);
    }

    private static List<Allegation> untrained() {
        return List.of(alleged(V97, "2024-06-20", Harm.NONE));
    }

    private static FileCase file(List<String> officers, List<Allegation> violations, String on) {
        return new FileCase(K1, officers, violations, "criteria met", null, null, at(on), null);
    }

    @Test
    void a_case_is_opened_against_an_enterprise_be_it_closed_since() {
        opens(open(FACTORY, SubjectKind.ENTERPRISE, null, untrained(), TEAM), OFFICER)
                .expectEvents(opened());
        opens(open(NEIGHBOUR, SubjectKind.ENTERPRISE, null, untrained(), TEAM), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    /** The case side of it: the person of the finding is the party, by the number of the file. */
    @Test
    @Rule("QX24-P3b")
    void a_manager_who_does_not_perform_items_19_and_29_gets_a_case_of_the_person() {
        opens(open(FACTORY, SubjectKind.PERSON, M1, untrained(), TEAM), OFFICER)
                .expectEvents(new PenaltyCaseOpened(
                        AGAINST_M1,
                        at("2024-06-28"),
                        ORIGIN,
                        "no safety training",
                        violations("2024-06-20"),
                        TEAM,
                        null,
                        null));
        expectRefused(
                opens(open(FACTORY, SubjectKind.PERSON, null, untrained(), TEAM), OFFICER),
                PenaltyCaseRefusal.PERSON_MISSING);
        expectRefused(
                opens(open(FACTORY, SubjectKind.ENTERPRISE, M1, untrained(), TEAM), OFFICER),
                PenaltyCaseRefusal.PERSON_MISSING);
    }

    @Test
    @Rule("NL-CF42")
    void two_certified_officers_open_a_case() {
        expectRefused(
                opens(open(FACTORY, SubjectKind.ENTERPRISE, null, untrained(), List.of(OFFICER.id())), OFFICER),
                OfficerRefusal.TOO_FEW_OFFICERS);
        expectRefused(
                opens(
                        open(FACTORY, SubjectKind.ENTERPRISE, null, untrained(), List.of(OFFICER.id(), "clerk-1")),
                        OFFICER),
                OfficerRefusal.OFFICER_UNKNOWN);
    }

    @Test
    void what_is_alleged_has_a_standard_and_happened_already() {
        expectRefused(
                opens(
                        open(
                                FACTORY,
                                SubjectKind.ENTERPRISE,
                                null,
                                List.of(alleged("X-1", "2024-06-20", Harm.NONE)),
                                TEAM),
                        OFFICER),
                PenaltyCaseRefusal.STANDARD_MISSING);
        expectRefused(
                opens(
                        open(
                                FACTORY,
                                SubjectKind.ENTERPRISE,
                                null,
                                List.of(alleged(V97, "2024-06-29", Harm.NONE)),
                                TEAM),
                        OFFICER),
                InputRefusal.IN_THE_FUTURE);
    }

    @Test
    void a_case_is_of_an_enterprise_that_is_known_and_of_the_officers_county() {
        expectRefused(
                opens(open(new EnterpriseId("enterprise-0"), SubjectKind.ENTERPRISE, null, untrained(), TEAM), OFFICER),
                EnterpriseRefusal.ENTERPRISE_UNKNOWN);
        expectRefused(
                opens(open(FACTORY, SubjectKind.ENTERPRISE, null, untrained(), TEAM), FOREIGN_OFFICER),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                opens(open(FACTORY, SubjectKind.ENTERPRISE, null, untrained(), TEAM), PRINCIPAL),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("NL-CF54")
    void the_filing_names_the_team_the_violations_and_the_last_day_to_decide() {
        List<String> others = List.of(OFFICER.id(), "officer-8");
        when(CLUE, file(others, List.of(alleged(V99, "2024-06-21", Harm.NONE)), "2024-07-01"), COUNTY_HEAD)
                .expectEvents(new CaseFiled(
                        NUMBERED,
                        at("2024-07-01"),
                        COUNTY_HEAD.id(),
                        "criteria met",
                        List.of(violation(V99, "2024-06-21", Harm.NONE, V99)),
                        others,
                        day("2024-09-29"),
                        null));
    }

    @Test
    void a_case_without_a_violation_or_without_two_officers_is_not_filed() {
        PenaltyCaseOpened bare = new PenaltyCaseOpened(
                AGAINST_FACTORY, at("2024-06-28"), ORIGIN, "late", List.of(), List.of(), null, null);
        expectRefused(
                when(List.of(bare), file(TEAM, List.of(), "2024-07-01"), COUNTY_HEAD),
                PenaltyCaseRefusal.VIOLATIONS_MISSING);
        expectRefused(
                when(List.of(bare), file(List.of(), untrained(), "2024-07-01"), COUNTY_HEAD),
                OfficerRefusal.TOO_FEW_OFFICERS);
        when(List.of(bare), file(TEAM, untrained(), "2024-07-01"), COUNTY_HEAD).expectSuccessfulHandlerExecution();
    }

    @Test
    @Rule("NL-CF36")
    void an_act_that_endangered_life_is_pursued_for_five_years() {
        when(CLUE, file(TEAM, List.of(alleged(V97, "2019-06-28", Harm.LIFE_AND_HEALTH)), "2024-07-01"), COUNTY_HEAD)
                .expectSuccessfulHandlerExecution();
        expectRefused(
                when(
                        CLUE,
                        file(TEAM, List.of(alleged(V97, "2019-06-27", Harm.LIFE_AND_HEALTH)), "2024-07-01"),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.LIMITATION_EXPIRED);
        when(CLUE, file(TEAM, List.of(alleged(V97, "2022-06-28", Harm.NONE)), "2024-07-01"), COUNTY_HEAD)
                .expectSuccessfulHandlerExecution();
        expectRefused(
                when(CLUE, file(TEAM, List.of(alleged(V97, "2022-06-27", Harm.NONE)), "2024-07-01"), COUNTY_HEAD),
                PenaltyCaseRefusal.LIMITATION_EXPIRED);
    }

    @Test
    void a_case_is_filed_once_by_the_head_and_after_it_was_opened() {
        FileCase file = file(List.of(), List.of(), "2024-07-01");
        expectRefused(
                when(List.of(opened(), filed(AGAINST_FACTORY)), file, COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(CLUE, file(List.of(), List.of(), "2024-06-27"), COUNTY_HEAD),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(CLUE, file, OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    void the_head_refuses_a_filing_with_a_reason_and_the_case_is_over() {
        RefuseFiling refuse = new RefuseFiling(K1, "no act", at("2024-07-01"), null);
        FilingRefused refused = new FilingRefused(AGAINST_FACTORY, at("2024-07-01"), COUNTY_HEAD.id(), "no act");
        when(CLUE, refuse, COUNTY_HEAD).expectEvents(refused);
        expectRefused(when(CLUE, refuse, OFFICER), InputRefusal.NOT_PERMITTED);
        expectRefused(
                when(List.of(opened(), filed(AGAINST_FACTORY)), refuse, COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(and(CLUE, refused), file(List.of(), List.of(), "2024-07-02"), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }
}
