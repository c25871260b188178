package org.anjian.command.standardization;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.standardization.LookBackResult;
import org.anjian.api.standardization.StandardizationId;
import org.anjian.api.standardization.StandardizationLevel;
import org.anjian.api.standardization.StandardizationRefusal;
import org.anjian.api.standardization.StandardizationSubject;
import org.anjian.api.standardization.command.GrantStandardizationCertificate;
import org.anjian.api.standardization.command.ReviewStandardization;
import org.anjian.api.standardization.command.RevokeStandardizationCertificate;
import org.anjian.api.standardization.command.UpdateStandardizationRecord;
import org.anjian.api.standardization.event.StandardizationBasisRecorded;
import org.anjian.api.standardization.event.StandardizationCertificateExpired;
import org.anjian.api.standardization.event.StandardizationCertificateGranted;
import org.anjian.api.standardization.event.StandardizationCertificateRevoked;
import org.anjian.api.standardization.event.StandardizationEnded;
import org.anjian.api.standardization.event.StandardizationReviewed;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Certificates are granted, looked back at, revoked and expire. */
class StandardizationTest {

    private static final StandardizationId ID = StandardizationId.of(FACTORY);
    private static final StandardizationSubject E1 = new StandardizationSubject(ID, FACTORY, "Smelter", COUNTY);
    private static final Actor ANJIAN = Actor.system(COUNTY);

    private final AggregateTestFixture<Standardization> fixture = new AggregateTestFixture<>(Standardization.class);
    private boolean begun = true;
    private KnownEnterprise known = enterprise(Sector.METAL_SMELTING, false);

    private static KnownEnterprise enterprise(Sector sector, boolean closed) {
        return new KnownEnterprise(FACTORY, "Smelter", sector, COUNTY, closed, null, null, null);
    }

    private static GrantStandardizationCertificate grant() {
        return new GrantStandardizationCertificate(
                FACTORY,
                "SC1",
                StandardizationLevel.LEVEL_3,
                day("2016-01-01"),
                day("2018-12-31"),
                at("2016-01-01"),
                null);
    }

    private static ReviewStandardization review(LookBackResult result, String day) {
        return new ReviewStandardization(FACTORY, "SC1", result, "on site", at(day), null);
    }

    private static StandardizationReviewed reviewed(LookBackResult result, String day) {
        return new StandardizationReviewed(E1, at(day), "SC1", result, "on site");
    }

    private static RevokeStandardizationCertificate revoke(String day) {
        return new RevokeStandardizationCertificate(FACTORY, "SC1", "forged", at(day), null);
    }

