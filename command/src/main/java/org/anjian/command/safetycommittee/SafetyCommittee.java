package org.anjian.command.safetycommittee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.HashMap;
import java.util.Map;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.safetycommittee.SafetyCommitteeId;
import org.anjian.api.safetycommittee.SafetyCommitteeRefusal;
import org.anjian.api.safetycommittee.command.RegisterCommitteeBody;
import org.anjian.api.safetycommittee.command.RemoveCommitteeBody;
import org.anjian.api.safetycommittee.event.CommitteeBodyRegistered;
import org.anjian.api.safetycommittee.event.CommitteeBodyRemoved;
import org.anjian.api.safetycommittee.event.SafetyCommitteeEvent;
import org.anjian.command.refusal.Refuse;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The register of the bodies that a safety committee reaches. */
@Aggregate
class SafetyCommittee {

    @AggregateIdentifier
    private SafetyCommitteeId id;

    private final Map<String, CommitteeBody> bodies = new HashMap<>();

    SafetyCommittee() {}

    Decision register(RegisterCommitteeBody command, Actor actor) {
        CommitteeBody body = command.body();
        if (!body.equals(bodies.get(key(body.kind(), body.code())))) {
            apply(new CommitteeBodyRegistered(
                    command.committeeId(), command.office(), command.occurredAt(), body, actor.id()));
        }
        return decision();
    }

    Decision remove(RemoveCommitteeBody command, Actor actor) {
        CommitteeBody body = bodies.get(key(command.kind(), command.code()));
        Refuse.when(body == null, SafetyCommitteeRefusal.NO_SUCH_BODY, "code");
        apply(new CommitteeBodyRemoved(
                command.committeeId(), command.office(), command.occurredAt(), body, command.reason(), actor.id()));
        return decision();
    }

    private static String key(RecipientKind kind, String code) {
        return kind + "/" + code;
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(SafetyCommitteeEvent event) {
        id = event.committee();
        switch (event) {
            case CommitteeBodyRegistered e ->
                bodies.put(key(e.body().kind(), e.body().code()), e.body());
            case CommitteeBodyRemoved e ->
                bodies.remove(key(e.body().kind(), e.body().code()));
        }
    }
}
