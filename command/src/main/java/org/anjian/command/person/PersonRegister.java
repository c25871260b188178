package org.anjian.command.person;

import java.util.Optional;
import org.anjian.api.person.PersonId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** The persons, from their own events. */
@Component
class PersonRegister implements Persons {

    private final Repository<Person> repository;

    PersonRegister(Repository<Person> repository) {
        this.repository = repository;
    }

    @Override
    public Optional<KnownPerson> find(PersonId id) {
        try {
            return repository.load(id.raw()).invoke(Person::known);
        } catch (AggregateNotFoundException unknown) {
            return Optional.empty();
        }
    }
}
