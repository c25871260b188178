package org.anjian.command.safetymanager;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Actors.SECOND_MANAGER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.safetymanager.Scene.ACCOUNT;
import static org.anjian.command.safetymanager.Scene.ID;
import static org.anjian.command.safetymanager.Scene.M1;
import static org.anjian.command.safetymanager.Scene.MINE;
import static org.anjian.command.safetymanager.Scene.NAME;
import static org.anjian.command.safetymanager.Scene.PRINCIPAL_OF_MINE;
import static org.anjian.command.safetymanager.Scene.UNASSIGNED;
import static org.anjian.command.safetymanager.Scene.activate;
import static org.anjian.command.safetymanager.Scene.appoint;
import static org.anjian.command.safetymanager.Scene.by;
import static org.anjian.command.safetymanager.Scene.onDuty;
import static org.anjian.command.safetymanager.Scene.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.AdverseAct;
import org.anjian.api.safetymanager.DepartureKind;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.PayChange;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.StaffChange;
import org.anjian.api.safetymanager.command.AppointSafetyManager;
import org.anjian.api.safetymanager.command.AssignManagingParties;
import org.anjian.api.safetymanager.command.ChangeSafetyManagerPay;
import org.anjian.api.safetymanager.command.DismissSafetyManager;
import org.anjian.api.safetymanager.command.EndPostOfClosedEnterprise;
import org.anjian.api.safetymanager.command.EnrolSafetyManager;
import org.anjian.api.safetymanager.command.InformRegulatorOfStaffChange;
import org.anjian.api.safetymanager.command.RecordSafetyManagerDeparture;
import org.anjian.api.safetymanager.command.ReportRetaliation;
import org.anjian.api.safetymanager.command.TransferSafetyManager;
import org.anjian.api.safetymanager.event.ManagingPartiesAssigned;
import org.anjian.api.safetymanager.event.RegulatorInformed;
import org.anjian.api.safetymanager.event.RetaliationAlertRaised;
import org.anjian.api.safetymanager.event.RetaliationReported;
import org.anjian.api.safetymanager.event.SafetyManagerAppointed;
import org.anjian.api.safetymanager.event.SafetyManagerDeparted;
import org.anjian.api.safetymanager.event.SafetyManagerDismissed;
import org.anjian.api.safetymanager.event.SafetyManagerPayChanged;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

/** The side of the enterprise: appointment under two parties, pay, dismissal, and what protects the person. */
class EmploymentTest {

    private static final HazardId HAZARD = new HazardId("hazard-1");

    private final KeptAccounts accounts = new KeptAccounts();
    private final AggregateTestFixture<SafetyManager> fixture = ManagerFixture.of(ManagerFixture.REPORTED, accounts);

    private static DismissSafetyManager dismiss(String reason, String day) {
        return new DismissSafetyManager(ID, FACTORY, reason, at(day), null);
    }

    private static ChangeSafetyManagerPay pay(PayChange change, String day) {
        return new ChangeSafetyManagerPay(ID, FACTORY, change, "调薪", at(day), null);
    }

    private static RetaliationAlertRaised alert(AdverseAct act, String day) {
        return new RetaliationAlertRaised(post(FACTORY), at(day), act, HAZARD, day("2022-05-10"), "county-emergency");
    }

    private static TransferSafetyManager transfer(EnterpriseId to) {
        return new TransferSafetyManager(
                ID, FACTORY, to, EmploymentMode.PART_TIME, ACCOUNT, "集团内调动", at("2022-06-01"), null);
    }