    private static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }

    @BeforeEach
    void prepare() {
        Enterprises enterprises = id -> Optional.of(known);
        fixture.registerAnnotatedCommandHandler(new StandardizationDesk(
                fixture.getRepository(), id -> begun, new EnterpriseAdmission(enterprises, Contexts.permissions())));
    }

    @Test
    @Rule("ML20-03")
    void a_certificate_is_granted_once_with_a_term() {
        fixture.givenNoPriorActivity()
                .when(grant(), OFFICER.toMetadata())
                .expectEvents(
                        new StandardizationBasisRecorded(E1, at("2016-01-01"), Sector.METAL_SMELTING),
                        new StandardizationCertificateGranted(
                                E1,
                                at("2016-01-01"),
                                "SC1",
                                StandardizationLevel.LEVEL_3,
                                day("2016-01-01"),
                                day("2018-12-31")))
                .expectResultMessagePayload(new Decision(ID.raw(), 2));
        expectRefused(
                fixture.givenCommands(by(OFFICER, grant())).when(grant(), OFFICER.toMetadata()),
                StandardizationRefusal.CERTIFICATE_GRANTED);
        expectRefused(fixture.givenNoPriorActivity().when(grant(), PRINCIPAL.toMetadata()), InputRefusal.NOT_PERMITTED);
        assertThatThrownBy(() -> new GrantStandardizationCertificate(
                        FACTORY,
                        "SC1",
                        StandardizationLevel.LEVEL_1,
                        day("2016-01-02"),
                        day("2016-01-01"),
                        at("2016-01-02"),
                        null))
                .hasMessageContaining(StandardizationRefusal.TERM_ENDS_BEFORE_IT_BEGINS.name());
    }

    @ParameterizedTest
    @EnumSource(value = LookBackResult.class, names = "PASSED", mode = EnumSource.Mode.EXCLUDE)
    @Rule("QJ16-10d")
    void a_failed_review_revokes_without_exception(LookBackResult result) {
        fixture.givenCommands(by(OFFICER, grant()))
                .when(review(result, "2016-10-10"), OFFICER.toMetadata())
                .expectEvents(
                        reviewed(result, "2016-10-10"),
                        new StandardizationCertificateRevoked(E1, at("2016-10-10"), "SC1", "on site"));
    }

    @Test
    @Rule("QJ16-10d")
    void a_passed_review_leaves_the_certificate_and_a_revoked_one_is_reviewed_no_more() {
        fixture.givenCommands(by(OFFICER, grant()))
                .when(review(LookBackResult.PASSED, "2016-10-10"), OFFICER.toMetadata())
                .expectEvents(reviewed(LookBackResult.PASSED, "2016-10-10"));
        Object[] lost = {by(OFFICER, grant()), by(OFFICER, review(LookBackResult.FAILED, "2016-10-10"))};
        expectRefused(
                fixture.givenCommands(lost).when(review(LookBackResult.PASSED, "2016-10-11"), OFFICER.toMetadata()),
                StandardizationRefusal.CERTIFICATE_NOT_VALID);
        expectRefused(
                fixture.givenCommands(lost).when(revoke("2016-10-11"), COUNTY_HEAD.toMetadata()),
                StandardizationRefusal.CERTIFICATE_NOT_VALID);
    }

    @Test
    void a_head_may_revoke_what_is_known_and_in_force() {
        fixture.givenCommands(by(OFFICER, grant()))
                .when(revoke("2016-05-01"), COUNTY_HEAD.toMetadata())
                .expectEvents(new StandardizationCertificateRevoked(E1, at("2016-05-01"), "SC1", "forged"));
        expectRefused(
                fixture.givenNoPriorActivity().when(revoke("2016-05-01"), COUNTY_HEAD.toMetadata()),
                StandardizationRefusal.NO_SUCH_CERTIFICATE);
        expectRefused(
                fixture.givenCommands(by(OFFICER, grant())).when(revoke("2019-01-01"), COUNTY_HEAD.toMetadata()),
                StandardizationRefusal.CERTIFICATE_NOT_VALID);
    }

    @Test
    void a_certificate_expires_with_its_last_day() {
        fixture.givenCurrentTime(at("2016-01-01"))
                .andGivenCommands(by(OFFICER, grant()))
                .whenTimeAdvancesTo(at("2019-01-01T00:00"))
                .expectEvents(
                        new StandardizationCertificateExpired(E1, at("2019-01-01T00:00"), "SC1", day("2018-12-31")));
    }

    @Test
    void a_revoked_certificate_does_not_expire() {
        fixture.givenCurrentTime(at("2016-01-01"))
                .andGivenCommands(by(OFFICER, grant()), by(COUNTY_HEAD, revoke("2016-05-01")))
                .whenTimeAdvancesTo(at("2019-02-01"))
                .expectNoEvents();
    }

    @Test
    void the_record_follows_the_enterprise_and_ends_with_it() {
        UpdateStandardizationRecord update = new UpdateStandardizationRecord(FACTORY, at("2016-05-01"), null);
        begun = false;
        fixture.givenNoPriorActivity()
                .when(update, ANJIAN.toMetadata())
                .expectNoEvents()
                .expectResultMessagePayload(new Decision(ID.raw(), 0));
        begun = true;
        TestExecutor<Standardization> moved = fixture.givenCommands(by(OFFICER, grant()));
        known = enterprise(Sector.INDUSTRY, false);
        moved.when(update, ANJIAN.toMetadata())
                .expectEvents(new StandardizationBasisRecorded(E1, at("2016-05-01"), Sector.INDUSTRY));
        known = enterprise(Sector.METAL_SMELTING, false);
        TestExecutor<Standardization> open = fixture.givenCommands(by(OFFICER, grant()));
        known = enterprise(Sector.METAL_SMELTING, true);
        open.when(update, ANJIAN.toMetadata()).expectEvents(new StandardizationEnded(E1, at("2016-05-01")));
    }
}
