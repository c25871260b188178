package org.anjian.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Doer;
import org.anjian.api.permission.Permissions;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.anjian.api.tipoff.RevealedIdentity;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.command.AccessReporterIdentity;
import org.anjian.api.tipoff.command.GrantReporterIdentity;
import org.anjian.api.tipoff.command.RefuseReporterIdentity;
import org.anjian.api.tipoff.command.RequestReporterIdentity;
import org.anjian.api.tipoff.event.ReporterIdentityAccessed;
import org.anjian.api.tipoff.event.ReporterIdentityErased;
import org.anjian.api.tipoff.event.ReporterIdentityEvent;
import org.anjian.api.tipoff.event.ReporterIdentityGranted;
import org.anjian.api.tipoff.event.ReporterIdentityKept;
import org.anjian.api.tipoff.event.ReporterIdentityRefused;
import org.anjian.api.tipoff.event.ReporterIdentityRequested;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Who informed (举报人身份), shown to whom another person granted it, for some hours, each time on record (QJ16-15c). */
@Aggregate
class ReporterIdentity {

    @AggregateIdentifier
    private ReporterIdentityId id;

    private ReporterIdentitySubject subject;
    private ReporterIdentityKept kept;
    private final Map<String, Doer> asking = new HashMap<>();
    private final Map<String, Instant> granted = new HashMap<>();
    private boolean erased;

    ReporterIdentity() {}

    ReporterIdentity(ReporterIdentityKept kept) {
        apply(kept);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    @CommandHandler
    Decision handle(RequestReporterIdentity command, Actor actor) {
        requireKept();
        Refuse.when(asking.containsKey(actor.id()), TipOffRefusal.IDENTITY_REQUEST_OPEN);
        return record(new ReporterIdentityRequested(subject, command.occurredAt(), actor.id(), command.reason()));
    }

    /** The hours run from now, not from a moment that whoever grants may choose. */
    @CommandHandler
    Decision handle(GrantReporterIdentity command, Actor actor, Clock clock) {
        requireKept();
        requireAskedByAnother(command.account(), actor);
        return record(new ReporterIdentityGranted(
                subject,
                command.occurredAt(),
                command.account(),
                actor.id(),
                clock.instant().plus(Duration.ofHours(command.hours()))));
    }

    @CommandHandler
    Decision handle(RefuseReporterIdentity command, Actor actor) {
        requireKept();
        requireAskedByAnother(command.account(), actor);
        return record(new ReporterIdentityRefused(
                subject, command.occurredAt(), command.account(), actor.id(), command.reason()));
    }

    /** Recorded in the transaction of the answer: what cannot be recorded is not shown. */
    @CommandHandler
    RevealedIdentity handle(AccessReporterIdentity command, Actor actor, Clock clock) {
        requireKept();
        Instant until = granted.get(actor.id());
        Refuse.when(until == null || clock.instant().isAfter(until), TipOffRefusal.IDENTITY_NOT_GRANTED);
        Decision recorded = record(new ReporterIdentityAccessed(subject, command.occurredAt(), actor.id()));
        return new RevealedIdentity(id, recorded.version(), kept.name(), kept.contact());
    }

    /** At the informer's own wish; a second wish changes nothing. Requests and grants lapse. */
    void erase(Instant at) {
        if (!erased) {
            apply(new ReporterIdentityErased(subject, at, informer()));
        }
    }

    private PersonId informer() {
        PersonalText text = kept.name() == null ? kept.contact() : kept.name();
        return Objects.requireNonNull(text).person();
    }

    private void requireKept() {
        Refuse.when(erased, TipOffRefusal.IDENTITY_ERASED);
    }

    private void requireAskedByAnother(String account, Actor actor) {
        Doer asked = asking.getOrDefault(account, Doer.self(account));
        Refuse.when(actor.doer().sharesPersonWith(asked), TipOffRefusal.GRANTED_BY_REQUESTER, "account");
        Refuse.unless(asking.containsKey(account), TipOffRefusal.NO_IDENTITY_REQUEST, "account");
    }

    @EventSourcingHandler
    void on(ReporterIdentityEvent event, @Nullable Doer doer) {
        id = event.identity().id();
        subject = event.identity();
        switch (event) {
            case ReporterIdentityKept e -> kept = e;
            case ReporterIdentityRequested e -> asking.put(e.account(), Doer.named(e.account(), doer));
            case ReporterIdentityGranted e -> {
                asking.remove(e.account());
                granted.put(e.account(), e.until());
            }
            case ReporterIdentityRefused e -> asking.remove(e.account());
            case ReporterIdentityAccessed e -> {}
            case ReporterIdentityErased e -> erased = true;
        }
    }

    private Decision record(ReporterIdentityEvent event) {
        apply(event);
        return new Decision(id.raw(), getVersion() + 1);
    }
}
