package org.anjian.command.safetymanager;

import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.safetymanager.Scene.ELSEWHERE;
import static org.anjian.command.safetymanager.Scene.ID;
import static org.anjian.command.safetymanager.Scene.MINE;
import static org.anjian.command.safetymanager.Scene.PRINCIPAL_OF_MINE;
import static org.anjian.command.safetymanager.Scene.activate;
import static org.anjian.command.safetymanager.Scene.appoint;
import static org.anjian.command.safetymanager.Scene.assess;
import static org.anjian.command.safetymanager.Scene.by;
import static org.anjian.command.safetymanager.Scene.enrol;
import static org.anjian.command.safetymanager.Scene.grant;
import static org.anjian.command.safetymanager.Scene.onDuty;
import static org.anjian.command.safetymanager.Scene.perform;
import static org.anjian.command.safetymanager.Scene.post;
import static org.anjian.command.safetymanager.Scene.revoked;

import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.DutyCertificate;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.RevocationGround;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.SuspensionGround;
import org.anjian.api.safetymanager.command.BarSafetyManager;
import org.anjian.api.safetymanager.command.LiftSafetyManagerBar;
import org.anjian.api.safetymanager.command.RenewCertificate;
import org.anjian.api.safetymanager.command.RevokeDutyClearance;
import org.anjian.api.safetymanager.event.AssessmentCycleSet;
import org.anjian.api.safetymanager.event.CertificateExpired;
import org.anjian.api.safetymanager.event.CertificateExpiringSoon;
import org.anjian.api.safetymanager.event.CertificateRenewed;
import org.anjian.api.safetymanager.event.DutyClearanceGranted;
import org.anjian.api.safetymanager.event.PerformanceAssessmentOverdue;
import org.anjian.api.safetymanager.event.SafetyManagerActivated;
import org.anjian.api.safetymanager.event.SafetyManagerBarLifted;
import org.anjian.api.safetymanager.event.SafetyManagerBarred;
import org.anjian.api.safetymanager.event.SafetyManagerSuspended;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Clearance, duty, certificate and bar. */
class ClearanceTest {

    private static final PerformanceAssessmentOverdue OVERDUE = new PerformanceAssessmentOverdue(
            post(FACTORY), at("2023-04-22T00:00"), day("2023-04-21"), "county-emergency");

    private final AggregateTestFixture<SafetyManager> fixture = ManagerFixture.of();

    private static BarSafetyManager bar(String day) {
        return new BarSafetyManager(ID, FACTORY, "弄虚作假", at(day), null);
    }

    private static RevokeDutyClearance revoke(String day) {
        return new RevokeDutyClearance(ID, FACTORY, "不在岗履职", at(day), null);
    }

    private static RenewCertificate renew(String day, String until) {
        return new RenewCertificate(ID, FACTORY, "AQ-2", day(until), at(day), null);
    }

    private static SafetyManagerBarred barred(String day) {
        return new SafetyManagerBarred(post(FACTORY), at(day), COUNTY, "弄虚作假", "county-emergency");
    }

