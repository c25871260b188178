package org.anjian.command.officer;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.officer.OfficerSubject;
import org.anjian.api.officer.command.RegisterOfficer;
import org.anjian.api.permission.Permissions;
import org.anjian.api.person.PersonRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Regions;
import org.anjian.command.person.Persons;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes enforcement officers into the service. */
@Component
class OfficerRegistration {

    private final Repository<Officer> repository;
    private final Regions regions;
    private final Persons persons;
    private final Permissions permissions;

    OfficerRegistration(Repository<Officer> repository, Regions regions, Persons persons, Permissions permissions) {
        this.repository = repository;
        this.regions = regions;
        this.persons = persons;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(RegisterOfficer command, Actor actor) throws Exception {
        permissions.require(actor, RegisterOfficer.class, command.region(), null);
        regions.require(command.region(), "region");
        if (command.person() != null && persons.find(command.person()).isEmpty()) {
            throw new RefusedException(PersonRefusal.PERSON_UNKNOWN, "person");
        }
        OfficerSubject officer = new OfficerSubject(
                command.officerId(), command.account(), command.organisation(), command.region(), command.person());
        return repository
                .loadOrCreate(command.officerId().raw(), Officer::new)
                .invoke(file -> file.enter(officer, command.occurredAt()));
    }
}
