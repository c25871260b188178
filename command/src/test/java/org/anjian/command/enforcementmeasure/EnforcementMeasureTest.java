package org.anjian.command.enforcementmeasure;

import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.SECOND_OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.EnforcementMeasureRefusal;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.MeasureConversion;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.command.ApproveEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ConvertEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ExtendEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.GiveMeasureNotice;
import org.anjian.api.enforcementmeasure.command.ImposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.LiftEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ProposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.RecordMeasureRefusal;
import org.anjian.api.enforcementmeasure.command.ReinspectMeasure;
import org.anjian.api.enforcementmeasure.command.RejectEnforcementMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureApproved;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureConverted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExpired;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExtended;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureLifted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRefused;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureReinspected;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRejected;
import org.anjian.api.enforcementmeasure.event.MeasureNoticeGiven;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.command.CertifiedOfficers;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.powerlist.PowerItems;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures: proposed, approved by somebody else, announced, imposed with all that they must say, extended, lifted. */
class EnforcementMeasureTest {

    private static final EnforcementMeasureId ID = new EnforcementMeasureId("enforcementmeasure-1");
    private static final OrderOrigin ORDER = new OrderOrigin(OrderOriginKind.CORRECTION_ORDER, "correctionorder-1");
    private static final String POWER = "P-01";
    private static final List<String> TWO = List.of(OFFICER.id(), SECOND_OFFICER.id());

    private AggregateTestFixture<EnforcementMeasure> fixture;
    private final PowerItems powers = (code, day, field) -> {
        if (!code.equals(POWER)) {
            throw new RefusedException(InputRefusal.UNKNOWN_VALUE, field);
        }
    };

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(EnforcementMeasure.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(RuleParameters.shipped())
                .registerInjectableResource(CertifiedOfficers.admission())
                .registerInjectableResource(powers)
                .registerAnnotatedCommandHandler(
                        new EnforcementMeasureProposal(fixture.getRepository(), KnownEnterprises.admission(), powers));
    }

    private static EnforcementMeasureSubject subject(MeasureKind kind) {
        return new EnforcementMeasureSubject(ID, FACTORY, "Qujing Factory", COUNTY, kind, ORDER, "county-emergency");
    }

    private static EnforcementMeasureProposed proposed(MeasureKind kind) {
        return new EnforcementMeasureProposed(
                subject(kind), at("2024-06-28"), POWER, "danger", "art 70", OFFICER.id(), null);
    }

    private static EnforcementMeasureApproved approved(MeasureKind kind) {
        return new EnforcementMeasureApproved(subject(kind), at("2024-06-29"), "agreed", COUNTY_HEAD.id());
    }

    private static MeasureTerms terms(String until) {
        return new MeasureTerms("refuses to stop", day(until), "two officers", List.of("cut", "seal the switch"));
    }

    private static ImposeEnforcementMeasure impose(MeasureTerms terms, MeasureUrgency urgency, String at) {
        return new ImposeEnforcementMeasure(ID, terms, urgency, TWO, at(at), null);
    }

    private static EnforcementMeasureImposed imposed(MeasureKind kind, String until, String at) {
        return new EnforcementMeasureImposed(subject(kind), at(at), terms(until), MeasureUrgency.ORDINARY, TWO);
    }

    private static MeasureNoticeGiven noticed(String at) {
        return new MeasureNoticeGiven(subject(MeasureKind.POWER_CUT), at(at), "the principal", "power is cut");
    }

    private void accepts(Object command, Actor actor, Object event, Object... before) {
        prepare();
        fixture.given(before).when(command, actor.toMetadata()).expectEvents(event);
    }

    private void refuses(Object command, Actor actor, RefusalCode code, Object... before) {
        prepare();
        expectRefused(fixture.given(before).when(command, actor.toMetadata()), code);
    }

    private static ProposeEnforcementMeasure propose(MeasureKind kind, OrderOrigin origin) {
        return new ProposeEnforcementMeasure(
                ID, FACTORY, kind, origin, POWER, "danger", "art 70", null, at("2024-06-28"), null);
    }

