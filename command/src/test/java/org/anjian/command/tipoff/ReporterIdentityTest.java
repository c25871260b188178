package org.anjian.command.tipoff;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.tipoff.TipOffFixture.*;

import java.time.Clock;
import java.time.ZoneOffset;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.anjian.api.tipoff.RevealedIdentity;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.command.AccessReporterIdentity;
import org.anjian.api.tipoff.command.GrantReporterIdentity;
import org.anjian.api.tipoff.command.RefuseReporterIdentity;
import org.anjian.api.tipoff.command.RequestReporterIdentity;
import org.anjian.api.tipoff.event.ReporterIdentityAccessed;
import org.anjian.api.tipoff.event.ReporterIdentityGranted;
import org.anjian.api.tipoff.event.ReporterIdentityKept;
import org.anjian.api.tipoff.event.ReporterIdentityRefused;
import org.anjian.api.tipoff.event.ReporterIdentityRequested;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Who informed is shown to whom another person granted it, each time on record; refusals stay (QJ16-15c). */
class ReporterIdentityTest {

    private static final ReporterIdentityId VAULT = new ReporterIdentityId("reporteridentity-1");
    private static final ReporterIdentitySubject V = new ReporterIdentitySubject(VAULT, ID, COUNTY);
    private static final ReporterIdentityKept KEPT =
            new ReporterIdentityKept(V, at("2018-08-01"), said("欧阳举报"), said("13900001111"));
    private static final ReporterIdentityRequested REQUESTED =
            new ReporterIdentityRequested(V, at("2018-08-05"), HANDLER.id(), "需当面核实");
    private static final ReporterIdentityGranted GRANTED =
            new ReporterIdentityGranted(V, at("2018-08-05"), HANDLER.id(), COUNTY_HEAD.id(), at("2018-08-06T09:00"));
    private static final RequestReporterIdentity REQUEST =
            new RequestReporterIdentity(VAULT, "需当面核实", at("2018-08-05"), null);
    private static final GrantReporterIdentity GRANT =
            new GrantReporterIdentity(VAULT, HANDLER.id(), 24, at("2018-08-05"), null);
    private static final AccessReporterIdentity ACCESS = new AccessReporterIdentity(VAULT, at("2018-08-05"));

    private static AggregateTestFixture<ReporterIdentity> scene(String now) {
        AggregateTestFixture<ReporterIdentity> fixture = new AggregateTestFixture<>(ReporterIdentity.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(Clock.fixed(at(now), ZoneOffset.UTC));
        return fixture;
    }

    @Test
    @Rule("QJ16-15c")
    void it_is_asked_for_with_a_reason_and_granted_by_another_for_some_hours() {
        scene("2018-08-05").given(KEPT).when(REQUEST, HANDLER.toMetadata()).expectEvents(REQUESTED);
        expectRefused(
                scene("2018-08-05").given(KEPT, REQUESTED).when(REQUEST, HANDLER.toMetadata()),
                TipOffRefusal.IDENTITY_REQUEST_OPEN);
        scene("2018-08-05")
                .given(KEPT, REQUESTED)
                .when(GRANT, COUNTY_HEAD.toMetadata())
                .expectEvents(GRANTED);
        expectRefused(
                scene("2018-08-05").given(KEPT).when(GRANT, COUNTY_HEAD.toMetadata()),
                TipOffRefusal.NO_IDENTITY_REQUEST);
        expectRefused(
                scene("2018-08-05")
                        .given(KEPT, REQUESTED)
                        .when(
                                GRANT,
                                new Actor(HANDLER.id(), Role.AGENCY_HEAD, "county-emergency", COUNTY, null)
                                        .toMetadata()),
                TipOffRefusal.GRANTED_BY_REQUESTER);
        expectRefused(
                scene("2018-08-05").given(KEPT, REQUESTED).when(GRANT, HANDLER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-15c")
    void each_access_is_recorded_with_the_answer() {
        scene("2018-08-05")
                .given(KEPT, REQUESTED, GRANTED)
                .when(ACCESS, HANDLER.toMetadata())
                .expectEvents(new ReporterIdentityAccessed(V, at("2018-08-05"), HANDLER.id()))
                .expectResultMessagePayload(new RevealedIdentity(VAULT, 4, KEPT.name(), KEPT.contact()));
    }

    @Test
    @Rule("QJ16-15c")
    void nobody_sees_it_without_a_grant_of_the_own_that_is_not_over() {
        expectRefused(
                scene("2018-08-05").given(KEPT).when(ACCESS, HANDLER.toMetadata()), TipOffRefusal.IDENTITY_NOT_GRANTED);
        expectRefused(
                scene("2018-08-05").given(KEPT, REQUESTED).when(ACCESS, HANDLER.toMetadata()),
                TipOffRefusal.IDENTITY_NOT_GRANTED);
        expectRefused(
                scene("2018-08-05").given(KEPT, REQUESTED, GRANTED).when(ACCESS, SECOND_HANDLER.toMetadata()),
                TipOffRefusal.IDENTITY_NOT_GRANTED);
        expectRefused(
                scene("2018-08-06T09:00:01").given(KEPT, REQUESTED, GRANTED).when(ACCESS, HANDLER.toMetadata()),
                TipOffRefusal.IDENTITY_NOT_GRANTED);
        expectRefused(
                scene("2018-08-05").given(KEPT, REQUESTED, GRANTED).when(ACCESS, OFFICER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
        expectRefused(
                scene("2018-08-05").given(KEPT, REQUESTED, GRANTED).when(ACCESS, AUDITOR.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-15c")
    void a_refusal_stays_and_gives_nothing() {
        ReporterIdentityRefused refused =
                new ReporterIdentityRefused(V, at("2018-08-05"), HANDLER.id(), COUNTY_HEAD.id(), "可电话联系");
        scene("2018-08-05")
                .given(KEPT, REQUESTED)
                .when(
                        new RefuseReporterIdentity(VAULT, HANDLER.id(), "可电话联系", at("2018-08-05"), null),
                        COUNTY_HEAD.toMetadata())
                .expectEvents(refused);
        expectRefused(
                scene("2018-08-05").given(KEPT, REQUESTED, refused).when(ACCESS, HANDLER.toMetadata()),
                TipOffRefusal.IDENTITY_NOT_GRANTED);
    }
}
