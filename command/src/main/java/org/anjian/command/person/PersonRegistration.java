package org.anjian.command.person;

import java.util.Optional;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonSubject;
import org.anjian.api.person.PersonalText;
import org.anjian.api.person.command.RegisterPerson;
import org.anjian.api.person.event.PersonRegistered;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Registers persons, each once. */
@Component
class PersonRegistration implements PersonEntry {

    private final Repository<Person> repository;
    private final EnterpriseAdmission admission;
    private final KnownIdentities identities;

    PersonRegistration(Repository<Person> repository, EnterpriseAdmission admission, KnownIdentities identities) {
        this.repository = repository;
        this.admission = admission;
        this.identities = identities;
    }

    @CommandHandler
    Decision handle(RegisterPerson command, Actor actor) throws Exception {
        return enter(command, admission.admit(actor, RegisterPerson.class, command.enterpriseId()));
    }

    @Override
    public Decision enter(RegisterPerson command, KnownEnterprise enterprise) throws Exception {
        Optional<PersonId> known = identities.find(command.identity());
        if (known.isPresent()) {
            return repository.load(known.get().raw()).invoke(person -> person.recognise(command.name()));
        }
        PersonId id = PersonId.next();
        PersonRegistered registered = new PersonRegistered(
                new PersonSubject(id, enterprise.id(), enterprise.region()),
                command.occurredAt(),
                new PersonalText(id, command.name()),
                command.identity().kind(),
                new PersonalText(id, command.identity().number()),
                Person.personal(id, command.phone()));
        return repository.newInstance(() -> new Person(registered)).invoke(Person::decision);
    }
}