    @Test
    @Rule("QJ16-05c")
    void each_of_the_nine_decisions_states_circumstances_limit_executor_and_steps() {
        assertThat(MeasureKind.values()).hasSize(9);
        Map<String, MeasureTerms> incomplete = Map.of(
                "terms.circumstances", new MeasureTerms(null, day("2024-07-10"), "officers", List.of("cut")),
                "terms.until", new MeasureTerms("danger", null, "officers", List.of("cut")),
                "terms.executor", new MeasureTerms("danger", day("2024-07-10"), null, List.of("cut")),
                "terms.steps", new MeasureTerms("danger", day("2024-07-10"), "officers", List.of()));
        for (MeasureKind kind : MeasureKind.values()) {
            for (MeasureTerms terms : incomplete.values()) {
                refuses(
                        impose(terms, MeasureUrgency.EMERGENCY, "2024-07-02"),
                        OFFICER,
                        EnforcementMeasureRefusal.MEASURE_INCOMPLETE,
                        proposed(kind),
                        approved(kind));
            }
            accepts(
                    impose(terms("2024-07-10"), MeasureUrgency.EMERGENCY, "2024-07-02"),
                    OFFICER,
                    new EnforcementMeasureImposed(
                            subject(kind), at("2024-07-02"), terms("2024-07-10"), MeasureUrgency.EMERGENCY, TWO),
                    proposed(kind),
                    approved(kind));
        }
    }

    @Test
    @Rule("NL-AQ70")
    void a_power_cut_takes_24_hours_of_notice_unless_it_is_an_emergency() {
        MeasureTerms terms = terms("2024-07-10");
        Object[] before = {proposed(MeasureKind.POWER_CUT), approved(MeasureKind.POWER_CUT), noticed("2024-07-01T10:00")
        };
        for (String tooSoon : List.of("2024-07-02T09:00", "2024-07-02T09:59:59")) {
            refuses(
                    impose(terms, MeasureUrgency.ORDINARY, tooSoon),
                    OFFICER,
                    EnforcementMeasureRefusal.NOTICE_TOO_SHORT,
                    before);
        }
        refuses(
                impose(terms, MeasureUrgency.ORDINARY, "2024-07-02T10:00"),
                OFFICER,
                EnforcementMeasureRefusal.NOTICE_TOO_SHORT,
                before[0],
                before[1]);
        accepts(
                impose(terms, MeasureUrgency.ORDINARY, "2024-07-02T10:00"),
                OFFICER,
                imposed(MeasureKind.POWER_CUT, "2024-07-10", "2024-07-02T10:00"),
                before);
        accepts(
                impose(terms, MeasureUrgency.EMERGENCY, "2024-07-01T10:30"),
                OFFICER,
                new EnforcementMeasureImposed(
                        subject(MeasureKind.POWER_CUT), at("2024-07-01T10:30"), terms, MeasureUrgency.EMERGENCY, TWO),
                before[0],
                before[1]);
    }

