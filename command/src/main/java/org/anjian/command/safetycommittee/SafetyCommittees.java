package org.anjian.command.safetycommittee;

import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.Regions;
import org.anjian.api.safetycommittee.SafetyCommitteeCommand;
import org.anjian.api.safetycommittee.SafetyCommitteeRefusal;
import org.anjian.api.safetycommittee.command.RegisterCommitteeBody;
import org.anjian.api.safetycommittee.command.RemoveCommitteeBody;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in which bodies the committees reach. */
@Component
class SafetyCommittees {

    private final Repository<SafetyCommittee> repository;
    private final Regions regions;
    private final Permissions permissions;

    SafetyCommittees(Repository<SafetyCommittee> repository, Regions regions, Permissions permissions) {
        this.repository = repository;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(RegisterCommitteeBody command, Actor actor) throws Exception {
        requireOffice(command, actor);
        regions.require(command.region(), "region");
        boolean member = command.kind() == RecipientKind.COMMITTEE_MEMBER;
        Refuse.when(
                member && !command.region().equals(command.office()),
                SafetyCommitteeRefusal.NOT_OF_THE_LEVEL,
                "region");
        Refuse.when(
                !member
                        && (!command.region().isWithin(command.office())
                                || command.region().equals(command.office())),
                SafetyCommitteeRefusal.NOT_A_LOWER_LEVEL,
                "region");
        return repository
                .loadOrCreate(command.committeeId().raw(), SafetyCommittee::new)
                .invoke(one -> one.register(command, actor));
    }

    @CommandHandler
    Decision handle(RemoveCommitteeBody command, Actor actor) throws Exception {
        requireOffice(command, actor);
        return repository.load(command.committeeId().raw()).invoke(one -> one.remove(command, actor));
    }

    private void requireOffice(SafetyCommitteeCommand command, Actor actor) {
        permissions.require(actor, command.getClass(), command.office(), null);
        regions.require(command.office(), "office");
        Refuse.unless(actor.jurisdiction().equals(command.office()), SafetyCommitteeRefusal.NOT_THE_OFFICE);
    }
}
