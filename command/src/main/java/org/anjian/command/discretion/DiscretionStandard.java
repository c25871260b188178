package org.anjian.command.discretion;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.discretion.DiscretionRefusal;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.command.AdoptDiscretionStandard;
import org.anjian.api.discretion.command.RepealDiscretionStandard;
import org.anjian.api.discretion.event.DiscretionStandardAdopted;
import org.anjian.api.discretion.event.DiscretionStandardRepealed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The discretion standard of one violation in one locality, with every version that was ever in force (QJ16-01a). */
@Aggregate
class DiscretionStandard {

    @AggregateIdentifier
    private DiscretionStandardId id;

    private @Nullable DiscretionStandardAdopted last;
    private boolean repealed;

    DiscretionStandard() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), last.region(), null);
    }

    /** Adopts the next version. */
    Decision adopt(AdoptDiscretionStandard command, String adoptedBy) {
        if (last != null && !command.effectiveFrom().isAfter(last.effectiveFrom())) {
            throw new RefusedException(DiscretionRefusal.NOT_AFTER_VERSION_BEFORE, "effectiveFrom");
        }
        apply(new DiscretionStandardAdopted(
                command.standardId(),
                command.occurredAt(),
                command.region(),
                command.violationCode(),
                last == null ? 1 : last.standardVersion() + 1,
                command.statute(),
                command.minFen(),
                command.maxFen(),
                command.tiers(),
                command.source(),
                command.effectiveFrom(),
                adoptedBy));
        return decision();
    }

    @CommandHandler
    Decision handle(RepealDiscretionStandard command) {
        if (repealed) {
            throw new RefusedException(DiscretionRefusal.STANDARD_REPEALED);
        }
        apply(new DiscretionStandardRepealed(
                id,
                command.occurredAt(),
                last.region(),
                last.violationCode(),
                last.standardVersion(),
                command.repealedFrom(),
                command.reason()));
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(DiscretionStandardAdopted event) {
        id = event.standardId();
        last = event;
        repealed = false;
    }

    @EventSourcingHandler
    void on(DiscretionStandardRepealed event) {
        repealed = true;
    }
}
