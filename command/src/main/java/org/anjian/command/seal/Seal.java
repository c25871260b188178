package org.anjian.command.seal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.seal.ActiveSeal;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.SealRefusal;
import org.anjian.api.seal.SealSubject;
import org.anjian.api.seal.SealTerms;
import org.anjian.api.seal.command.LiftSeal;
import org.anjian.api.seal.command.RenewSeal;
import org.anjian.api.seal.event.DocumentSealed;
import org.anjian.api.seal.event.IdentitySealed;
import org.anjian.api.seal.event.RecordSealed;
import org.anjian.api.seal.event.SealEnded;
import org.anjian.api.seal.event.SealEvent;
import org.anjian.api.seal.event.SealLifted;
import org.anjian.api.seal.event.SealRenewed;
import org.anjian.api.seal.event.SealSet;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The seals of one matter, one after the other: a new one begins when the one before was lifted or is over. */
@Aggregate
class Seal {

    @AggregateIdentifier
    private SealId id;

    private SealSubject subject;
    private long round;
    private boolean holds;
    private String office;
    private Set<String> named = Set.of();
    private final Set<Doer> sealedBy = new HashSet<>();
    private LocalDate until;
    private Instant lastAct = Instant.MIN;

    Seal() {}

    /** Whoever the seal does not admit is not told that there is one. */
    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
        Refuse.unless(
                new ActiveSeal(id, round, subject.kind(), subject.matter(), Set.of(), office, named, until)
                        .admits(actor),
                InputRefusal.NO_SUCH_RECORD);
    }

    /** Seals, where nothing of the kind holds already. */
    Decision set(SealSubject sealed, SealTerms terms, Instant at, Actor actor, DeadlineManager deadlines) {
        Refuse.when(holds, SealRefusal.SEALED_ALREADY);
        requireInOrder(at);
        requireTerm(LegalTime.dayOf(at), terms.until());
        long next = round + 1;
        await(next, terms.until(), deadlines);
        return record(
                switch (sealed.kind()) {
                    case RECORD -> new RecordSealed(sealed, at, next, terms, actor.organisation(), actor.id());
                    case DOCUMENT -> new DocumentSealed(sealed, at, next, terms, actor.organisation(), actor.id());
                    case IDENTITY -> new IdentitySealed(sealed, at, next, terms, actor.organisation(), actor.id());
                });
    }

    @CommandHandler
    Decision handle(RenewSeal command, Actor actor, DeadlineManager deadlines) {
        Refuse.unless(holds, SealRefusal.NOT_SEALED);
        requireInOrder(command.occurredAt());
        Refuse.unless(command.until().isAfter(until), SealRefusal.NOT_LATER, "until");
        requireTerm(LegalTime.dayOf(command.occurredAt()), command.until());
        await(round, command.until(), deadlines);
        return record(
                new SealRenewed(subject, command.occurredAt(), round, command.until(), command.reason(), actor.id()));
    }

    @CommandHandler
    Decision handle(LiftSeal command, Actor actor) {
        Refuse.unless(holds, SealRefusal.NOT_SEALED);
        requireInOrder(command.occurredAt());
        Refuse.when(sealedBy.stream().anyMatch(actor.doer()::sharesPersonWith), SealRefusal.LIFTED_BY_WHO_SEALED);
        return record(new SealLifted(subject, command.occurredAt(), round, command.reason(), actor.id()));
    }

    /** Ends the seal that the deadline was set for, where it was not renewed, lifted or followed by another since. */
    @DeadlineHandler(deadlineName = SealDue.NAME)
    void end(SealDue due) {
        if (holds && due.round() == round && due.until().equals(until)) {
            apply(
                    new SealEnded(subject, LegalTime.endOf(until), round, until),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private static void await(long round, LocalDate until, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(until), SealDue.NAME, new SealDue(round, until));
    }

    private static void requireTerm(LocalDate day, LocalDate until) {
        Refuse.when(until.isBefore(day), SealRefusal.TERM_OVER_BEFORE, "until");
        Refuse.when(until.isAfter(day.plusDays(SealTerms.MOST_DAYS)), SealRefusal.TERM_TOO_LONG, "until");
    }

    private void requireInOrder(Instant at) {
        Refuse.when(at.isBefore(lastAct), SealRefusal.BEFORE_LAST_ACT, "occurredAt");
    }

    @EventSourcingHandler
    void on(SealEvent event, @Nullable Doer doer) {
        id = event.seal().id();
        subject = event.seal();
        round = event.round();
        lastAct = event.occurredAt();
        switch (event) {
            case RecordSealed e -> begin(e, doer);
            case DocumentSealed e -> begin(e, doer);
            case IdentitySealed e -> begin(e, doer);
            case SealRenewed e -> {
                until = e.until();
                sealedBy.add(Doer.named(e.renewedBy(), doer));
            }
            case SealLifted e -> holds = false;
            case SealEnded e -> holds = false;
        }
    }

    private void begin(SealSet sealed, @Nullable Doer doer) {
        holds = true;
        office = sealed.office();
        named = Set.copyOf(sealed.terms().named());
        until = sealed.terms().until();
        sealedBy.clear();
        sealedBy.add(Doer.named(sealed.sealedBy(), doer));
    }

    private Decision record(SealEvent event) {
        apply(event);
        return new Decision(id.raw(), getVersion() + 1);
    }
}