    @Test
    @Rule("QJ22A-02")
    @Rule("QJ22A-03")
    void a_part_time_manager_is_registered_and_held_to_the_same_under_two_parties() {
        fixture.givenNoPriorActivity()
                .when(
                        new AppointSafetyManager(
                                M1, FACTORY, EmploymentMode.PART_TIME, ACCOUNT, at("2022-04-01"), null),
                        PRINCIPAL.toMetadata())
                .expectEvents(
                        new SafetyManagerAppointed(post(FACTORY), at("2022-04-01"), NAME, EmploymentMode.PART_TIME),
                        new ManagingPartiesAssigned(post(FACTORY), at("2022-04-01"), FACTORY, "county-emergency"))
                .expectResultMessagePayload(new Decision("manager-1", 2));
        expectRefused(
                fixture.given(new SafetyManagerAppointed(
                                post(FACTORY), at("2022-04-01"), NAME, EmploymentMode.PART_TIME))
                        .when(activate(FACTORY, "2022-04-02"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
    }

    @Test
    @Rule("QJ22A-02")
    void one_row_of_a_table_registers_the_person_and_appoints_it() {
        IdentityDocument card = new IdentityDocument(IdentityDocumentKind.RESIDENT_ID, "11010519491231002X");
        EnrolSafetyManager enrol = new EnrolSafetyManager(
                FACTORY, NAME.text(), card, null, EmploymentMode.PART_TIME, ACCOUNT, at("2022-04-01"), null);
        fixture.givenNoPriorActivity()
                .when(enrol, PRINCIPAL.toMetadata())
                .expectEvents(
                        new SafetyManagerAppointed(post(FACTORY), at("2022-04-01"), NAME, EmploymentMode.PART_TIME),
                        new ManagingPartiesAssigned(post(FACTORY), at("2022-04-01"), FACTORY, "county-emergency"));
        expectRefused(
                fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-04-01")))
                        .when(enrol, PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.ALREADY_APPOINTED);
        expectRefused(fixture.givenNoPriorActivity().when(enrol, OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
        assertThat(enrol.toString()).doesNotContain(NAME.text(), card.number());
    }

    @Test
    @Rule("QJ22A-03")
    void nobody_is_appointed_where_no_regulator_is_assigned() {
        Actor principal = new Actor("principal-4", Role.ENTERPRISE, "unassigned", OFFICER.jurisdiction(), UNASSIGNED);
        expectRefused(
                fixture.givenNoPriorActivity().when(appoint(UNASSIGNED, "2022-04-01"), principal.toMetadata()),
                SafetyManagerRefusal.REGULATOR_NOT_ASSIGNED);
    }

    @Test
    @Rule("QJ22A-03")
    void the_parties_are_recorded_anew_when_the_regulator_changed() {
        fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-04-01")))
                .when(new AssignManagingParties(ID, FACTORY, at("2022-05-01"), null), OFFICER.toMetadata())
                .expectEvents(
                        new ManagingPartiesAssigned(post(FACTORY), at("2022-05-01"), FACTORY, "county-emergency"));
    }

    @Test
    void a_post_is_of_a_known_person_under_an_account_of_its_own_and_held_once() {
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                new AppointSafetyManager(
                                        new PersonId("person-9"),
                                        FACTORY,
                                        EmploymentMode.FULL_TIME,
                                        ACCOUNT,
                                        at("2022-04-01"),
                                        null),
                                PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.PERSON_UNKNOWN);
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                new AppointSafetyManager(
                                        M1,
                                        FACTORY,
                                        EmploymentMode.FULL_TIME,
                                        KeptAccounts.TAKEN,
                                        at("2022-04-01"),
                                        null),
                                PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.ACCOUNT_IN_USE);
        expectRefused(
                fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-04-01")))
                        .when(appoint(FACTORY, "2022-04-02"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.ALREADY_APPOINTED);
        expectRefused(
                fixture.givenNoPriorActivity().when(appoint(FACTORY, "2022-04-01"), OFFICER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    void a_second_post_is_held_at_another_enterprise() {
        fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-04-01")))
                .when(appoint(MINE, "2022-05-01"), PRINCIPAL_OF_MINE.toMetadata())
                .expectEvents(
                        new SafetyManagerAppointed(post(MINE), at("2022-05-01"), NAME, EmploymentMode.FULL_TIME),
                        new ManagingPartiesAssigned(post(MINE), at("2022-05-01"), MINE, "county-emergency"));
    }

    @Test
    @Rule("QJ22A-11b")
    void a_dismissal_within_the_look_back_of_a_report_raises_an_alert_to_the_regulator() {
        accounts.reported(HAZARD, at("2022-05-10"));
        fixture.givenCommands(onDuty(FACTORY))
                .when(dismiss("岗位调整", "2022-05-20"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new SafetyManagerDismissed(post(FACTORY), at("2022-05-20"), "岗位调整"),
                        alert(AdverseAct.DISMISSAL, "2022-05-20"));
    }

    @Test
    @Rule("QJ22A-11b")
    void the_look_back_ends_after_the_days_that_are_set() {
        accounts.reported(HAZARD, at("2022-05-10"));
        fixture.givenCommands(onDuty(FACTORY))
                .when(dismiss("合同期满", "2022-11-06"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new SafetyManagerDismissed(post(FACTORY), at("2022-11-06"), "合同期满"),
                        alert(AdverseAct.DISMISSAL, "2022-11-06"));
        fixture.givenCommands(onDuty(FACTORY))
                .when(dismiss("合同期满", "2022-11-07"), PRINCIPAL.toMetadata())
                .expectEvents(new SafetyManagerDismissed(post(FACTORY), at("2022-11-07"), "合同期满"));
    }

    @Test
    @Rule("QJ22A-11b")
    void a_cut_of_pay_raises_an_alert_and_a_raise_does_not() {
        accounts.reported(HAZARD, at("2022-05-10"));
        fixture.givenCommands(onDuty(FACTORY))
                .when(pay(PayChange.CUT, "2022-06-01"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new SafetyManagerPayChanged(post(FACTORY), at("2022-06-01"), PayChange.CUT, "调薪"),
                        alert(AdverseAct.PAY_CUT, "2022-06-01"));
        fixture.givenCommands(onDuty(FACTORY))
                .when(pay(PayChange.RAISE, "2022-06-01"), PRINCIPAL.toMetadata())
                .expectEvents(new SafetyManagerPayChanged(post(FACTORY), at("2022-06-01"), PayChange.RAISE, "调薪"));
    }

    @Test
    @Rule("QJ22A-11b")
    void a_dismissal_and_a_change_of_pay_need_a_reason() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> dismiss(" ", "2022-05-20"))
                .hasMessageContaining(InputRefusal.REQUIRED.name());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new ChangeSafetyManagerPay(ID, FACTORY, PayChange.CUT, null, at("2022-05-20"), null))
                .hasMessageContaining(InputRefusal.REQUIRED.name());
    }

    @Test
    @Rule("QJ22A-11b")
    void the_person_complains_of_retaliation_even_after_the_dismissal_and_nobody_else_in_his_name() {
        ReportRetaliation complaint = new ReportRetaliation(ID, FACTORY, "因上报隐患被辞退", at("2022-06-01"), null);
        fixture.givenCommands(onDuty(FACTORY))
                .andGivenCommands(by(PRINCIPAL, dismiss("岗位调整", "2022-05-20")))
                .when(complaint, MANAGER.toMetadata())
                .expectEvents(new RetaliationReported(post(FACTORY), at("2022-06-01"), "因上报隐患被辞退", "manager-1"));
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY)).when(complaint, SECOND_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("NL-AQ26")
    void the_regulator_is_informed_of_an_appointment_and_a_dismissal() {
        for (StaffChange matter : StaffChange.values()) {
            fixture.givenCommands(onDuty(FACTORY))
                    .andGivenCommands(by(PRINCIPAL, dismiss("岗位调整", "2022-05-20")))
                    .when(
                            new InformRegulatorOfStaffChange(ID, FACTORY, matter, "函〔2022〕1号", at("2022-05-21"), null),
                            PRINCIPAL.toMetadata())
                    .expectEvents(new RegulatorInformed(
                            post(FACTORY), at("2022-05-21"), matter, "county-emergency", "函〔2022〕1号"));
        }
    }

    @Test
    void a_transfer_is_a_departure_and_an_appointment() {
        PostSubject joined = post(MINE);
        fixture.givenCommands(onDuty(FACTORY))
                .when(transfer(MINE), OFFICER.toMetadata())
                .expectEvents(
                        new SafetyManagerDeparted(post(FACTORY), at("2022-06-01"), DepartureKind.TRANSFER, "集团内调动"),
                        new SafetyManagerAppointed(joined, at("2022-06-01"), NAME, EmploymentMode.PART_TIME),
                        new ManagingPartiesAssigned(joined, at("2022-06-01"), MINE, "county-emergency"));
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY)).when(transfer(UNASSIGNED), OFFICER.toMetadata()),
                SafetyManagerRefusal.REGULATOR_NOT_ASSIGNED);
    }

    @Test
    void a_post_ends_with_its_enterprise_and_no_other_post_does() {
        EndPostOfClosedEnterprise closed = new EndPostOfClosedEnterprise(ID, FACTORY, "注销", at("2022-06-01"), null);
        Map<String, String> system = Actor.system(COUNTY).toMetadata();
        fixture.givenCommands(onDuty(FACTORY))
                .when(closed, system)
                .expectEvents(new SafetyManagerDeparted(
                        post(FACTORY), at("2022-06-01"), DepartureKind.ENTERPRISE_CLOSED, "注销"));
        fixture.givenCommands(onDuty(FACTORY))
                .andGivenCommands(GenericCommandMessage.asCommandMessage(closed).withMetaData(system))
                .when(closed, system)
                .expectNoEvents();
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .when(new EndPostOfClosedEnterprise(ID, MINE, "注销", at("2022-06-01"), null), system),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY)).when(closed, PRINCIPAL.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    void a_closing_dated_before_the_last_step_ends_the_post_with_that_step() {
        fixture.givenCommands(onDuty(FACTORY))
                .when(
                        new EndPostOfClosedEnterprise(ID, FACTORY, "注销", at("2019-01-01"), null),
                        Actor.system(COUNTY).toMetadata())
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.<List<?>>predicate(events -> events.size() == 1
                        && events.getFirst() instanceof SafetyManagerDeparted departed
                        && departed.occurredAt().isAfter(at("2019-01-01")))));
    }

    @Test
    void a_post_that_ended_is_over_and_may_begin_again() {
        RecordSafetyManagerDeparture departure = new RecordSafetyManagerDeparture(
                ID, FACTORY, DepartureKind.RESIGNATION, "本人辞职", at("2022-06-01"), null);
        fixture.givenCommands(onDuty(FACTORY))
                .when(departure, PRINCIPAL.toMetadata())
                .expectEvents(
                        new SafetyManagerDeparted(post(FACTORY), at("2022-06-01"), DepartureKind.RESIGNATION, "本人辞职"));
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .andGivenCommands(by(PRINCIPAL, departure))
                        .when(dismiss("x", "2022-06-02"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.POST_ENDED);
        fixture.givenCommands(onDuty(FACTORY))
                .andGivenCommands(by(PRINCIPAL, departure))
                .when(appoint(FACTORY, "2022-07-01"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new SafetyManagerAppointed(post(FACTORY), at("2022-07-01"), NAME, EmploymentMode.FULL_TIME),
                        new ManagingPartiesAssigned(post(FACTORY), at("2022-07-01"), FACTORY, "county-emergency"));
    }

    @Test
    void an_act_does_not_lie_before_the_step_it_follows_and_concerns_a_post_that_exists() {
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY)).when(dismiss("x", "2022-04-21"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .when(
                                new DismissSafetyManager(ID, MINE, "x", at("2022-05-01"), null),
                                PRINCIPAL_OF_MINE.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY)).when(dismiss("x", "2022-05-01"), PRINCIPAL_OF_MINE.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }
}
