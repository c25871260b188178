package org.anjian.command.officer;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Actor;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.officer.OfficerSubject;
import org.anjian.api.officer.command.RequireReassignment;
import org.anjian.api.officer.event.CredentialExpired;
import org.anjian.api.officer.event.OfficerCredentialIssued;
import org.anjian.api.officer.event.OfficerCredentialRenewed;
import org.anjian.api.officer.event.OfficerRegistered;
import org.anjian.api.officer.event.ReassignmentDue;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer handles goes to others when the certificate ends. */
class ReassignmentTest {

    private static final OfficerId ID = OfficerId.of("officer-1");
    private static final OfficerSubject O1 =
            new OfficerSubject(ID, "officer-1", new ResponsibleBody("county-emergency", "麒麟区应急管理局"), COUNTY, null);
    private static final OfficerRegistered REGISTERED = new OfficerRegistered(O1, at("2016-07-01"));
    private static final OfficerCredentialIssued ISSUED =
            new OfficerCredentialIssued(O1, at("2017-06-01"), "YN-1", day("2017-06-01"), day("2022-05-31"));
    private static final CredentialExpired EXPIRED =
            new CredentialExpired(O1, at("2022-06-01T00:00"), "YN-1", day("2022-05-31"));
    private static final List<String> OPEN = List.of("inspection-1", "penaltycase-1");
    private static final Actor ANJIAN = Actor.system(COUNTY);

    private AggregateTestFixture<Officer> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Officer.class);
        fixture.registerInjectableResource(Contexts.permissions());
    }

    private static RequireReassignment reminder() {
        return new ReassignmentReminder(null, account -> account.equals("officer-1") ? OPEN : List.of())
                .reminder(EXPIRED, "event-1")
                .orElseThrow();
    }

    @Test
    @Rule("QJ16-18c")
    void an_officer_whose_certificate_ends_with_open_records_is_reminded_of_at_once() {
        assertThat(reminder()).isEqualTo(new RequireReassignment(ID, OPEN, EXPIRED.occurredAt(), "reassign/event-1"));
        fixture.given(REGISTERED, ISSUED, EXPIRED)
                .when(reminder(), ANJIAN.toMetadata())
                .expectEvents(new ReassignmentDue(O1, EXPIRED.occurredAt(), OfficerState.CREDENTIAL_EXPIRED, OPEN));
        prepare();
        expectRefused(
                fixture.given(REGISTERED, ISSUED, EXPIRED).when(reminder(), COUNTY_HEAD.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-18c")
    void whoever_handles_nothing_open_or_is_certified_again_needs_no_reminder() {
        assertThat(new ReassignmentReminder(null, account -> List.of()).reminder(EXPIRED, "event-1"))
                .isEmpty();
        fixture.given(
                        REGISTERED,
                        ISSUED,
                        EXPIRED,
                        new OfficerCredentialRenewed(
                                O1, at("2022-06-01"), "YN-1", day("2022-06-01"), day("2027-05-31"), day("2022-06-01")))
                .when(reminder(), ANJIAN.toMetadata())
                .expectNoEvents();
    }
}
