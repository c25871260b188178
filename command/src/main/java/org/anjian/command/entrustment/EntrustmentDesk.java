package org.anjian.command.entrustment;

import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.entrustment.EntrustmentCommand;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.entrustment.EntrustmentRefusal;
import org.anjian.api.entrustment.EntrustmentSubject;
import org.anjian.api.entrustment.command.AuthorizeCrossRegionEnforcement;
import org.anjian.api.entrustment.command.EntrustEnforcement;
import org.anjian.api.entrustment.command.PurchaseService;
import org.anjian.api.entrustment.event.CrossRegionEnforcementAuthorized;
import org.anjian.api.entrustment.event.EnforcementEntrusted;
import org.anjian.api.entrustment.event.EntrustmentEvent;
import org.anjian.api.entrustment.event.ServicePurchased;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Grants entrustments. */
@Component
class EntrustmentDesk {

    private final Repository<Entrustment> repository;
    private final Permissions permissions;
    private final Regions regions;

    EntrustmentDesk(Repository<Entrustment> repository, Permissions permissions, Regions regions) {
        this.repository = repository;
        this.permissions = permissions;
        this.regions = regions;
    }

    @CommandHandler
    Decision handle(EntrustEnforcement command, Actor actor) throws Exception {
        EntrustmentSubject subject =
                subject(command, EntrustmentKind.ENTRUSTED_ENFORCEMENT, command.body(), command.region(), actor);
        return begin(new EnforcementEntrusted(subject, command.occurredAt(), command.terms(), command.supervision()));
    }

    @CommandHandler
    Decision handle(PurchaseService command, Actor actor) throws Exception {
        if (command.staff().isEmpty()) {
            throw new RefusedException(EntrustmentRefusal.STAFF_MISSING, "staff");
        }
        EntrustmentSubject subject =
                subject(command, EntrustmentKind.PURCHASED_SERVICE, command.body(), command.region(), actor);
        return begin(new ServicePurchased(
                subject, command.occurredAt(), command.terms(), command.staff(), command.supervision()));
    }

    /** The superior of both is whoever has more than the region in its jurisdiction (QJ16-16c). */
    @CommandHandler
    Decision handle(AuthorizeCrossRegionEnforcement command, Actor actor) throws Exception {
        EntrustmentSubject subject =
                subject(command, EntrustmentKind.CROSS_REGION, command.body(), command.region(), actor);
        if (actor.jurisdiction().equals(command.region())
                || actor.organisation().equals(command.body().code())) {
            throw new RefusedException(EntrustmentRefusal.NOT_THE_SUPERIOR, "region");
        }
        return begin(new CrossRegionEnforcementAuthorized(
                subject, command.occurredAt(), command.terms(), actor.jurisdiction()));
    }

    private EntrustmentSubject subject(
            EntrustmentCommand command, EntrustmentKind kind, ResponsibleBody body, RegionCode region, Actor actor) {
        permissions.require(actor, command.getClass(), region, null);
        regions.require(region, "region");
        return new EntrustmentSubject(
                command.entrustmentId(), kind, actor.organisation(), body.code(), body.name(), region);
    }

    private Decision begin(EntrustmentEvent granted) throws Exception {
        return repository.newInstance(() -> new Entrustment(granted)).invoke(Entrustment::decision);
    }
}
