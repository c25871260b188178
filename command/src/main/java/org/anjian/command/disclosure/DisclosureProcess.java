package org.anjian.command.disclosure;

import java.time.Instant;
import java.util.stream.Stream;
import org.anjian.api.closure.event.ClosureDecided;
import org.anjian.api.correctionorder.event.CorrectionOrderRevoked;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.SuspensionForRectificationOrdered;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.command.FindDueDate;
import org.anjian.api.disclosure.command.FollowDecision;
import org.anjian.api.disclosure.command.ScheduleDisclosure;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.command.PublishPenaltyDecision;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.region.RegionCode;
import org.anjian.api.workcalendar.event.WorkCalendarPublished;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What decisions make owed to the public: each is scheduled when it was made, and followed when it was changed or revoked (S6, S7,
 * S8). Ids follow from the events, so an event that is handled again does nothing twice. A decision that was taken over from another
 * system was published there.
 */
@Component
@ProcessingGroup(DisclosureProcess.GROUP)
@DisallowReplay
public class DisclosureProcess {

    /** The processing group. */
    public static final String GROUP = "disclosure-process";

    private final OwnCommands commands;
    private final PublicationsOwed publications;

    DisclosureProcess(OwnCommands commands, PublicationsOwed publications) {
        this.commands = commands;
        this.publications = publications;
    }

    @EventHandler
    void on(PenaltyDecided event, @MetaDataValue(Actor.ORGANISATION) String agency) {
        schedule(of(event), DecisionsToPublish.of(event, agency), event.occurredAt());
    }

    @EventHandler
    void on(OnSpotPenaltyDecided event, @MetaDataValue(Actor.ORGANISATION) String agency) {
        schedule(of(event), DecisionsToPublish.of(event, agency), event.occurredAt());
    }

    @EventHandler
    void on(NoPenaltyDecided event, @MetaDataValue(Actor.ORGANISATION) String agency) {
        schedule(of(event), DecisionsToPublish.of(event, agency), event.occurredAt());
    }

    /** Every one is a decision of its own, with its own number. */
    @EventHandler
    void on(
            DailyPenaltyImposed event,
            @MetaDataValue(Actor.ORGANISATION) String agency,
            @SequenceNumber long sequence) {
        schedule(of(event).further(sequence), DecisionsToPublish.of(event, agency), event.occurredAt());
    }

    @EventHandler
    void on(CorrectionOrdered event) {
        schedule(
                DisclosureId.of(new DocumentedRecord(event.order().id().raw())),
                DecisionsToPublish.of(event),
                event.occurredAt());
    }

    /** What follows an overdue order is a decision of its own. */
    @EventHandler
    void on(SuspensionForRectificationOrdered event, @SequenceNumber long sequence) {
        schedule(
                DisclosureId.of(new DocumentedRecord(event.order().id().raw())).further(sequence),
                DecisionsToPublish.of(event),
                event.occurredAt());
    }

    @EventHandler
    void on(EnforcementMeasureImposed event) {
        schedule(
                DisclosureId.of(new DocumentedRecord(event.measure().id().raw())),
                DecisionsToPublish.of(event),
                event.occurredAt());
    }

    @EventHandler
    void on(ClosureDecided event, @MetaDataValue(Actor.ORGANISATION) String agency) {
        schedule(
                DisclosureId.ofRecord(event.closure().id().raw()),
                DecisionsToPublish.of(event, agency),
                event.occurredAt());
    }

    @EventHandler
    void on(PenaltyDecisionChanged event, @SequenceNumber long sequence) {
        follow(event, DecisionFate.CHANGED, event.fineFen(), sequence);
    }

    @EventHandler
    void on(PenaltyDecisionRevoked event, @SequenceNumber long sequence) {
        DecisionFate fate =
                switch (event.kind()) {
                    case REVOKED, DELETED_AT_SOURCE -> DecisionFate.REVOKED;
                    case DECLARED_ILLEGAL -> DecisionFate.DECLARED_ILLEGAL;
                    case DECLARED_VOID -> DecisionFate.DECLARED_VOID;
                };
        follow(event, fate, null, sequence);
    }

