package org.anjian.command.selfcheck;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.HazardStanding;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.command.RecordHazardStanding;
import org.anjian.api.selfcheck.event.CampaignHazardReopened;
import org.anjian.api.selfcheck.event.CampaignHazardSettled;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The hazards that a self-inspection and the checks upon it raised, and what became of them (QX24-P2c). */
class RaisedHazards {

    private final InspectionFile file;
    private final Map<HazardId, HazardStanding> hazards = new HashMap<>();
    private final Set<Integer> items = new HashSet<>();

    RaisedHazards(InspectionFile file) {
        this.file = file;
    }

    @CommandHandler
    Decision handle(RecordHazardStanding command) {
        HazardStanding before = hazards.get(command.hazardId());
        if (before == null) {
            throw new RefusedException(SelfInspectionRefusal.UNKNOWN_HAZARD, "hazardId");
        }
        if (before == command.standing()) {
            return file.now();
        }
        return file.record(
                command.standing() == HazardStanding.CLOSED
                        ? new CampaignHazardSettled(file.subject(), command.occurredAt(), command.hazardId())
                        : new CampaignHazardReopened(file.subject(), command.occurredAt(), command.hazardId()));
    }

    void raise(int item, FoundBy foundBy, ItemHazard hazard, Instant at) {
        HazardId raised =
                HazardId.forCommand(file.subject().id().raw() + "/" + foundBy + "/" + item + "/" + hazards.size());
        apply(new HazardRaisedFromSelfInspection(file.subject(), at, item, raised, foundBy, hazard));
    }

    /** An enterprise raises one hazard an item, and none to a yes. */
    void requireRaisable(int item, @Nullable ItemAnswer answer, ItemHazard hazard) {
        requireNo(answer);
        if (isRaisedTo(item)) {
            throw new RefusedException(SelfInspectionRefusal.HAZARD_ALREADY_RAISED, "item");
        }
        requireWithinCampaign(hazard);
    }

    /** A check raises a hazard to what it found wanting, whatever the enterprise said. */
    void requireFound(ItemAnswer answer, ItemHazard hazard) {
        requireNo(answer);
        requireWithinCampaign(hazard);
    }

    boolean isRaisedTo(int item) {
        return items.contains(item);
    }

    long open() {
        return hazards.values().stream()
                .filter(standing -> standing == HazardStanding.OPEN)
                .count();
    }

    private static void requireNo(@Nullable ItemAnswer answer) {
        if (!AnswerRules.isNo(answer)) {
            throw new RefusedException(SelfInspectionRefusal.NOTHING_TO_RAISE, "item");
        }
    }

    private void requireWithinCampaign(ItemHazard hazard) {
        if (hazard.dueOn().isAfter(file.endsOn())) {
            throw new RefusedException(SelfInspectionRefusal.BEYOND_CAMPAIGN_END, "dueOn");
        }
    }

    @EventSourcingHandler
    void on(HazardRaisedFromSelfInspection event) {
        hazards.put(event.hazardId(), HazardStanding.OPEN);
        if (event.foundBy() == FoundBy.SELF_INSPECTION) {
            items.add(event.item());
        }
    }

    @EventSourcingHandler
    void on(CampaignHazardSettled event) {
        hazards.put(event.hazardId(), HazardStanding.CLOSED);
    }

    @EventSourcingHandler
    void on(CampaignHazardReopened event) {
        hazards.put(event.hazardId(), HazardStanding.OPEN);
    }
}
