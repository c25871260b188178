package org.anjian.command.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.ExposedCase;
import org.anjian.api.campaign.KeyObject;
import org.anjian.api.campaign.SnapshotPart;
import org.anjian.api.campaign.command.AddKeyObject;
import org.anjian.api.campaign.command.CloseCampaign;
import org.anjian.api.campaign.command.ExposeTypicalCases;
import org.anjian.api.campaign.command.FixCampaignKeyObjects;
import org.anjian.api.campaign.command.RecordCampaignOutcome;
import org.anjian.api.campaign.command.SetCampaignBaseline;
import org.anjian.api.campaign.event.CampaignBaselineSet;
import org.anjian.api.campaign.event.CampaignClosed;
import org.anjian.api.campaign.event.CampaignEvent;
import org.anjian.api.campaign.event.CampaignKeyObjectsFixed;
import org.anjian.api.campaign.event.CampaignLaunched;
import org.anjian.api.campaign.event.CampaignOutcomeRecorded;
import org.anjian.api.campaign.event.CampaignPeriodEnded;
import org.anjian.api.campaign.event.KeyObjectAdded;
import org.anjian.api.campaign.event.KeyObjectsListed;
import org.anjian.api.campaign.event.TypicalCasesExposed;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** A special campaign (专项治理行动): its terms, its key objects and its end. */
@Aggregate
class Campaign {

    @AggregateIdentifier
    private CampaignId id;

    private CampaignSubject subject;
    private CampaignTerms terms;
    private final Set<EnterpriseId> keyObjects = new HashSet<>();
    private int parts;
    private boolean keyObjectsFixed;
    private boolean ended;
    private boolean closed;

    Campaign() {}

    Campaign(CampaignLaunched launched) {
        apply(launched);
    }

    /** Waits for the end of its last day (QX24-00). */
    Decision begin(DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(terms.endsOn()), PeriodEnd.NAME, new PeriodEnd(terms.endsOn()));
        return decision();
    }

    CampaignTerms terms() {
        return terms;
    }

    /** Whether the actor may send a command about this campaign. */
    void permit(Actor actor, Class<? extends Command> command, Permissions permissions) {
        permissions.require(actor, command, subject.region(), null);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    /** Takes in a part of the list; an enterprise that is on it already is not counted twice. */
    Decision list(FixCampaignKeyObjects command, List<KeyObject> listed) {
        requireOpen();
        if (keyObjectsFixed) {
            throw new RefusedException(CampaignRefusal.KEY_OBJECTS_ALREADY_FIXED);
        }
        List<KeyObject> fresh = listed.stream()
                .filter(object -> !keyObjects.contains(object.enterpriseId()))
                .distinct()
                .toList();
        apply(new KeyObjectsListed(subject, command.occurredAt(), parts + 1, fresh, terms));
        if (command.part() == SnapshotPart.LAST) {
            apply(new CampaignKeyObjectsFixed(subject, command.occurredAt(), keyObjects.size()));
        }
        return decision();
    }

    Decision add(AddKeyObject command, KeyObject added) {
        requireOpen();
        if (!keyObjectsFixed) {
            throw new RefusedException(CampaignRefusal.KEY_OBJECTS_NOT_FIXED);
        }
        if (keyObjects.contains(added.enterpriseId())) {
            throw new RefusedException(CampaignRefusal.ALREADY_KEY_OBJECT, "enterpriseId");
        }
        return record(new KeyObjectAdded(subject, command.occurredAt(), added, command.reason(), terms));
    }

    @CommandHandler
    Decision handle(SetCampaignBaseline command) {
        requireOpen();
        return record(new CampaignBaselineSet(
                subject, command.occurredAt(), command.indicator(), command.year(), command.value()));
    }

    @CommandHandler
    Decision handle(RecordCampaignOutcome command) {
        requireOpen();
        return record(new CampaignOutcomeRecorded(subject, command.occurredAt(), command.indicator(), command.value()));
    }

    @CommandHandler
    Decision handle(ExposeTypicalCases command) {
        requireOpen();
        boolean filed = !command.cases().isEmpty() && command.cases().stream().allMatch(one -> isFiled(one, command));
        if (!filed) {
            throw new RefusedException(CampaignRefusal.NOT_FILED_CASE, "cases");
        }
        return record(new TypicalCasesExposed(subject, command.occurredAt(), command.cases(), command.medium()));
    }

    private static boolean isFiled(ExposedCase one, ExposeTypicalCases command) {
        return one.filedOn() != null && !one.filedOn().isAfter(LegalTime.dayOf(command.occurredAt()));
    }

    /**
     * Closes the campaign.
     *
     * @param units where every unit stands
     */
    Decision close(CloseCampaign command, List<UnitStanding> units) {
        requireOpen();
        if (!LegalTime.dayOf(command.occurredAt()).isAfter(terms.endsOn())) {
            throw new RefusedException(CampaignRefusal.CAMPAIGN_STILL_RUNS);
        }
        List<String> unfinished = units.stream()
                .filter(unit -> !unit.isSettled())
                .map(UnitStanding::organisation)
                .toList();
        if (!unfinished.isEmpty()) {
            throw Listed.refused(CampaignRefusal.UNITS_UNFINISHED, unfinished);
        }
        return record(new CampaignClosed(subject, command.occurredAt()));
    }

    @DeadlineHandler(deadlineName = PeriodEnd.NAME)
    void end(PeriodEnd end) {
        if (!ended) {
            apply(
                    new CampaignPeriodEnded(subject, LegalTime.endOf(end.lastDay()), end.lastDay()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new RefusedException(CampaignRefusal.CAMPAIGN_IS_CLOSED);
        }
    }

    private Decision record(CampaignEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(CampaignLaunched event) {
        id = event.campaign().id();
        subject = event.campaign();
        terms = event.terms();
    }

    @EventSourcingHandler
    void on(KeyObjectsListed event) {
        parts = event.part();
        event.keyObjects().forEach(object -> keyObjects.add(object.enterpriseId()));
    }

    @EventSourcingHandler
    void on(CampaignKeyObjectsFixed event) {
        keyObjectsFixed = true;
    }

    @EventSourcingHandler
    void on(KeyObjectAdded event) {
        keyObjects.add(event.keyObject().enterpriseId());
    }

    @EventSourcingHandler
    void on(CampaignPeriodEnded event) {
        ended = true;
    }

    @EventSourcingHandler
    void on(CampaignClosed event) {
        closed = true;
    }
}
