package org.anjian.command.selfcheck;

import java.time.Instant;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.KeyObject;
import org.anjian.api.campaign.event.KeyObjectAdded;
import org.anjian.api.campaign.event.KeyObjectsListed;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.selfcheck.HazardStanding;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.command.EnlistKeyObject;
import org.anjian.api.selfcheck.command.RecordHazardStanding;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/**
 * What follows from the events of a campaign: key objects are enlisted, a no becomes a hazard (QX24-P2c), and the
 * self-inspection hears what became of it (QX24-P4a). Every command has an id that follows from its event, so an event
 * that is handled again does nothing twice.
 */
@Component
@ProcessingGroup(CampaignProcess.GROUP)
@DisallowReplay
public class CampaignProcess {

    /** The processing group. */
    public static final String GROUP = "campaign-process";

    /** The system that the source record of such a hazard names. */
    public static final String SOURCE_SYSTEM = "selfcheck";

    private final OwnCommands commands;
    private final CampaignHazards hazards;

    CampaignProcess(OwnCommands commands, CampaignHazards hazards) {
        this.commands = commands;
        this.hazards = hazards;
    }

    @EventHandler
    void on(KeyObjectsListed event) {
        event.keyObjects().forEach(object -> enlist(event.terms(), object, event.occurredAt()));
    }

    @EventHandler
    void on(KeyObjectAdded event) {
        enlist(event.terms(), event.keyObject(), event.occurredAt());
    }

    private void enlist(CampaignTerms terms, KeyObject object, Instant at) {
        SelfInspectionId id = SelfInspectionId.of(terms.campaignId(), object.enterpriseId());
        commands.send(new EnlistKeyObject(id, terms, object, at, "enlist/" + id), object.region());
    }

    @EventHandler
    void on(HazardRaisedFromSelfInspection event) {
        commands.send(registration(event), event.selfInspection().region());
    }

    /** The hazard that an item gives; its source record leads back to the item. */
    static RegisterHazard registration(HazardRaisedFromSelfInspection event) {
        SelfInspectionSubject from = event.selfInspection();
        return new RegisterHazard(
                event.hazardId(),
                from.enterpriseId(),
                HazardKind.HAZARD,
                HazardSource.CAMPAIGN,
                event.hazard().severity(),
                "专项治理第" + event.item() + "项",
                from.sector(),
                event.hazard().description(),
                event.hazard().location(),
                new SourceRecord(SOURCE_SYSTEM, from.id() + "/" + event.item()),
                event.occurredAt(),
                "raise/" + event.hazardId());
    }

    @EventHandler
    void on(HazardClosed event, @SequenceNumber long sequence) {
        tell(event, HazardStanding.CLOSED, sequence);
    }

    @EventHandler
    void on(HazardRevoked event, @SequenceNumber long sequence) {
        tell(event, HazardStanding.CLOSED, sequence);
    }

    @EventHandler
    void on(HazardReopened event, @SequenceNumber long sequence) {
        tell(event, HazardStanding.OPEN, sequence);
    }

    private void tell(HazardEvent event, HazardStanding standing, long sequence) {
        hazards.origin(event.hazard().id())
                .ifPresent(origin -> commands.send(
                        new RecordHazardStanding(
                                origin.selfInspection(),
                                event.hazard().id(),
                                standing,
                                event.occurredAt(),
                                "standing/" + event.hazard().id() + "/" + sequence),
                        origin.region()));
    }
}