    @EventHandler
    void on(RemedyConcluded event, @SequenceNumber long sequence) {
        switch (event.outcome()) {
            case UPHELD, WITHDRAWN -> {}
            case CHANGED -> follow(event, DecisionFate.CHANGED, event.fineFen(), sequence);
            case REVOKED -> follow(event, DecisionFate.REVOKED, null, sequence);
            case DECLARED_ILLEGAL -> follow(event, DecisionFate.DECLARED_ILLEGAL, null, sequence);
            case DECLARED_VOID -> follow(event, DecisionFate.DECLARED_VOID, null, sequence);
        }
    }

    @EventHandler
    void on(CorrectionOrderRevoked event, @SequenceNumber long sequence) {
        follow(
                DisclosureId.of(new DocumentedRecord(event.order().id().raw())),
                event.order().id().raw(),
                DecisionFate.REVOKED,
                null,
                event.occurredAt(),
                event.order().region(),
                sequence);
    }

    /** What has no last day yet gets one as soon as a calendar tells it (NL-CF85). */
    @EventHandler
    void on(WorkCalendarPublished event, @SequenceNumber long sequence) {
        String cause = event.workCalendarId() + "/" + sequence;
        publications.undated().forEach(undated -> find(undated.id(), undated.region(), cause, event.occurredAt()));
    }

    /** The calendar may have come while this was recorded. */
    @EventHandler
    void on(DisclosureScheduled event) {
        if (event.term().dueOn() == null) {
            find(event.disclosure().id(), event.disclosure().region(), "scheduled", event.occurredAt());
        }
    }

    /** Likewise. */
    @EventHandler
    void on(DecisionOvertaken event, @SequenceNumber long sequence) {
        if (event.withdrawal() != null && event.withdrawal().dueOn() == null) {
            find(event.disclosure().id(), event.disclosure().region(), "overtaken/" + sequence, event.occurredAt());
        }
    }

    private void find(DisclosureId id, RegionCode region, String cause, Instant at) {
        commands.send(new FindDueDate(id, at, "due/" + id + "/" + cause), region);
    }

    /** The file of the case says likewise that its decision is public (三项制度, ML20-05e). */
    @EventHandler
    void on(EnforcementDecisionPublished event) {
        String record = event.decision().record();
        if (event.decision().kind().isPenalty()
                && event.disclosure().id().equals(DisclosureId.of(new DocumentedRecord(record)))) {
            commands.sendUnless(
                    new PublishPenaltyDecision(
                            new PenaltyCaseId(record),
                            event.channel(),
                            event.text(),
                            event.publishedBy(),
                            event.occurredAt(),
                            "published/" + event.disclosure().id()),
                    event.disclosure().region(),
                    PenaltyCaseRefusal.PUBLISHED_ALREADY,
                    PenaltyCaseRefusal.NO_DECISION_TO_PUBLISH);
        }
    }

    private void schedule(DisclosureId id, DisclosedDecision decision, Instant at) {
        commands.send(new ScheduleDisclosure(id, decision, at, "schedule/" + id), decision.region());
    }

    private void follow(PenaltyCaseEvent event, DecisionFate fate, @Nullable Long fineFen, long sequence) {
        follow(
                of(event),
                event.penaltyCase().id().raw(),
                fate,
                fineFen,
                event.occurredAt(),
                event.penaltyCase().region(),
                sequence);
    }

    /** With a decision goes what rests on it, such as the daily penalties; a changed fine is its own only. */
    private void follow(
            DisclosureId id,
            String record,
            DecisionFate fate,
            @Nullable Long fineFen,
            Instant at,
            RegionCode region,
            long sequence) {
        Stream<DisclosureId> resting =
                fate.ends() ? publications.ofRecord(record).stream().map(PublicationsOwed.Entry::id) : Stream.empty();
        Stream.concat(Stream.of(id), resting)
                .distinct()
                .forEach(each -> commands.send(
                        new FollowDecision(each, fate, fineFen, at, "follow/" + each + "/" + sequence), region));
    }

    private static DisclosureId of(PenaltyCaseEvent event) {
        return DisclosureId.of(new DocumentedRecord(event.penaltyCase().id().raw()));
    }
}
