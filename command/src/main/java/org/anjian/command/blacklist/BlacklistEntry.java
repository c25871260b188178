package org.anjian.command.blacklist;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.BlacklistRefusal;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.SanctionState;
import org.anjian.api.blacklist.command.AcknowledgeJointSanction;
import org.anjian.api.blacklist.command.ApplyJointSanction;
import org.anjian.api.blacklist.command.ConcealBlacklistEntry;
import org.anjian.api.blacklist.command.DecideBlacklisting;
import org.anjian.api.blacklist.command.LiftJointSanction;
import org.anjian.api.blacklist.command.NotifyJointSanction;
import org.anjian.api.blacklist.command.PublishBlacklistEntry;
import org.anjian.api.blacklist.command.RecordBlacklistStatement;
import org.anjian.api.blacklist.command.RefuseBlacklistRemoval;
import org.anjian.api.blacklist.command.RelistForFraud;
import org.anjian.api.blacklist.command.RemoveFromBlacklist;
import org.anjian.api.blacklist.command.RequestBlacklistRemoval;
import org.anjian.api.blacklist.command.ReviewBlacklistObjection;
import org.anjian.api.blacklist.command.ServeBlacklistNotice;
import org.anjian.api.blacklist.command.ShowBlacklistEntry;
import org.anjian.api.blacklist.command.WithdrawBlacklisting;
import org.anjian.api.blacklist.event.BlacklistEntryConcealed;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRelisted;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistEntryShown;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.BlacklistListing;
import org.anjian.api.blacklist.event.BlacklistNoticeServed;
import org.anjian.api.blacklist.event.BlacklistObjectionReviewed;
import org.anjian.api.blacklist.event.BlacklistPublicationOverdue;
import org.anjian.api.blacklist.event.BlacklistRemovalRefused;
import org.anjian.api.blacklist.event.BlacklistRemovalRequested;
import org.anjian.api.blacklist.event.BlacklistStatementRecorded;
import org.anjian.api.blacklist.event.BlacklistTermExpired;
import org.anjian.api.blacklist.event.BlacklistingProposed;
import org.anjian.api.blacklist.event.BlacklistingWithdrawn;
import org.anjian.api.blacklist.event.EnterpriseBlacklisted;
import org.anjian.api.blacklist.event.JointSanctionAcknowledged;
import org.anjian.api.blacklist.event.JointSanctionApplied;
import org.anjian.api.blacklist.event.JointSanctionLifted;
import org.anjian.api.blacklist.event.JointSanctionNotified;
import org.anjian.api.blacklist.event.PersonBlacklisted;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** An entry of the blacklist: proposed, told, heard, listed, made public, restricted, and removed or expired (NL-CREDIT). */
@Aggregate
class BlacklistEntry {

    @AggregateIdentifier
    private BlacklistEntryId id;

    private final BlacklistFile file = new BlacklistFile();

    BlacklistEntry() {}

    BlacklistEntry(BlacklistingProposed proposed) {
        apply(proposed);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(
                actor,
                message.getPayloadType(),
                file.subject().region(),
                file.subject().enterpriseId());
    }

    @CommandHandler
    Decision handle(ServeBlacklistNotice command, Actor actor, BlacklistDesk desk) {
        file.requirePenalisingBody(actor);
        file.requireBeforeNotice();
        LocalDate until = desk.terms().statementUntil(LegalTime.dayOf(command.occurredAt()), region());
        return record(new BlacklistNoticeServed(
                file.subject(),
                command.occurredAt(),
                desk.number(DocumentKind.BLACKLIST_NOTICE, actor, region(), command.occurredAt()),
                command.facts(),
                command.basis(),
                command.consequences(),
                command.method(),
                command.receivedBy(),
                until));
    }

    @CommandHandler
    Decision handle(RecordBlacklistStatement command) {
        file.requireNoticed();
        return record(new BlacklistStatementRecorded(
                file.subject(), command.occurredAt(), command.content(), command.evidence()));
    }