    @Test
    @Rule("NL-AQ70")
    void a_power_cut_rests_on_a_decision_that_was_not_obeyed_and_is_approved_by_the_principal() {
        for (MeasureKind kind : List.of(MeasureKind.POWER_CUT, MeasureKind.STOP_EXPLOSIVES)) {
            assertThatThrownBy(() -> propose(kind, new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1")))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusal().code())
                                    .isEqualTo(EnforcementMeasureRefusal.NO_REFUSED_DECISION.name()));
        }
        accepts(propose(MeasureKind.POWER_CUT, ORDER), OFFICER, proposed(MeasureKind.POWER_CUT));
        ApproveEnforcementMeasure approve = new ApproveEnforcementMeasure(ID, "agreed", at("2024-06-29"), null);
        accepts(approve, COUNTY_HEAD, approved(MeasureKind.POWER_CUT), proposed(MeasureKind.POWER_CUT));
        refuses(approve, OFFICER, InputRefusal.NOT_PERMITTED, proposed(MeasureKind.POWER_CUT));
        refuses(
                approve,
                COUNTY_HEAD,
                EnforcementMeasureRefusal.APPROVER_PROPOSED,
                new EnforcementMeasureProposed(
                        subject(MeasureKind.POWER_CUT),
                        at("2024-06-28"),
                        POWER,
                        "danger",
                        "art 70",
                        COUNTY_HEAD.id(),
                        null));
        refuses(
                impose(terms("2024-07-10"), MeasureUrgency.EMERGENCY, "2024-07-02"),
                OFFICER,
                EnforcementMeasureRefusal.MEASURE_NOT_APPROVED,
                proposed(MeasureKind.POWER_CUT));
        EnforcementMeasureRejected rejected = new EnforcementMeasureRejected(
                subject(MeasureKind.POWER_CUT), at("2024-06-29"), "no danger", COUNTY_HEAD.id());
        accepts(
                new RejectEnforcementMeasure(ID, "no danger", at("2024-06-29"), null),
                COUNTY_HEAD,
                rejected,
                proposed(MeasureKind.POWER_CUT));
        refuses(
                approve,
                COUNTY_HEAD,
                EnforcementMeasureRefusal.MEASURE_NOT_PROPOSED,
                proposed(MeasureKind.POWER_CUT),
                rejected);
        refuses(
                new GiveMeasureNotice(ID, "the principal", "power is cut", at("2024-06-29"), null),
                OFFICER,
                EnforcementMeasureRefusal.MEASURE_NOT_APPROVED,
                proposed(MeasureKind.POWER_CUT));
        accepts(
                new GiveMeasureNotice(ID, "the principal", "power is cut", at("2024-07-01T10:00"), null),
                OFFICER,
                noticed("2024-07-01T10:00"),
                proposed(MeasureKind.POWER_CUT),
                approved(MeasureKind.POWER_CUT));
    }

    @Test
    void it_is_carried_out_by_two_certified_officers_under_a_power_in_force() {
        Object[] before = {proposed(MeasureKind.SEALING), approved(MeasureKind.SEALING)};
        refuses(
                new ImposeEnforcementMeasure(
                        ID,
                        terms("2024-07-10"),
                        MeasureUrgency.ORDINARY,
                        List.of(OFFICER.id(), OFFICER.id()),
                        at("2024-07-02"),
                        null),
                OFFICER,
                OfficerRefusal.TOO_FEW_OFFICERS,
                before);
        refuses(
                new ImposeEnforcementMeasure(
                        ID,
                        terms("2024-07-10"),
                        MeasureUrgency.ORDINARY,
                        List.of(OFFICER.id(), CertifiedOfficers.AUXILIARY),
                        at("2024-07-02"),
                        null),
                OFFICER,
                OfficerRefusal.OFFICER_UNKNOWN,
                before);
        refuses(
                impose(terms("2024-07-10"), MeasureUrgency.ORDINARY, "2024-07-02"),
                OFFICER,
                InputRefusal.UNKNOWN_VALUE,
                new EnforcementMeasureProposed(
                        subject(MeasureKind.SEALING),
                        at("2024-06-28"),
                        "P-OLD",
                        "danger",
                        "art 65",
                        OFFICER.id(),
                        null),
                approved(MeasureKind.SEALING));
    }

    @Test
    @Rule("QJ16-11g")
    void the_city_regulator_says_why_it_takes_a_measure_in_a_county() {
        refuses(propose(MeasureKind.SEALING, ORDER), CITY_HEAD, EnterpriseRefusal.LEVEL_REASON_MISSING);
        ProposeEnforcementMeasure reasoned = new ProposeEnforcementMeasure(
                ID, FACTORY, MeasureKind.SEALING, ORDER, POWER, "danger", "art 70", "跨县区案件", at("2024-06-28"), null);
        EnforcementMeasureSubject ofTheCity = new EnforcementMeasureSubject(
                ID, FACTORY, "Qujing Factory", COUNTY, MeasureKind.SEALING, ORDER, "city-emergency");
        accepts(
                reasoned,
                CITY_HEAD,
                new EnforcementMeasureProposed(
                        ofTheCity, at("2024-06-28"), POWER, "danger", "art 70", CITY_HEAD.id(), "跨县区案件"));
        accepts(propose(MeasureKind.SEALING, ORDER), OFFICER, proposed(MeasureKind.SEALING));
    }

    @Test
    @Rule("NL-AQ65")
    void sealing_and_detention_last_thirty_days_and_once_thirty_more() {
        for (MeasureKind kind : List.of(MeasureKind.SEALING, MeasureKind.DETENTION)) {
            Object[] before = {proposed(kind), approved(kind)};
            refuses(
                    impose(terms("2024-08-02"), MeasureUrgency.ORDINARY, "2024-07-02"),
                    OFFICER,
                    EnforcementMeasureRefusal.LIMIT_TOO_LONG,
                    before);
            refuses(
                    impose(terms("2024-07-01"), MeasureUrgency.ORDINARY, "2024-07-02"),
                    OFFICER,
                    EnforcementMeasureRefusal.MEASURE_ENDS_BEFORE_IT_BEGINS,
                    before);
            EnforcementMeasureImposed imposed = imposed(kind, "2024-08-01", "2024-07-02");
            prepare();
            fixture.given(before)
                    .when(impose(terms("2024-08-01"), MeasureUrgency.ORDINARY, "2024-07-02"), OFFICER.toMetadata())
                    .expectEvents(imposed)
                    .expectScheduledDeadline(at("2024-08-02T00:00"), new MeasureExpiry(day("2024-08-01")));
            Object[] inForce = {before[0], before[1], imposed};
            refuses(extend("2024-09-01"), COUNTY_HEAD, EnforcementMeasureRefusal.LIMIT_TOO_LONG, inForce);
            refuses(extend("2024-08-01"), COUNTY_HEAD, EnforcementMeasureRefusal.EXTENSION_NOT_LATER, inForce);
            refuses(extend("2024-08-31"), OFFICER, InputRefusal.NOT_PERMITTED, inForce);
            EnforcementMeasureExtended extended = new EnforcementMeasureExtended(
                    subject(kind),
                    at("2024-07-30"),
                    day("2024-08-01"),
                    day("2024-08-31"),
                    "a test is needed",
                    COUNTY_HEAD.id());
            accepts(extend("2024-08-31"), COUNTY_HEAD, extended, inForce);
            refuses(
                    extend("2024-09-02"),
                    COUNTY_HEAD,
                    EnforcementMeasureRefusal.ALREADY_EXTENDED,
                    before[0],
                    before[1],
                    imposed,
                    extended);
        }
    }

    private static ExtendEnforcementMeasure extend(String until) {
        return new ExtendEnforcementMeasure(ID, day(until), "a test is needed", at("2024-07-30"), null);
    }

    @Test
    void it_expires_at_the_end_of_its_last_day_unless_it_was_extended_or_lifted() {
        Object[] before = {
            by(OFFICER, propose(MeasureKind.SEALING, ORDER)),
            by(COUNTY_HEAD, new ApproveEnforcementMeasure(ID, "agreed", at("2024-06-29"), null)),
            by(OFFICER, impose(terms("2024-08-01"), MeasureUrgency.ORDINARY, "2024-07-02"))
        };
        fixture.givenCurrentTime(at("2024-07-02"))
                .andGivenCommands(before)
                .whenTimeAdvancesTo(at("2024-08-01T23:59:59"))
                .expectNoEvents();
        prepare();
        fixture.givenCurrentTime(at("2024-07-02"))
                .andGivenCommands(before)
                .whenTimeAdvancesTo(at("2024-08-02T00:00"))
                .expectEvents(new EnforcementMeasureExpired(
                        subject(MeasureKind.SEALING), at("2024-08-02T00:00"), day("2024-08-01")));
        for (Object act : List.of(
                by(COUNTY_HEAD, extend("2024-08-31")),
                by(OFFICER, new LiftEnforcementMeasure(ID, "handed back", at("2024-07-30"), null)))) {
            prepare();
            fixture.givenCurrentTime(at("2024-07-02"))
                    .andGivenCommands(before[0], before[1], before[2], act)
                    .whenTimeAdvancesTo(at("2024-08-30"))
                    .expectNoEvents();
        }
    }

    @Test
    @Rule("NL-AQ65")
    void what_stands_still_is_lifted_only_after_it_was_inspected_and_found_in_order() {
        Object[] before = {
            proposed(MeasureKind.STOP_PRODUCTION),
            approved(MeasureKind.STOP_PRODUCTION),
            imposed(MeasureKind.STOP_PRODUCTION, "2024-08-01", "2024-07-02")
        };
        LiftEnforcementMeasure lift = new LiftEnforcementMeasure(ID, "in order", at("2024-07-30"), null);
        refuses(lift, OFFICER, EnforcementMeasureRefusal.LIFT_WITHOUT_REINSPECTION, before);
        EnforcementMeasureReinspected failed = reinspected(CorrectionResult.NOT_CORRECTED);
        accepts(reinspect(CorrectionResult.NOT_CORRECTED), OFFICER, failed, before);
        refuses(
                lift,
                OFFICER,
                EnforcementMeasureRefusal.LIFT_WITHOUT_REINSPECTION,
                before[0],
                before[1],
                before[2],
                failed);
        accepts(
                lift,
                OFFICER,
                new EnforcementMeasureLifted(
                        subject(MeasureKind.STOP_PRODUCTION), at("2024-07-30"), "in order", OFFICER.id()),
                before[0],
                before[1],
                before[2],
                failed,
                reinspected(CorrectionResult.CORRECTED));
    }

    private static ReinspectMeasure reinspect(CorrectionResult result) {
        return new ReinspectMeasure(ID, result, "seen", at("2024-07-29"), null);
    }

    private static EnforcementMeasureReinspected reinspected(CorrectionResult result) {
        return new EnforcementMeasureReinspected(
                subject(MeasureKind.STOP_PRODUCTION), at("2024-07-29"), result, "seen", OFFICER.id());
    }

    @Test
    void it_is_converted_or_not_obeyed_only_while_it_is_imposed() {
        Object[] before = {
            proposed(MeasureKind.DETENTION),
            approved(MeasureKind.DETENTION),
            imposed(MeasureKind.DETENTION, "2024-08-01", "2024-07-02")
        };
        ConvertEnforcementMeasure convert = new ConvertEnforcementMeasure(
                ID, MeasureConversion.CONFISCATION, "penaltycase-1", "illegal goods", at("2024-08-05"), null);
        EnforcementMeasureConverted converted = new EnforcementMeasureConverted(
                subject(MeasureKind.DETENTION),
                at("2024-08-05"),
                MeasureConversion.CONFISCATION,
                "penaltycase-1",
                "illegal goods",
                COUNTY_HEAD.id());
        EnforcementMeasureExpired expired = new EnforcementMeasureExpired(
                subject(MeasureKind.DETENTION), at("2024-08-02T00:00"), day("2024-08-01"));
        accepts(convert, COUNTY_HEAD, converted, before);
        accepts(convert, COUNTY_HEAD, converted, before[0], before[1], before[2], expired);
        refuses(convert, COUNTY_HEAD, EnforcementMeasureRefusal.MEASURE_NOT_IN_FORCE, before[0], before[1]);
        RecordMeasureRefusal refusal = new RecordMeasureRefusal(ID, "broke the seal", at("2024-07-10"), null);
        accepts(
                refusal,
                OFFICER,
                new EnforcementMeasureRefused(subject(MeasureKind.DETENTION), at("2024-07-10"), "broke the seal"),
                before);
        refuses(
                refusal,
                OFFICER,
                EnforcementMeasureRefusal.MEASURE_NOT_IN_FORCE,
                before[0],
                before[1],
                before[2],
                converted);
    }

    private static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }
}
