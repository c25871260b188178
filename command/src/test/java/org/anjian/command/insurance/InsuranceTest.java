package org.anjian.command.insurance;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.anjian.api.insurance.InsuranceId;
import org.anjian.api.insurance.InsuranceRefusal;
import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.insurance.InsuranceType;
import org.anjian.api.insurance.command.AmendInsuredHeads;
import org.anjian.api.insurance.command.CancelInsurancePolicy;
import org.anjian.api.insurance.command.RecordInsurancePolicy;
import org.anjian.api.insurance.command.RecordSafetyFee;
import org.anjian.api.insurance.command.UpdateInsuranceRecord;
import org.anjian.api.insurance.event.InsuranceBasisRecorded;
import org.anjian.api.insurance.event.InsuranceEnded;
import org.anjian.api.insurance.event.InsuranceExpiring;
import org.anjian.api.insurance.event.InsuranceLapsed;
import org.anjian.api.insurance.event.InsurancePolicyCancelled;
import org.anjian.api.insurance.event.InsurancePolicyRecorded;
import org.anjian.api.insurance.event.InsuredHeadsAmended;
import org.anjian.api.insurance.event.SafetyFeeRecorded;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies are recorded, and what ends is said before and after. */
class InsuranceTest {

    private static final InsuranceId ID = InsuranceId.of(FACTORY);
    private static final InsuranceSubject E1 = new InsuranceSubject(ID, FACTORY, "Mine", COUNTY);
    private static final Actor ANJIAN = Actor.system(COUNTY);

    private final AggregateTestFixture<Insurance> fixture = new AggregateTestFixture<>(Insurance.class);
    private boolean begun = true;
    private KnownEnterprise known = enterprise(Sector.COAL_MINE, false);

    private static KnownEnterprise enterprise(Sector sector, boolean closed) {
        return new KnownEnterprise(FACTORY, "Mine", sector, COUNTY, closed, null, null, 120);
    }

    private static RecordInsurancePolicy policy(
            InsuranceType type, String number, String from, String until, @Nullable Integer heads) {
        return new RecordInsurancePolicy(
                FACTORY, type, number, "insurer", 100L, day(from), day(until), heads, at(from), null);
    }

    private static RecordInsurancePolicy liability(String number, String from, String until) {
        return policy(InsuranceType.LIABILITY, number, from, until, null);
    }

    private static InsurancePolicyRecorded recorded(String number, String from, String until) {
        return new InsurancePolicyRecorded(
                E1, at(from), InsuranceType.LIABILITY, number, "insurer", 100L, day(from), day(until), null);
    }

    private static CancelInsurancePolicy cancel(String number, String lastDay, String day) {
        return new CancelInsurancePolicy(FACTORY, number, day(lastDay), "sold", at(day), null);
    }

    private static InsuranceExpiring expiring(String at, int daysLeft) {
        return new InsuranceExpiring(E1, at(at), InsuranceType.LIABILITY, "P1", day("2016-12-31"), daysLeft);
    }

    private static InsuranceLapsed lapsed(String number, String day) {
        return new InsuranceLapsed(E1, at(day + "T00:00"), InsuranceType.LIABILITY, number, day(day));
    }

