package org.anjian.command.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Optional;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonRefusal;
import org.anjian.api.person.PersonSubject;
import org.anjian.api.person.PersonalText;
import org.anjian.api.person.command.CorrectPerson;
import org.anjian.api.person.command.ForgetPerson;
import org.anjian.api.person.event.PersonCorrected;
import org.anjian.api.person.event.PersonEvent;
import org.anjian.api.person.event.PersonForgotten;
import org.anjian.api.person.event.PersonRegistered;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The record of a natural person: what tells who the person is, until it is erased. */
@Aggregate
class Person {

    @AggregateIdentifier
    private PersonId id;

    private PersonSubject subject;
    private PersonalText name;
    private boolean forgotten;

    Person() {}

    Person(PersonRegistered registered) {
        apply(registered);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    @CommandHandler
    Decision handle(CorrectPerson command) {
        requireRemembered();
        return record(new PersonCorrected(
                subject,
                command.occurredAt(),
                new PersonalText(id, command.name()),
                personal(id, command.phone()),
                command.reason()));
    }

    @CommandHandler
    Decision handle(ForgetPerson command, PersonObligations obligations) {
        requireRemembered();
        if (obligations.bind(id)) {
            throw new RefusedException(PersonRefusal.PERSON_STILL_BOUND);
        }
        return record(new PersonForgotten(subject, command.occurredAt(), command.reason()));
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    /** Names the record to whoever registers the person again, under the same name. */
    Decision recognise(String givenName) {
        requireRemembered();
        if (!givenName.equals(name.text())) {
            throw new RefusedException(PersonRefusal.NAME_DIFFERS, "name");
        }
        return decision();
    }

    /** The person, unless forgotten. */
    Optional<KnownPerson> known() {
        return forgotten ? Optional.empty() : Optional.of(new KnownPerson(id, name));
    }

    static @Nullable PersonalText personal(PersonId person, @Nullable String text) {
        return text == null ? null : new PersonalText(person, text);
    }

    private void requireRemembered() {
        if (forgotten) {
            throw new RefusedException(PersonRefusal.PERSON_FORGOTTEN);
        }
    }

    private Decision record(PersonEvent event) {
        apply(event);
        return decision();
    }

    @EventSourcingHandler
    void on(PersonRegistered event) {
        id = event.person().id();
        subject = event.person();
        name = event.name();
    }

    @EventSourcingHandler
    void on(PersonCorrected event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(PersonForgotten event) {
        forgotten = true;
    }
}
