package org.anjian.config.messaging;

import java.time.Clock;
import java.time.Duration;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.clearance.ClearanceGuard;
import org.anjian.command.delegation.ActingForOthers;
import org.anjian.command.delegation.OneNamePerMatter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What every command passes before its handler: an actor, a role that the permission table allows, a time that is not in
 * the future, for a safety manager the clearance (QJ22A-08b), on behalf of another a delegation that stands, and nothing
 * that is sealed from the actor. The reach of the role is checked by the handler, which knows the target.
 */
final class CommandGate implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** How far a field terminal's clock may be ahead. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

    private final Permissions permissions;
    private final ClearanceGuard clearance;
    private final ActingForOthers acting;
    private final OneNamePerMatter names;
    private final SealedTargets sealed;
    private final Clock clock;

    CommandGate(
            Permissions permissions,
            ClearanceGuard clearance,
            ActingForOthers acting,
            OneNamePerMatter names,
            SealedTargets sealed,
            Clock clock) {
        this.permissions = permissions;
        this.clearance = clearance;
        this.acting = acting;
        this.names = names;
        this.sealed = sealed;
        this.clock = clock;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        Actor actor = Actor.fromMetadata(message.getMetaData());
        if (actor == null) {
            throw new RefusedException(InputRefusal.NOT_AUTHENTICATED);
        }
        permissions.requireRole(actor, message.getPayloadType());
        // A command may have been on its way while the delegation was withdrawn.
        acting.requireStill(actor);
        names.require(actor, message.getPayload());
        if (message.getPayload() instanceof Command command
                && command.occurredAt().isAfter(clock.instant().plus(CLOCK_SKEW))) {
            throw new RefusedException(InputRefusal.IN_THE_FUTURE, "occurredAt");
        }
        sealed.require(actor, message.getPayload());
        clearance.require(actor, message.getPayload());
        return chain.proceed();
    }
}
