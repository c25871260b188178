package org.anjian.command.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignPhase;
import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.KeyObject;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.campaign.PhaseTerms;
import org.anjian.api.campaign.command.AddKeyObject;
import org.anjian.api.campaign.command.CloseCampaign;
import org.anjian.api.campaign.command.FixCampaignKeyObjects;
import org.anjian.api.campaign.command.LaunchCampaign;
import org.anjian.api.campaign.event.CampaignLaunched;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.enterprise.Enterprises;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Launches campaigns, and decides on them what needs to be looked up: key objects and the standing of the units. */
@Component
class CampaignRecords implements Campaigns {

    private final Repository<Campaign> repository;
    private final Permissions permissions;
    private final Enterprises enterprises;
    private final CampaignUnits units;
    private final Checklists checklists;
    private final WorkCalendar calendar;

    /**
     * They never change after the launch. Without this, all enterprises of a campaign would wait for each other's commits at its
     * lock.
     */
    private final Map<CampaignId, CampaignTerms> terms = new ConcurrentHashMap<>();

    CampaignRecords(
            Repository<Campaign> repository,
            Permissions permissions,
            Enterprises enterprises,
            CampaignUnits units,
            Checklists checklists,
            WorkCalendar calendar) {
        this.repository = repository;
        this.permissions = permissions;
        this.enterprises = enterprises;
        this.units = units;
        this.checklists = checklists;
        this.calendar = calendar;
    }

    @Override
    public CampaignTerms termsOf(CampaignId campaign) {
        CampaignTerms known = terms.get(campaign);
        if (known != null) {
            return known;
        }
        try {
            CampaignTerms launched = load(campaign).invoke(Campaign::terms);
            terms.put(campaign, launched);
            return launched;
        } catch (AggregateNotFoundException unknown) {
            throw new RefusedException(CampaignRefusal.UNKNOWN_CAMPAIGN, "campaignId");
        }
    }

    @CommandHandler
    Decision handle(LaunchCampaign command, Actor actor, Regions regions, DeadlineManager deadlines) throws Exception {
        permissions.require(actor, LaunchCampaign.class, command.region(), null);
        regions.require(command.region(), "region");
        if (checklists.find(command.template(), command.templateVersion()).isEmpty()) {
            throw new RefusedException(CampaignRefusal.UNKNOWN_CHECKLIST, "template");
        }
        requireInOrder(command.phases());
        CampaignTerms terms = new CampaignTerms(
                command.campaignId(),
                command.name(),
                command.region(),
                command.template(),
                command.templateVersion(),
                LegalTime.dayOf(command.occurredAt()),
                command.localPlanDueOn(),
                command.phases().stream().map(this::phase).toList(),
                command.targetSectors());
        CampaignLaunched launched = new CampaignLaunched(
                new CampaignSubject(command.campaignId(), command.name(), command.region()),
                command.occurredAt(),
                terms);
        return repository.newInstance(() -> new Campaign(launched)).invoke(campaign -> campaign.begin(deadlines));
    }

    @CommandHandler
    Decision handle(FixCampaignKeyObjects command, Actor actor) {
        Aggregate<Campaign> campaign = load(command.campaignId());
        campaign.execute(found -> found.permit(actor, FixCampaignKeyObjects.class, permissions));
        RegionCode region = campaign.invoke(Campaign::terms).region();
        List<KeyObject> listed = new ArrayList<>();
        command.enterprises().forEach(enterprise -> listed.add(keyObject(enterprise, region)));
        return campaign.invoke(found -> found.list(command, listed));
    }

    @CommandHandler
    Decision handle(AddKeyObject command, Actor actor) {
        Aggregate<Campaign> campaign = load(command.campaignId());
        campaign.execute(found -> found.permit(actor, AddKeyObject.class, permissions));
        return campaign.invoke(found -> found.add(
                command, keyObject(command.enterpriseId(), found.terms().region())));
    }

    @CommandHandler
    Decision handle(CloseCampaign command, Actor actor) {
        Aggregate<Campaign> campaign = load(command.campaignId());
        campaign.execute(found -> found.permit(actor, CloseCampaign.class, permissions));
        return campaign.invoke(found -> found.close(command, units.of(command.campaignId())));
    }

    private Aggregate<Campaign> load(CampaignId campaign) {
        return repository.load(campaign.raw());
    }

    /** An enterprise of another region is as unknown as one that is not there: nobody lists, or reads, a neighbour's. */
    private KeyObject keyObject(EnterpriseId id, RegionCode region) {
        return enterprises
                .find(id)
                .filter(known -> known.region().isWithin(region))
                .map(known -> new KeyObject(known.id(), known.name(), known.sector(), known.region()))
                .orElseThrow(() -> new RefusedException(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
    }

    private static void requireInOrder(List<PhaseTerms> phases) {
        List<PhaseKind> kinds = phases.stream().map(PhaseTerms::kind).toList();
        boolean inOrder = kinds.equals(List.of(PhaseKind.values()));
        for (int i = 0; inOrder && i < phases.size(); i++) {
            inOrder = !phases.get(i).to().isBefore(phases.get(i).from())
                    && (i == 0 || phases.get(i).from().isAfter(phases.get(i - 1).to()));
        }
        if (!inOrder) {
            throw new RefusedException(CampaignRefusal.PHASES_INVALID, "phases");
        }
    }

    private CampaignPhase phase(PhaseTerms phase) {
        return new CampaignPhase(
                phase.kind(),
                phase.from(),
                phase.to(),
                phase.duties(),
                phase.reportWorkingDays() == null
                        ? null
                        : calendar.plusWorkingDays(phase.to(), phase.reportWorkingDays()));
    }
}
