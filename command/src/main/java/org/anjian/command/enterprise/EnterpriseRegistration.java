package org.anjian.command.enterprise;

import org.anjian.api.enterprise.EnterpriseDecision;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Registers enterprises (企业登记). */
@Component
class EnterpriseRegistration {

    private final Repository<Enterprise> repository;
    private final Enterprises enterprises;
    private final Regions regions;
    private final Permissions permissions;

    EnterpriseRegistration(
            Repository<Enterprise> repository, Enterprises enterprises, Regions regions, Permissions permissions) {
        this.repository = repository;
        this.enterprises = enterprises;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    EnterpriseDecision handle(RegisterEnterprise command, Actor actor) throws Exception {
        permissions.require(actor, RegisterEnterprise.class, command.region(), command.enterpriseId());
        regions.require(command.region(), "region");
        if (enterprises.find(command.enterpriseId()).isPresent()) {
            throw new RefusedException(EnterpriseRefusal.ENTERPRISE_ALREADY_REGISTERED);
        }
        EnterpriseRegistered registered = new EnterpriseRegistered(
                command.enterpriseId(),
                command.occurredAt(),
                command.creditCode(),
                command.foreignIdentifier(),
                command.profile(),
                command.region());
        return repository.newInstance(() -> new Enterprise(registered)).invoke(Enterprise::decision);
    }
}
