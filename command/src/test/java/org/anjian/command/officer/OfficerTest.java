package org.anjian.command.officer;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.officer.ExamResult;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.officer.OfficerSubject;
import org.anjian.api.officer.command.CompleteOnboardingTraining;
import org.anjian.api.officer.command.EndOfficerService;
import org.anjian.api.officer.command.IssueOfficerCredential;
import org.anjian.api.officer.command.RecordEntryExam;
import org.anjian.api.officer.command.RegisterOfficer;
import org.anjian.api.officer.command.ReinstateOfficerCredential;
import org.anjian.api.officer.command.RenewOfficerCredential;
import org.anjian.api.officer.command.SuspendOfficerCredential;
import org.anjian.api.officer.event.CredentialExpired;
import org.anjian.api.officer.event.EntryExamFailed;
import org.anjian.api.officer.event.EntryExamPassed;
import org.anjian.api.officer.event.OfficerCredentialIssued;
import org.anjian.api.officer.event.OfficerCredentialReinstated;
import org.anjian.api.officer.event.OfficerCredentialRenewed;
import org.anjian.api.officer.event.OfficerCredentialSuspended;
import org.anjian.api.officer.event.OfficerEvent;
import org.anjian.api.officer.event.OfficerRegistered;
import org.anjian.api.officer.event.OfficerServiceEnded;
import org.anjian.api.officer.event.OnboardingTrainingCompleted;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonRefusal;
import org.anjian.api.person.PersonalText;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.command.person.KnownPerson;
import org.anjian.command.person.Persons;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An enforcement officer: exam and training first, then the certificate, which ends, is suspended and renewed. */
class OfficerTest {

    private static final String ACCOUNT = "o1";
    private static final OfficerId ID = OfficerId.of(ACCOUNT);
    private static final ResponsibleBody BUREAU = new ResponsibleBody("county-emergency", "County emergency bureau");
    private static final OfficerSubject O1 = new OfficerSubject(ID, ACCOUNT, BUREAU, COUNTY, null);
    private static final OfficerRegistered REGISTERED = new OfficerRegistered(O1, at("2016-07-01"));
    private static final EntryExamPassed EXAMINED = new EntryExamPassed(O1, at("2016-07-10"));
    private static final OnboardingTrainingCompleted TRAINED =
            new OnboardingTrainingCompleted(O1, at("2016-08-01"), "law and practice", 40);
    private static final OfficerCredentialIssued ISSUED = issued("2017-06-01", "2022-05-31");