    private static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }

    private static Object own(Object command) {
        return by(PRINCIPAL, command);
    }

    @BeforeEach
    void prepare() {
        Enterprises enterprises = id -> Optional.of(known);
        fixture.registerAnnotatedCommandHandler(new InsuranceDesk(
                fixture.getRepository(), id -> begun, new EnterpriseAdmission(enterprises, Contexts.permissions())));
    }

    @Test
    @Rule("QJ16-13a")
    void a_policy_that_nothing_follows_lapses_with_its_last_day() {
        fixture.givenCurrentTime(at("2016-01-01"))
                .andGivenCommands(own(liability("P1", "2016-01-01", "2016-12-31")))
                .whenTimeAdvancesTo(at("2017-01-01T00:00"))
                .expectEvents(
                        expiring("2016-12-01T00:00", 30), expiring("2016-12-24T00:00", 7), lapsed("P1", "2017-01-01"));
    }

    @Test
    @Rule("QJ16-13a")
    void a_renewal_silences_reminders_and_lapse() {
        fixture.givenCurrentTime(at("2016-01-01"))
                .andGivenCommands(
                        own(liability("P1", "2016-01-01", "2016-12-31")),
                        own(liability("P2", "2017-01-01", "2017-12-31")))
                .whenTimeAdvancesTo(at("2017-11-30"))
                .expectNoEvents();
    }

    @Test
    void another_kind_of_policy_is_no_renewal_and_a_past_reminder_is_not_given() {
        fixture.givenCurrentTime(at("2016-12-20"))
                .andGivenCommands(
                        own(liability("P1", "2016-12-20", "2016-12-31")),
                        own(policy(InsuranceType.WORK_INJURY, "W1", "2016-12-20", "2017-12-31", 100)))
                .whenTimeAdvancesTo(at("2017-01-01T00:00"))
                .expectEvents(expiring("2016-12-24T00:00", 7), lapsed("P1", "2017-01-01"));
    }

    @Test
    @Rule("QJ16-13a")
    void a_cancelled_policy_lapses_with_its_last_day_once() {
        fixture.givenCurrentTime(at("2016-01-01"))
                .andGivenCommands(
                        own(liability("P1", "2016-01-01", "2016-12-31")), own(cancel("P1", "2016-01-03", "2016-01-02")))
                .whenTimeAdvancesTo(at("2017-02-01"))
                .expectEvents(lapsed("P1", "2016-01-04"));
    }

    @Test
    @Rule("KM-3.2.2")
    void a_risk_deposit_is_an_old_record_that_never_lapses() {
        fixture.givenCurrentTime(at("2010-01-01"))
                .andGivenCommands(own(policy(InsuranceType.RISK_DEPOSIT, "D1", "2010-01-01", "2010-12-31", null)))
                .whenTimeAdvancesTo(at("2011-02-01"))
                .expectNoEvents();
    }

    @Test
    void a_policy_is_recorded_once_with_a_term() {
        fixture.givenNoPriorActivity()
                .when(liability("P1", "2016-01-01", "2016-12-31"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new InsuranceBasisRecorded(E1, at("2016-01-01"), Sector.COAL_MINE),
                        recorded("P1", "2016-01-01", "2016-12-31"))
                .expectResultMessagePayload(new Decision(ID.raw(), 2));
        expectRefused(
                fixture.givenCommands(own(liability("P1", "2016-01-01", "2016-12-31")))
                        .when(liability("P1", "2017-01-01", "2017-12-31"), PRINCIPAL.toMetadata()),
                InsuranceRefusal.POLICY_RECORDED);
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(liability("P1", "2016-01-01", "2016-12-31"), NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
        assertThatThrownBy(() -> liability("P1", "2016-01-02", "2016-01-01"))
                .hasMessageContaining(InsuranceRefusal.TERM_ENDS_BEFORE_IT_BEGINS.name());
        assertThatThrownBy(() -> policy(InsuranceType.LIABILITY, "P1", "2016-01-01", "2016-12-31", 0))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
    }

    @Test
    @Rule("KM-3.2.2")
    void people_are_insured_by_head() {
        Object w1 = own(policy(InsuranceType.WORK_INJURY, "W1", "2016-01-01", "2016-12-31", 100));
        AmendInsuredHeads amend = new AmendInsuredHeads(FACTORY, "W1", 120, at("2016-02-01"), null);
        fixture.givenCommands(w1)
                .when(amend, PRINCIPAL.toMetadata())
                .expectEvents(new InsuredHeadsAmended(E1, at("2016-02-01"), "W1", 120));
        expectRefused(
                fixture.givenCommands(own(liability("P1", "2016-01-01", "2016-12-31")))
                        .when(amend, PRINCIPAL.toMetadata()),
                InsuranceRefusal.NO_SUCH_POLICY);
        assertThatThrownBy(() -> policy(InsuranceType.WORK_INJURY, "W1", "2016-01-01", "2016-12-31", null))
                .hasMessageContaining(InsuranceRefusal.INSURED_HEADS_REQUIRED.name());
        assertThatThrownBy(() -> new AmendInsuredHeads(FACTORY, "W1", 0, at("2016-02-01"), null))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
    }

    @Test
    void a_policy_is_cancelled_within_its_term() {
        Object p1 = own(liability("P1", "2016-01-01", "2016-12-31"));
        fixture.givenCommands(p1)
                .when(cancel("P1", "2016-03-31", "2016-03-01"), PRINCIPAL.toMetadata())
                .expectEvents(new InsurancePolicyCancelled(E1, at("2016-03-01"), "P1", day("2016-03-31"), "sold"));
        expectRefused(
                fixture.givenCommands(p1).when(cancel("P1", "2017-01-01", "2016-03-01"), PRINCIPAL.toMetadata()),
                InsuranceRefusal.NOT_WITHIN_THE_TERM);
        expectRefused(
                fixture.givenCommands(p1).when(cancel("P9", "2016-03-31", "2016-03-01"), PRINCIPAL.toMetadata()),
                InsuranceRefusal.NO_SUCH_POLICY);
    }

    @Test
    @Rule("KM-3.2.2")
    void the_safety_fee_of_a_year_is_recorded() {
        fixture.givenCommands(own(liability("P1", "2016-01-01", "2016-12-31")))
                .when(new RecordSafetyFee(FACTORY, 2016, 900L, at("2016-12-31"), null), PRINCIPAL.toMetadata())
                .expectEvents(new SafetyFeeRecorded(E1, at("2016-12-31"), 2016, 900L));
        assertThatThrownBy(() -> new RecordSafetyFee(FACTORY, 2016, -1L, at("2016-12-31"), null))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
    }

    @Test
    void the_record_follows_the_enterprise_and_ends_with_it() {
        UpdateInsuranceRecord update = new UpdateInsuranceRecord(FACTORY, at("2016-05-01"), null);
        begun = false;
        fixture.givenNoPriorActivity()
                .when(update, ANJIAN.toMetadata())
                .expectNoEvents()
                .expectResultMessagePayload(new Decision(ID.raw(), 0));
        begun = true;
        Object p1 = own(liability("P1", "2016-01-01", "2016-12-31"));
        TestExecutor<Insurance> moved = fixture.givenCommands(p1);
        known = enterprise(Sector.INDUSTRY, false);
        moved.when(update, ANJIAN.toMetadata())
                .expectEvents(new InsuranceBasisRecorded(E1, at("2016-05-01"), Sector.INDUSTRY));
        known = enterprise(Sector.COAL_MINE, false);
        TestExecutor<Insurance> open = fixture.givenCommands(p1);
        known = enterprise(Sector.COAL_MINE, true);
        open.when(update, ANJIAN.toMetadata()).expectEvents(new InsuranceEnded(E1, at("2016-05-01")));
    }
}