    @Test
    @Rule("QJ22A-04")
    void nobody_is_on_duty_without_an_assessment_cycle() {
        Object[] cleared = {
            by(PRINCIPAL, appoint(FACTORY, "2022-04-01")),
            by(OFFICER, assess(FACTORY, 80, 70, "2022-04-20")),
            by(OFFICER, grant(FACTORY, "2022-04-21", "2025-04-20"))
        };
        expectRefused(
                fixture.givenCommands(cleared).when(activate(FACTORY, "2022-04-22"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.ASSESSMENT_CYCLE_MISSING);
        fixture.givenCommands(cleared)
                .andGivenCommands(by(OFFICER, enrol(FACTORY, "2022-04-21")))
                .when(activate(FACTORY, "2022-04-22"), PRINCIPAL.toMetadata())
                .expectEvents(new SafetyManagerActivated(post(FACTORY), at("2022-04-22"), EmploymentMode.FULL_TIME));
    }

    @Test
    @Rule("QJ22A-04")
    void a_clearance_carries_a_certificate_and_the_cycle_of_the_scheme_in_force() {
        Object[] passed = {
            by(PRINCIPAL, appoint(FACTORY, "2022-04-01")), by(OFFICER, assess(FACTORY, 80, 70, "2022-04-20"))
        };
        fixture.givenCommands(passed)
                .when(grant(FACTORY, "2022-04-21", "2025-04-20"), OFFICER.toMetadata())
                .expectEvents(new DutyClearanceGranted(
                        post(FACTORY),
                        at("2022-04-21"),
                        new DutyCertificate("AQ-1", day("2022-04-21"), day("2025-04-20")),
                        "county-emergency"));
        fixture.givenCommands(passed)
                .when(enrol(FACTORY, "2022-04-21"), OFFICER.toMetadata())
                .expectEvents(new AssessmentCycleSet(
                        post(FACTORY), at("2022-04-21"), Scene.SCHEME, 1, 12, day("2023-04-21")));
        expectRefused(
                fixture.givenCommands(passed).when(grant(FACTORY, "2022-04-21", "2022-04-20"), OFFICER.toMetadata()),
                SafetyManagerRefusal.CERTIFICATE_PERIOD_EMPTY);
    }

    @Test
    @Rule("QJ22A-08a")
    void a_clearance_is_granted_by_the_regulator_of_the_employer_to_whoever_passed_there() {
        Object[] appointed = {by(PRINCIPAL, appoint(FACTORY, "2022-04-01"))};
        expectRefused(
                fixture.givenCommands(appointed).when(grant(FACTORY, "2022-04-21", "2025-04-20"), OFFICER.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
        expectRefused(
                fixture.givenCommands(appointed)
                        .andGivenCommands(by(OFFICER, assess(FACTORY, 80, 70, "2022-04-20")))
                        .when(grant(FACTORY, "2022-04-21", "2025-04-20"), CITY_HEAD.toMetadata()),
                SafetyManagerRefusal.ASSESSOR_NOT_COMPETENT);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .when(grant(FACTORY, "2022-05-01", "2025-04-20"), OFFICER.toMetadata()),
                SafetyManagerRefusal.WORK_HAS_BEGUN);
        // A pass at one enterprise clears no post at another.
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .andGivenCommands(by(PRINCIPAL_OF_MINE, appoint(MINE, "2022-05-01")))
                        .when(activate(MINE, "2022-05-02"), PRINCIPAL_OF_MINE.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
    }

    @Test
    @Rule("QJ22A-16")
    void the_assessment_before_work_is_for_whoever_was_appointed_since_the_rule_was_in_force() {
        expectRefused(
                fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-03-26")))
                        .when(activate(FACTORY, "2022-04-22"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
        fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-03-25")))
                .when(activate(FACTORY, "2022-04-22"), PRINCIPAL.toMetadata())
                .expectEvents(new SafetyManagerActivated(post(FACTORY), at("2022-04-22"), EmploymentMode.FULL_TIME));
    }

    @Test
    @Rule("QJ22A-16")
    void whoever_was_appointed_before_the_rule_and_fails_under_it_is_cleared_like_everyone() {
        expectRefused(
                fixture.givenCommands(
                                by(PRINCIPAL, appoint(FACTORY, "2022-03-25")),
                                by(PRINCIPAL, activate(FACTORY, "2022-03-26")),
                                by(OFFICER, perform(FACTORY, 10, 10, "2022-05-01")))
                        .when(activate(FACTORY, "2022-05-02"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
    }

    @Test
    void duty_begins_once() {
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY)).when(activate(FACTORY, "2022-05-01"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.ALREADY_ON_DUTY);
    }

    @Test
    @Rule("QJ22A-10d")
    void a_clearance_that_was_taken_back_is_earned_anew() {
        fixture.givenCommands(onDuty(FACTORY))
                .when(revoke("2022-06-01"), OFFICER.toMetadata())
                .expectEvents(revoked(FACTORY, "2022-06-01", RevocationGround.DECISION, null, "不在岗履职"));
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .andGivenCommands(by(OFFICER, revoke("2022-06-01")))
                        .when(activate(FACTORY, "2022-06-02"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .andGivenCommands(by(OFFICER, revoke("2022-06-01")))
                        .when(grant(FACTORY, "2022-06-02", "2025-04-20"), OFFICER.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .andGivenCommands(by(OFFICER, revoke("2022-06-01")))
                        .when(revoke("2022-06-02"), OFFICER.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
        fixture.givenCommands(onDuty(FACTORY))
                .andGivenCommands(
                        by(OFFICER, revoke("2022-06-01")),
                        by(OFFICER, assess(FACTORY, 90, 90, "2022-07-01")),
                        by(OFFICER, grant(FACTORY, "2022-07-02", "2025-07-01")),
                        by(OFFICER, enrol(FACTORY, "2022-07-02")))
                .when(activate(FACTORY, "2022-07-03"), PRINCIPAL.toMetadata())
                .expectEvents(new SafetyManagerActivated(post(FACTORY), at("2022-07-03"), EmploymentMode.FULL_TIME));
    }

    @Test
    @Rule("QJ22A-04")
    void a_new_clearance_begins_a_new_cycle() {
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY))
                        .andGivenCommands(
                                by(OFFICER, revoke("2022-06-01")),
                                by(OFFICER, assess(FACTORY, 90, 90, "2022-07-01")),
                                by(OFFICER, grant(FACTORY, "2022-07-02", "2025-07-01")))
                        .when(activate(FACTORY, "2022-07-03"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.ASSESSMENT_CYCLE_MISSING);
    }

    @Test
    @Rule("QJ22A-10b")
    void a_barred_person_is_appointed_by_no_enterprise_of_the_jurisdiction() {
        expectRefused(
                fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-04-01")))
                        .andGivenCommands(by(OFFICER, bar("2022-05-01")))
                        .when(appoint(MINE, "2022-06-01"), PRINCIPAL_OF_MINE.toMetadata()),
                SafetyManagerRefusal.PERSON_BARRED);
        expectRefused(
                fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-04-01")))
                        .andGivenCommands(
                                by(OFFICER, assess(FACTORY, 80, 70, "2022-04-20")), by(OFFICER, bar("2022-05-01")))
                        .when(grant(FACTORY, "2022-06-01", "2025-04-20"), OFFICER.toMetadata()),
                SafetyManagerRefusal.PERSON_BARRED);
    }

    @Test
    @Rule("QJ22A-10b")
    void a_bar_ends_every_clearance_in_the_jurisdiction_and_none_beyond() {
        fixture.givenCommands(onDuty(FACTORY))
                .andGivenCommands(onDuty(MINE))
                .andGivenCommands(onDuty(ELSEWHERE))
                .when(bar("2022-05-01"), OFFICER.toMetadata())
                .expectEvents(
                        barred("2022-05-01"),
                        revoked(FACTORY, "2022-05-01", RevocationGround.BARRED, null, "弄虚作假"),
                        revoked(MINE, "2022-05-01", RevocationGround.BARRED, null, "弄虚作假"));
    }

    @Test
    @Rule("QJ22A-10b")
    void a_bar_holds_until_it_is_lifted() {
        LiftSafetyManagerBar lift = new LiftSafetyManagerBar(ID, FACTORY, COUNTY, "期满", at("2023-05-01"), null);
        Object[] story = {by(PRINCIPAL, appoint(FACTORY, "2022-04-01")), by(OFFICER, bar("2022-05-01"))};
        expectRefused(
                fixture.givenCommands(story).when(bar("2022-06-01"), OFFICER.toMetadata()),
                SafetyManagerRefusal.ALREADY_BARRED);
        fixture.givenCommands(story)
                .when(lift, COUNTY_HEAD.toMetadata())
                .expectEvents(new SafetyManagerBarLifted(post(FACTORY), at("2023-05-01"), COUNTY, "期满"));
        fixture.givenCommands(story)
                .andGivenCommands(by(COUNTY_HEAD, lift))
                .when(appoint(MINE, "2023-06-01"), PRINCIPAL_OF_MINE.toMetadata())
                .expectSuccessfulHandlerExecution();
        expectRefused(
                fixture.givenCommands(story)
                        .andGivenCommands(by(COUNTY_HEAD, lift))
                        .when(lift, COUNTY_HEAD.toMetadata()),
                SafetyManagerRefusal.NOT_BARRED);
    }

    @Test
    @Rule("QJ22A-04")
    void a_certificate_is_announced_thirty_and_seven_days_before_its_end_and_then_duty_rests() {
        fixture.givenCurrentTime(at("2022-04-22"))
                .andGivenCommands(onDuty(FACTORY))
                .whenTimeAdvancesTo(at("2025-04-22"))
                .expectEvents(
                        OVERDUE,
                        expiring("2025-03-21T00:00", 30),
                        expiring("2025-04-13T00:00", 7),
                        new CertificateExpired(post(FACTORY), at("2025-04-21T00:00"), "AQ-1", day("2025-04-20")),
                        new SafetyManagerSuspended(
                                post(FACTORY), at("2025-04-21T00:00"), SuspensionGround.CERTIFICATE_EXPIRED));
    }

    private static CertificateExpiringSoon expiring(String moment, int days) {
        return new CertificateExpiringSoon(post(FACTORY), at(moment), "AQ-1", day("2025-04-20"), days);
    }

    @Test
    void a_renewed_certificate_ends_later_and_the_old_one_is_silent() {
        fixture.givenCurrentTime(at("2022-04-22"))
                .andGivenCommands(onDuty(FACTORY))
                .andGivenCommands(by(OFFICER, renew("2022-04-22", "2028-04-20")))
                .whenTimeAdvancesTo(at("2025-05-01"))
                .expectEvents(OVERDUE);
        fixture.givenCommands(onDuty(FACTORY))
                .when(renew("2025-04-01", "2028-04-20"), OFFICER.toMetadata())
                .expectEvents(new CertificateRenewed(
                        post(FACTORY),
                        at("2025-04-01"),
                        new DutyCertificate("AQ-2", day("2025-04-01"), day("2028-04-20")),
                        "county-emergency"));
        expectRefused(
                fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-04-01")))
                        .when(renew("2022-05-01", "2028-04-20"), OFFICER.toMetadata()),
                SafetyManagerRefusal.NOT_CLEARED);
    }

    @Test
    @Rule("QJ22A-04")
    void whoever_has_an_expired_certificate_is_not_put_on_duty() {
        expectRefused(
                fixture.givenCommands(onDuty(FACTORY).subList(0, 4))
                        .when(activate(FACTORY, "2025-04-21"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.CERTIFICATE_EXPIRED);
    }
}