    private final PersonId person = PersonId.next();
    private AggregateTestFixture<Officer> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Officer.class);
        Persons persons = id ->
                id.equals(person) ? Optional.of(new KnownPerson(id, new PersonalText(id, "王"))) : Optional.empty();
        Regions regions = new Regions(List.of(new Region(COUNTY, "麒麟区", "Qilin")));
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new OfficerRegistration(fixture.getRepository(), regions, persons, Contexts.permissions()));
    }

    private static OfficerCredentialIssued issued(String from, String until) {
        return new OfficerCredentialIssued(O1, at(from), "YN-1", day(from), day(until));
    }

    private static RegisterOfficer register(PersonId person) {
        return new RegisterOfficer(ACCOUNT, BUREAU, COUNTY, person, at("2016-07-01"), null);
    }

    private static IssueOfficerCredential issue(String from, String until) {
        return new IssueOfficerCredential(ID, "YN-1", day(from), day(until), at(from), null);
    }

    private static RenewOfficerCredential renew(String number, String on, String from, String until) {
        return new RenewOfficerCredential(ID, number, day(from), day(until), at(on), null);
    }

    private static SuspendOfficerCredential suspend(String on) {
        return new SuspendOfficerCredential(ID, "complaint", at(on), null);
    }

    private static ReinstateOfficerCredential reinstate(String on) {
        return new ReinstateOfficerCredential(ID, "cleared", at(on), null);
    }

    private static OfficerCredentialSuspended suspended(String on) {
        return new OfficerCredentialSuspended(O1, at(on), "YN-1", "complaint");
    }

    private ResultValidator<Officer> when(Object command, OfficerEvent... before) {
        return fixture.given((Object[]) before).when(command, COUNTY_HEAD.toMetadata());
    }

    private static CredentialExpired expired(String until) {
        return new CredentialExpired(O1, LegalTime.endOf(day(until)), "YN-1", day(until));
    }

    @Test
    void an_officer_is_registered_once_under_an_account_and_without_a_name() {
        fixture.givenNoPriorActivity()
                .when(register(null), COUNTY_HEAD.toMetadata())
                .expectEvents(REGISTERED)
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        expectRefused(when(register(null), REGISTERED), OfficerRefusal.OFFICER_ALREADY_REGISTERED);
    }

    @Test
    void the_person_of_an_officer_has_a_file() {
        fixture.givenNoPriorActivity()
                .when(register(person), COUNTY_HEAD.toMetadata())
                .expectEvents(new OfficerRegistered(
                        new OfficerSubject(ID, ACCOUNT, BUREAU, COUNTY, person), at("2016-07-01")));
    }

    @Test
    void a_person_without_a_file_is_no_officers_person() {
        expectRefused(
                fixture.givenNoPriorActivity().when(register(PersonId.next()), COUNTY_HEAD.toMetadata()),
                PersonRefusal.PERSON_UNKNOWN);
    }

    @Test
    @Rule("QJ16-18a")
    void exam_and_training_come_one_after_the_other_and_each_once() {
        when(new RecordEntryExam(ID, ExamResult.FAILED, at("2016-07-05"), null), REGISTERED)
                .expectEvents(new EntryExamFailed(O1, at("2016-07-05")));
        when(
                        new RecordEntryExam(ID, ExamResult.PASSED, at("2016-07-10"), null),
                        REGISTERED,
                        new EntryExamFailed(O1, at("2016-07-05")))
                .expectEvents(EXAMINED);
        CompleteOnboardingTraining train =
                new CompleteOnboardingTraining(ID, "law and practice", 40, at("2016-08-01"), null);
        expectRefused(when(train, REGISTERED), OfficerRefusal.ENTRY_EXAM_MISSING);
        when(train, REGISTERED, EXAMINED).expectEvents(TRAINED);
        expectRefused(when(train, REGISTERED, EXAMINED, TRAINED), OfficerRefusal.STEP_ALREADY_DONE);
        expectRefused(
                when(new RecordEntryExam(ID, ExamResult.PASSED, at("2016-07-11"), null), REGISTERED, EXAMINED),
                OfficerRefusal.STEP_ALREADY_DONE);
    }

    @Test
    @Rule("ML20-15a")
    void no_certificate_without_the_on_boarding_training() {
        expectRefused(
                when(issue("2017-06-01", "2022-05-31"), REGISTERED, EXAMINED),
                OfficerRefusal.ONBOARDING_TRAINING_MISSING);
        expectRefused(when(issue("2017-06-01", "2022-05-31"), REGISTERED), OfficerRefusal.ONBOARDING_TRAINING_MISSING);
        when(issue("2017-06-01", "2022-05-31"), REGISTERED, EXAMINED, TRAINED).expectEvents(ISSUED);
    }

    @Test
    @Rule("QJ16-18c")
    void a_certificate_expires_with_its_last_day_and_once() {
        fixture.givenCurrentTime(at("2017-06-01"))
                .andGiven(REGISTERED, EXAMINED, TRAINED)
                .andGivenCommands(GenericCommandMessage.asCommandMessage(issue("2017-06-01", "2022-05-31"))
                        .withMetaData(COUNTY_HEAD.toMetadata()))
                .whenTimeAdvancesTo(at("2022-06-01T00:00"))
                .expectEvents(expired("2022-05-31"));
    }

    @Test
    @Rule("QJ16-18c")
    void a_certificate_is_valid_until_the_end_of_its_last_day() {
        fixture.givenCurrentTime(at("2017-06-01"))
                .andGiven(REGISTERED, EXAMINED, TRAINED)
                .andGivenCommands(GenericCommandMessage.asCommandMessage(issue("2017-06-01", "2022-05-31"))
                        .withMetaData(COUNTY_HEAD.toMetadata()))
                .whenTimeAdvancesTo(at("2022-05-31T23:59"))
                .expectNoEvents();
    }

    @Test
    void a_renewal_goes_on_without_a_break_and_the_old_end_means_nothing() {
        fixture.givenCurrentTime(at("2017-06-01"))
                .andGiven(REGISTERED, EXAMINED, TRAINED)
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(issue("2017-06-01", "2022-05-31"))
                                .withMetaData(COUNTY_HEAD.toMetadata()),
                        GenericCommandMessage.asCommandMessage(renew(null, "2022-05-10", "2022-06-01", "2027-05-31"))
                                .withMetaData(COUNTY_HEAD.toMetadata()))
                .whenTimeAdvancesTo(at("2027-06-01T00:00"))
                .expectEvents(expired("2027-05-31"));
        when(renew("YN-2", "2022-05-10", "2022-06-01", "2027-05-31"), REGISTERED, EXAMINED, TRAINED, ISSUED)
                .expectEvents(new OfficerCredentialRenewed(
                        O1, at("2022-05-10"), "YN-2", day("2022-06-01"), day("2027-05-31"), day("2017-06-01")));
    }

    @Test
    void a_renewal_is_longer_and_leaves_no_gap_unless_the_old_one_expired() {
        expectRefused(
                when(renew(null, "2022-05-10", "2022-06-01", "2022-06-01"), REGISTERED),
                OfficerRefusal.CREDENTIAL_MISSING);
        expectRefused(
                when(renew(null, "2022-05-10", "2020-01-01", "2022-05-31"), REGISTERED, EXAMINED, TRAINED, ISSUED),
                OfficerRefusal.RENEWAL_NOT_LATER);
        expectRefused(
                when(renew(null, "2022-05-10", "2022-06-02", "2027-05-31"), REGISTERED, EXAMINED, TRAINED, ISSUED),
                OfficerRefusal.RENEWAL_LEAVES_GAP);
        when(
                        renew(null, "2022-07-01", "2022-07-01", "2027-06-30"),
                        REGISTERED,
                        EXAMINED,
                        TRAINED,
                        ISSUED,
                        expired("2022-05-31"))
                .expectEvents(new OfficerCredentialRenewed(
                        O1, at("2022-07-01"), "YN-1", day("2022-07-01"), day("2027-06-30"), day("2022-07-01")));
    }

    @Test
    void a_certificate_is_suspended_and_given_back_once_each() {
        OfficerCredentialReinstated back =
                new OfficerCredentialReinstated(O1, at("2019-02-01"), "YN-1", day("2022-05-31"), "cleared");
        when(suspend("2019-01-01"), REGISTERED, EXAMINED, TRAINED, ISSUED).expectEvents(suspended("2019-01-01"));
        when(reinstate("2019-02-01"), REGISTERED, EXAMINED, TRAINED, ISSUED, suspended("2019-01-01"))
                .expectEvents(back);
        expectRefused(when(suspend("2019-01-01"), REGISTERED), OfficerRefusal.CREDENTIAL_MISSING);
        expectRefused(
                when(suspend("2019-01-02"), REGISTERED, EXAMINED, TRAINED, ISSUED, suspended("2019-01-01")),
                OfficerRefusal.CREDENTIAL_SUSPENDED);
        expectRefused(
                when(suspend("2022-06-02"), REGISTERED, EXAMINED, TRAINED, ISSUED, expired("2022-05-31")),
                OfficerRefusal.OFFICER_NOT_CERTIFIED);
        expectRefused(
                when(reinstate("2019-02-01"), REGISTERED, EXAMINED, TRAINED, ISSUED),
                OfficerRefusal.CREDENTIAL_NOT_SUSPENDED);
        expectRefused(
                when(
                        renew(null, "2019-02-01", "2019-02-01", "2023-01-01"),
                        REGISTERED,
                        EXAMINED,
                        TRAINED,
                        ISSUED,
                        suspended("2019-01-01")),
                OfficerRefusal.CREDENTIAL_SUSPENDED);
        expectRefused(
                when(issue("2019-02-01", "2023-01-01"), REGISTERED, EXAMINED, TRAINED, ISSUED),
                OfficerRefusal.CREDENTIAL_IN_FORCE);
    }

    @Test
    void whoever_left_does_nothing_any_more_and_is_recruited_anew() {
        OfficerServiceEnded left = new OfficerServiceEnded(O1, at("2020-01-01"), "retired");
        when(new EndOfficerService(ID, "retired", at("2020-01-01"), null), REGISTERED, EXAMINED, TRAINED, ISSUED)
                .expectEvents(left);
        expectRefused(
                when(suspend("2020-02-01"), REGISTERED, EXAMINED, TRAINED, ISSUED, left), OfficerRefusal.OFFICER_LEFT);
        when(register(null), REGISTERED, EXAMINED, TRAINED, ISSUED, left)
                .expectEvents(new OfficerRegistered(O1, at("2016-07-01")));
        expectRefused(
                when(issue("2021-01-01", "2023-01-01"), REGISTERED, EXAMINED, TRAINED, ISSUED, left, REGISTERED),
                OfficerRefusal.ONBOARDING_TRAINING_MISSING);
    }

    @Test
    void a_neighbour_is_told_of_no_officer() {
        expectRefused(
                fixture.given(REGISTERED, EXAMINED, TRAINED)
                        .when(
                                issue("2017-06-01", "2022-05-31"),
                                new Actor("h", Role.AGENCY_HEAD, "other-county", OTHER_COUNTY, null).toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void a_certificate_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> issue("2017-06-02", "2017-06-01"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code())
                                .isEqualTo(OfficerRefusal.VALIDITY_REVERSED.name()));
    }
}