    @CommandHandler
    Decision handle(ReviewBlacklistObjection command, Actor actor) {
        file.requirePenalisingBody(actor);
        file.requireStatement();
        return record(new BlacklistObjectionReviewed(
                file.subject(), command.occurredAt(), command.outcome(), command.reasons(), actor.id()));
    }

    @CommandHandler
    Decision handle(WithdrawBlacklisting command, Actor actor) {
        file.requirePenalisingBody(actor);
        file.requirePending();
        return record(new BlacklistingWithdrawn(file.subject(), command.occurredAt(), command.reasons()));
    }

    @CommandHandler
    Decision handle(DecideBlacklisting command, Actor actor, BlacklistDesk desk, DeadlineManager deadlines) {
        file.requirePenalisingBody(actor);
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        file.requireReadyToList(day);
        Refuse.unless(desk.stands(file.subject().penaltyCaseId()), BlacklistRefusal.PENALTY_REVOKED);
        BlacklistListing listing = listing(command, actor, desk, day);
        schedule(listing.publishBy(), listing.until(), deadlines);
        return record(listing);
    }

    private BlacklistListing listing(DecideBlacklisting command, Actor actor, BlacklistDesk desk, LocalDate day) {
        LocalDate until = desk.terms().until(day, region());
        LocalDate removableFrom = desk.terms().removableFrom(day, region());
        LocalDate publishBy = desk.terms().publishBy(day, region());
        String number = desk.number(DocumentKind.BLACKLISTING, actor, region(), command.occurredAt());
        return switch (file.subject().kind()) {
            case ENTERPRISE ->
                new EnterpriseBlacklisted(
                        file.subject(),
                        command.occurredAt(),
                        number,
                        command.reasons(),
                        command.basis(),
                        actor.id(),
                        until,
                        removableFrom,
                        publishBy,
                        RestrictionArea.all());
            case PERSON ->
                new PersonBlacklisted(
                        file.subject(),
                        command.occurredAt(),
                        number,
                        command.reasons(),
                        command.basis(),
                        actor.id(),
                        until,
                        removableFrom,
                        publishBy,
                        RestrictionArea.all());
        };
    }

    @CommandHandler
    Decision handle(PublishBlacklistEntry command, Actor actor) {
        LocalDate publishBy = file.requireUnpublished();
        Refuse.when(command.channels().isEmpty(), BlacklistRefusal.CHANNEL_MISSING, "channels");
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        return record(new BlacklistEntryPublished(
                file.subject(), command.occurredAt(), command.channels(), Delivery.of(day, publishBy), actor.id()));
    }

    @CommandHandler
    Decision handle(ConcealBlacklistEntry command) {
        return file.isShown() ? record(new BlacklistEntryConcealed(file.subject(), command.occurredAt())) : decision();
    }

    @CommandHandler
    Decision handle(ShowBlacklistEntry command) {
        return file.isConcealed() ? record(new BlacklistEntryShown(file.subject(), command.occurredAt())) : decision();
    }

    @CommandHandler
    Decision handle(NotifyJointSanction command) {
        file.requireListed();
        file.requireSanction(command.area(), SanctionState.TO_NOTIFY);
        return record(new JointSanctionNotified(
                file.subject(), command.occurredAt(), command.area(), command.body(), command.measures()));
    }

    @CommandHandler
    Decision handle(AcknowledgeJointSanction command) {
        file.requireSanction(command.area(), SanctionState.NOTIFIED);
        return record(new JointSanctionAcknowledged(
                file.subject(), command.occurredAt(), command.area(), command.feedback()));
    }

    @CommandHandler
    Decision handle(ApplyJointSanction command) {
        file.requireSanction(command.area(), SanctionState.ACKNOWLEDGED);
        return record(
                new JointSanctionApplied(file.subject(), command.occurredAt(), command.area(), command.measure()));
    }

