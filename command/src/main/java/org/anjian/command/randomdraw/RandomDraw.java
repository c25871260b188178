package org.anjian.command.randomdraw;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Doer;
import org.anjian.api.permission.Permissions;
import org.anjian.api.randomdraw.DrawAlgorithm;
import org.anjian.api.randomdraw.DrawDigests;
import org.anjian.api.randomdraw.DrawInput;
import org.anjian.api.randomdraw.DrawSubject;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.RandomDrawRefusal;
import org.anjian.api.randomdraw.command.CancelDraw;
import org.anjian.api.randomdraw.command.DrawRandomInspection;
import org.anjian.api.randomdraw.command.FixDrawPools;
import org.anjian.api.randomdraw.event.DrawCancelled;
import org.anjian.api.randomdraw.event.DrawPoolsFixed;
import org.anjian.api.randomdraw.event.DrawSeedCommitted;
import org.anjian.api.randomdraw.event.RandomDrawEvent;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A random draw: first the hash of the seed, then both pools, then the seed and the names (ML20-05d). Nobody who fixes the
 * pools knows what they will give, and nobody who knows the seed can change them.
 */
@Aggregate
class RandomDraw {

    @AggregateIdentifier
    private RandomDrawId id;

    private DrawSubject subject;
    private DrawSeedCommitted committed;
    private Doer seedKeeper;
    private DrawPoolsFixed pools;
    private boolean over;

    RandomDraw() {}

    RandomDraw(DrawSeedCommitted beginning) {
        apply(beginning);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        requireActor(actor, message.getPayloadType(), permissions);
    }

    void requireActor(Actor actor, Class<?> command, Permissions permissions) {
        permissions.require(actor, command, subject.region(), null);
    }

    RegionCode region() {
        return subject.region();
    }

    /** Freezes pools that were looked through before. */
    Decision fix(FixDrawPools command, Doer doer) {
        require(!over, RandomDrawRefusal.DRAW_OVER);
        require(!doer.sharesPersonWith(seedKeeper), RandomDrawRefusal.SEED_KEEPER_FIXES_POOLS);
        require(pools == null, RandomDrawRefusal.POOLS_FIXED_ALREADY);
        List<String> objects = command.objects().stream().map(EnterpriseId::raw).toList();
        require(
                Set.copyOf(objects).size() == objects.size()
                        && Set.copyOf(command.officers()).size()
                                == command.officers().size(),
                RandomDrawRefusal.OFFICER_TWICE);
        return record(new DrawPoolsFixed(
                subject,
                command.occurredAt(),
                objects,
                command.officers(),
                command.exclusions(),
                DrawDigests.ofPool(objects),
                DrawDigests.ofPool(command.officers()),
                DrawDigests.ofExclusions(command.exclusions())));
    }

    @CommandHandler
    Decision handle(DrawRandomInspection command) {
        require(!over, RandomDrawRefusal.DRAW_OVER);
        require(pools != null, RandomDrawRefusal.POOLS_NOT_FIXED);
        DrawDigests.requireHash(command.seed(), "seed");
        require(DrawDigests.ofSeed(command.seed()).equals(committed.seedHash()), RandomDrawRefusal.SEED_DOES_NOT_MATCH);
        DrawInput input = new DrawInput(
                DrawAlgorithm.VERSION,
                command.seed(),
                pools.objects(),
                pools.officers(),
                pools.exclusions(),
                committed.take(),
                committed.officersPerObject());
        return record(new RandomInspectionDrawn(
                subject,
                command.occurredAt(),
                committed.seedHash(),
                pools.objectsDigest(),
                pools.officersDigest(),
                pools.exclusionsDigest(),
                input,
                DrawAlgorithm.draw(input)));
    }

    @CommandHandler
    Decision handle(CancelDraw command) {
        require(!over, RandomDrawRefusal.DRAW_OVER);
        return record(new DrawCancelled(subject, command.occurredAt(), command.reason()));
    }

    private static void require(boolean holds, RandomDrawRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }

    private Decision record(RandomDrawEvent event) {
        apply(event);
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(DrawSeedCommitted event, @Nullable Doer doer) {
        id = event.draw().id();
        subject = event.draw();
        committed = event;
        seedKeeper = Doer.named(event.committedBy(), doer);
    }

    @EventSourcingHandler
    void on(DrawPoolsFixed event) {
        pools = event;
    }

    @EventSourcingHandler
    void on(RandomInspectionDrawn event) {
        over = true;
    }

    @EventSourcingHandler
    void on(DrawCancelled event) {
        over = true;
    }
}
