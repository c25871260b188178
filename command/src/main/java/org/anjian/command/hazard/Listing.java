package org.anjian.command.hazard;

import java.time.LocalDate;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.command.DelistHazard;
import org.anjian.api.hazard.command.ListHazardForSupervision;
import org.anjian.api.hazard.event.HazardDelisted;
import org.anjian.api.hazard.event.HazardListedForSupervision;
import org.anjian.api.hazard.event.ListingOverdue;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Listed supervision (挂牌督办): only the body that lists may delist (QJ16-11e). */
class Listing {

    private final HazardFile file;
    private @Nullable LocalDate dueOn;
    private boolean overdueRecorded;

    Listing(HazardFile file) {
        this.file = file;
    }

    @CommandHandler
    HazardDecision handle(
            ListHazardForSupervision command, Actor actor, HazardTimers timers, DeadlineManager deadlines) {
        file.requireOpen(command);
        Refuse.when(file.listingBody() != null, HazardRefusal.ALREADY_LISTED);
        OrderRules.requireDueDate(command.dueOn(), command.occurredAt(), "dueOn");
        return file.record(
                new HazardListedForSupervision(
                        file.subject(),
                        command.occurredAt(),
                        actor.organisation(),
                        command.level(),
                        command.dueOn(),
                        command.reason()),
                timers,
                deadlines);
    }

    @CommandHandler
    HazardDecision handle(DelistHazard command, Actor actor) {
        file.requireOpen(command);
        Refuse.when(file.listingBody() == null, HazardRefusal.NOT_LISTED);
        Refuse.unless(actor.organisation().equals(file.listingBody()), HazardRefusal.NOT_LISTING_BODY);
        return file.record(new HazardDelisted(file.subject(), command.occurredAt(), command.acceptance()));
    }

    @DeadlineHandler(deadlineName = HazardDeadlines.LISTING)
    void pass(HazardDeadlines.ListingEnds listing) {
        if (file.state().isOpen()
                && listing.listingBody().equals(file.listingBody())
                && listing.dueOn().equals(dueOn)
                && !overdueRecorded) {
            file.recordPassed(new ListingOverdue(
                    file.subject(), LegalTime.endOf(listing.dueOn()), listing.listingBody(), listing.dueOn()));
        }
    }

    @EventSourcingHandler
    void on(HazardListedForSupervision event) {
        dueOn = event.dueOn();
        overdueRecorded = false;
    }

    @EventSourcingHandler
    void on(ListingOverdue event) {
        overdueRecorded = true;
    }
}