    @CommandHandler
    Decision handle(LiftJointSanction command) {
        file.requireSanction(command.area(), SanctionState.TO_LIFT);
        return record(
                new JointSanctionLifted(file.subject(), command.occurredAt(), command.area(), command.feedback()));
    }

    @CommandHandler
    Decision handle(RequestBlacklistRemoval command) {
        file.requireRemovable(LegalTime.dayOf(command.occurredAt()));
        Refuse.when(command.evidence().isEmpty(), BlacklistRefusal.EVIDENCE_MISSING, "evidence");
        return record(new BlacklistRemovalRequested(
                file.subject(), command.occurredAt(), command.statement(), command.evidence()));
    }

    @CommandHandler
    Decision handle(RefuseBlacklistRemoval command, Actor actor) {
        file.requirePenalisingBody(actor);
        file.requireRemovalRequested();
        return record(new BlacklistRemovalRefused(file.subject(), command.occurredAt(), command.reasons(), actor.id()));
    }

    @CommandHandler
    Decision handle(RemoveFromBlacklist command, Actor actor, BlacklistDesk desk) {
        file.requirePenalisingBody(actor);
        switch (command.ground()) {
            case REPAIRED -> file.requireRemovalRequested();
            case PENALTY_GONE -> {
                file.requireListed();
                Refuse.when(desk.stands(file.subject().penaltyCaseId()), BlacklistRefusal.PENALTY_STANDS, "ground");
            }
        }
        return record(new BlacklistEntryRemoved(
                file.subject(),
                command.occurredAt(),
                command.ground(),
                desk.number(DocumentKind.BLACKLIST_REMOVAL, actor, region(), command.occurredAt()),
                command.reasons(),
                actor.id(),
                RestrictionArea.all()));
    }

    @CommandHandler
    Decision handle(RelistForFraud command, Actor actor, BlacklistDesk desk, DeadlineManager deadlines) {
        file.requirePenalisingBody(actor);
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        LocalDate until = file.requireRestOfTerm(day);
        Refuse.when(command.evidence().isEmpty(), BlacklistRefusal.EVIDENCE_MISSING, "evidence");
        LocalDate publishBy = desk.terms().publishBy(day, region());
        schedule(publishBy, until, deadlines);
        return record(new BlacklistEntryRelisted(
                file.subject(),
                command.occurredAt(),
                desk.number(DocumentKind.BLACKLIST_REMOVAL, actor, region(), command.occurredAt()),
                command.reasons(),
                command.evidence(),
                actor.id(),
                until,
                publishBy));
    }

    private static void schedule(LocalDate publishBy, LocalDate until, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(publishBy), PublicationDue.NAME, new PublicationDue(publishBy));
        deadlines.schedule(LegalTime.endOf(until), TermEnd.NAME, new TermEnd(until));
    }

    @DeadlineHandler(deadlineName = PublicationDue.NAME)
    void pass(PublicationDue due) {
        if (file.missed(due.publishBy())) {
            applyOwn(
                    new BlacklistPublicationOverdue(file.subject(), LegalTime.endOf(due.publishBy()), due.publishBy()));
        }
    }

    @DeadlineHandler(deadlineName = TermEnd.NAME)
    void pass(TermEnd end) {
        if (file.endsWith(end.until())) {
            applyOwn(new BlacklistTermExpired(
                    file.subject(), LegalTime.endOf(end.until()), end.until(), RestrictionArea.all()));
        }
    }

    private void applyOwn(BlacklistEvent event) {
        apply(event, MetaData.from(Actor.system(region()).toMetadata()));
    }

    @EventSourcingHandler
    void on(BlacklistEvent event) {
        id = event.entry().id();
        file.follow(event);
    }

    private RegionCode region() {
        return file.subject().region();
    }

    private Decision record(BlacklistEvent event) {
        apply(event);
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
