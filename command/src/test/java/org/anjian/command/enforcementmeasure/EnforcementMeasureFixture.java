package org.anjian.command.enforcementmeasure;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.SECOND_OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;

import java.util.List;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.command.ImposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ProposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureApproved;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.CertifiedOfficers;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.powerlist.PowerItems;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;

/** The measure upon one factory, and the acts upon it. */
abstract class EnforcementMeasureFixture {

    static final EnforcementMeasureId ID = new EnforcementMeasureId("enforcementmeasure-1");
    static final OrderOrigin ORDER = new OrderOrigin(OrderOriginKind.CORRECTION_ORDER, "correctionorder-1");
    static final String POWER = "P-01";
    static final List<String> TWO = List.of(OFFICER.id(), SECOND_OFFICER.id());

    AggregateTestFixture<EnforcementMeasure> fixture;

    final PowerItems powers = (code, day, field) -> {
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

    static EnforcementMeasureSubject subject(MeasureKind kind) {
        return new EnforcementMeasureSubject(ID, FACTORY, "Qujing Factory", COUNTY, kind, ORDER, "county-emergency");
    }

    static EnforcementMeasureProposed proposed(MeasureKind kind) {
        return new EnforcementMeasureProposed(
                subject(kind), at("2024-06-28"), POWER, "danger", "art 70", OFFICER.id(), null);
    }

    static EnforcementMeasureApproved approved(MeasureKind kind) {
        return new EnforcementMeasureApproved(subject(kind), at("2024-06-29"), "agreed", COUNTY_HEAD.id());
    }

    static MeasureTerms terms(String until) {
        return new MeasureTerms("refuses to stop", day(until), "two officers", List.of("cut", "seal the switch"));
    }

    static ImposeEnforcementMeasure impose(MeasureTerms terms, MeasureUrgency urgency, String at) {
        return new ImposeEnforcementMeasure(ID, terms, urgency, TWO, at(at), null);
    }

    static EnforcementMeasureImposed imposed(MeasureKind kind, String until, String at) {
        return new EnforcementMeasureImposed(subject(kind), at(at), terms(until), MeasureUrgency.ORDINARY, TWO);
    }

    void accepts(Object command, Actor actor, Object event, Object... before) {
        prepare();
        fixture.given(before).when(command, actor.toMetadata()).expectEvents(event);
    }

    void refuses(Object command, Actor actor, RefusalCode code, Object... before) {
        prepare();
        expectRefused(fixture.given(before).when(command, actor.toMetadata()), code);
    }

    static ProposeEnforcementMeasure propose(MeasureKind kind, OrderOrigin origin) {
        return new ProposeEnforcementMeasure(
                ID, FACTORY, kind, origin, POWER, "danger", "art 70", null, at("2024-06-28"), null);
    }
}
