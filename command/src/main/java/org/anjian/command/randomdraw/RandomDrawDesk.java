package org.anjian.command.randomdraw;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.randomdraw.DrawSubject;
import org.anjian.api.randomdraw.RandomDrawRefusal;
import org.anjian.api.randomdraw.command.CommitDrawSeed;
import org.anjian.api.randomdraw.command.FixDrawPools;
import org.anjian.api.randomdraw.event.DrawSeedCommitted;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.officer.OfficerAdmission;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Begins draws, and looks through their pools: objects in the jurisdiction, officers with a certificate on the day. */
@Component
class RandomDrawDesk {

    private final Repository<RandomDraw> repository;
    private final Permissions permissions;
    private final Enterprises enterprises;
    private final OfficerAdmission officers;

    RandomDrawDesk(
            Repository<RandomDraw> repository,
            Permissions permissions,
            Enterprises enterprises,
            OfficerAdmission officers) {
        this.repository = repository;
        this.permissions = permissions;
        this.enterprises = enterprises;
        this.officers = officers;
    }

    @CommandHandler
    Decision handle(CommitDrawSeed command, Actor actor) throws Exception {
        permissions.require(actor, CommitDrawSeed.class, command.region(), null);
        DrawSubject subject =
                new DrawSubject(command.randomDrawId(), actor.organisation(), command.region(), command.title());
        DrawSeedCommitted committed = new DrawSeedCommitted(
                subject,
                command.occurredAt(),
                command.seedHash(),
                command.take(),
                command.officersPerObject(),
                actor.id());
        return repository.newInstance(() -> new RandomDraw(committed)).invoke(RandomDraw::decision);
    }

    /** Whose certificate has run out is not in the pool of officers (S16). */
    @CommandHandler
    Decision handle(FixDrawPools command, Actor actor) {
        Aggregate<RandomDraw> draw = repository.load(command.randomDrawId().raw());
        draw.execute(found -> found.requireActor(actor, FixDrawPools.class, permissions));
        RegionCode region = draw.invoke(RandomDraw::region);
        for (EnterpriseId object : command.objects()) {
            boolean within = enterprises
                    .find(object)
                    .filter(known -> !known.closed() && known.region().isWithin(region))
                    .isPresent();
            if (!within) {
                throw new RefusedException(RandomDrawRefusal.ENTERPRISE_OUT_OF_REACH, "objects");
            }
        }
        officers.requireCertified(command.officers(), 2, LegalTime.dayOf(command.occurredAt()), "officers");
        return draw.invoke(found -> found.fix(command, actor.doer()));
    }
}
