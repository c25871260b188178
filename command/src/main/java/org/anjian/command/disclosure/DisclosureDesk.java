package org.anjian.command.disclosure;

import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.command.FollowDecision;
import org.anjian.api.disclosure.command.ScheduleDisclosure;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in which decisions are to be published, and what became of them. */
@Component
class DisclosureDesk {

    private final Repository<Disclosure> repository;
    private final DisclosureTerms terms;
    private final Permissions permissions;

    DisclosureDesk(Repository<Disclosure> repository, DisclosureTerms terms, Permissions permissions) {
        this.repository = repository;
        this.terms = terms;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(ScheduleDisclosure command, Actor actor, DeadlineManager deadlines) throws Exception {
        permissions.requireRole(actor, ScheduleDisclosure.class);
        DisclosureScheduled scheduled = new DisclosureScheduled(
                DisclosureSubject.of(command.disclosureId(), command.decision()),
                command.occurredAt(),
                command.decision(),
                terms.ofPublication(
                        command.decision().kind(),
                        command.decision().region(),
                        command.decision().decidedOn()));
        return repository
                .loadOrCreate(command.disclosureId().raw(), Disclosure::new)
                .invoke(disclosure -> disclosure.schedule(scheduled, deadlines));
    }

    /** A decision that was never to be published here, such as one of another system, has no publication to follow it. */
    @CommandHandler
    Decision handle(FollowDecision command, Actor actor, DeadlineManager deadlines) {
        permissions.requireRole(actor, FollowDecision.class);
        try {
            return repository
                    .load(command.disclosureId().raw())
                    .invoke(disclosure -> disclosure.follow(command, terms, deadlines));
        } catch (AggregateNotFoundException none) {
            return new Decision(command.disclosureId().raw(), 0);
        }
    }
}
