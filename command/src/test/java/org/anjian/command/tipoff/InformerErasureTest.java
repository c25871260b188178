package org.anjian.command.tipoff;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.tipoff.TipOffFixture.ANYBODY;
import static org.anjian.command.tipoff.TipOffFixture.CODE;
import static org.anjian.command.tipoff.TipOffFixture.HANDLER;
import static org.anjian.command.tipoff.TipOffFixture.ID;
import static org.anjian.command.tipoff.TipOffFixture.received;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.command.AccessReporterIdentity;
import org.anjian.api.tipoff.command.EraseReporterIdentity;
import org.anjian.api.tipoff.command.GrantReporterIdentity;
import org.anjian.api.tipoff.command.RequestReporterIdentity;
import org.anjian.api.tipoff.event.ReporterIdentityErased;
import org.anjian.api.tipoff.event.ReporterIdentityGranted;
import org.anjian.api.tipoff.event.ReporterIdentityKept;
import org.anjian.api.tipoff.event.ReporterIdentityRequested;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Whoever shows the receipt code has name and contact erased, for good (QJ16-15c). */
class InformerErasureTest {

    private static final ReporterIdentityId VAULT = new ReporterIdentityId("reporteridentity-1");
    private static final ReporterIdentitySubject V = new ReporterIdentitySubject(VAULT, ID, COUNTY);
    private static final PersonId KNOWN = new PersonId("person-known");
    private static final ReporterIdentityKept KEPT =
            new ReporterIdentityKept(V, at("2018-08-01"), null, new PersonalText(KNOWN, "13900001111"));
    private static final ReporterIdentityRequested REQUESTED =
            new ReporterIdentityRequested(V, at("2018-08-05"), HANDLER.id(), "需当面核实");
    private static final ReporterIdentityGranted GRANTED =
            new ReporterIdentityGranted(V, at("2018-08-05"), HANDLER.id(), COUNTY_HEAD.id(), at("2018-08-09T09:00"));
    private static final ReporterIdentityErased ERASED = new ReporterIdentityErased(V, at("2018-08-06"), KNOWN);

    private static EraseReporterIdentity erase(String code) {
        return new EraseReporterIdentity(ID, code, at("2018-08-06"));
    }

    private static AggregateTestFixture<ReporterIdentity> scene(Optional<ReporterIdentityId> kept) {
        TipOffFixture tipOff = new TipOffFixture();
        tipOff.fixture.given(received(kept.isPresent(), false));
        AggregateTestFixture<ReporterIdentity> fixture = new AggregateTestFixture<>(ReporterIdentity.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(Clock.fixed(at("2018-08-06"), ZoneOffset.UTC))
                .registerAnnotatedCommandHandler(new InformerErasure(
                        tipOff.fixture.getRepository(),
                        fixture.getRepository(),
                        Contexts.permissions(),
                        tipOff.desk(),
                        id -> kept));
        return fixture;
    }

    @Test
    @Rule("QJ16-15c")
    void the_code_alone_erases_and_a_second_time_changes_nothing() {
        scene(Optional.of(VAULT))
                .given(KEPT, REQUESTED, GRANTED)
                .when(erase(CODE.shown()), ANYBODY.toMetadata())
                .expectEvents(ERASED)
                .expectResultMessagePayload(new Decision(ID.raw(), 0));
        scene(Optional.of(VAULT))
                .given(KEPT, ERASED)
                .when(erase(CODE.shown()), ANYBODY.toMetadata())
                .expectNoEvents()
                .expectResultMessagePayload(new Decision(ID.raw(), 0));
    }

    @Test
    @Rule("QJ16-15c")
    void the_answer_is_the_same_where_nobody_was_named() {
        scene(Optional.empty())
                .given(KEPT)
                .when(erase(CODE.shown()), ANYBODY.toMetadata())
                .expectNoEvents()
                .expectResultMessagePayload(new Decision(ID.raw(), 0));
    }

    @Test
    @Rule("QJ16-15c")
    void nobody_else_erases() {
        expectRefused(
                scene(Optional.of(VAULT))
                        .given(KEPT)
                        .when(erase(ReceiptCode.draw(new SecureRandom()).shown()), ANYBODY.toMetadata()),
                TipOffRefusal.RECEIPT_CODE_WRONG);
        expectRefused(
                scene(Optional.of(VAULT)).given(KEPT).when(erase(CODE.shown()), COUNTY_HEAD.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-15c")
    void requests_and_grants_lapse() {
        expectRefused(
                scene(Optional.of(VAULT))
                        .given(KEPT, REQUESTED, GRANTED, ERASED)
                        .when(new AccessReporterIdentity(VAULT, at("2018-08-06")), HANDLER.toMetadata()),
                TipOffRefusal.IDENTITY_ERASED);
        expectRefused(
                scene(Optional.of(VAULT))
                        .given(KEPT, ERASED)
                        .when(
                                new RequestReporterIdentity(VAULT, "需当面核实", at("2018-08-06"), null),
                                HANDLER.toMetadata()),
                TipOffRefusal.IDENTITY_ERASED);
        expectRefused(
                scene(Optional.of(VAULT))
                        .given(KEPT, REQUESTED, ERASED)
                        .when(
                                new GrantReporterIdentity(VAULT, HANDLER.id(), 24, at("2018-08-06"), null),
                                COUNTY_HEAD.toMetadata()),
                TipOffRefusal.IDENTITY_ERASED);
    }
}
