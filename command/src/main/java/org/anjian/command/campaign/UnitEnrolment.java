package org.anjian.command.campaign;

import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.anjian.api.campaign.command.EnrolCampaignUnit;
import org.anjian.api.campaign.event.CampaignUnitEnrolled;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes towns and departments into campaigns. A second enrolment is refused by the event store's unique key. */
@Component
class UnitEnrolment {

    private final Repository<UnitParticipation> repository;
    private final Campaigns campaigns;
    private final Permissions permissions;

    UnitEnrolment(Repository<UnitParticipation> repository, Campaigns campaigns, Permissions permissions) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(EnrolCampaignUnit command, Actor actor, DeadlineManager deadlines) throws Exception {
        permissions.require(actor, EnrolCampaignUnit.class, command.region(), null);
        CampaignTerms terms = campaigns.termsOf(command.campaignId());
        if (!command.region().isWithin(terms.region())) {
            throw new RefusedException(CampaignRefusal.UNIT_OUTSIDE_CAMPAIGN, "region");
        }
        CampaignUnitEnrolled enrolled = new CampaignUnitEnrolled(
                new UnitParticipationSubject(
                        command.unitParticipationId(),
                        command.campaignId(),
                        command.organisation(),
                        command.unitName(),
                        command.kind(),
                        command.region()),
                command.occurredAt(),
                terms,
                command.responsibleEnterprises());
        return repository.newInstance(() -> new UnitParticipation(enrolled)).invoke(unit -> unit.begin(deadlines));
    }
}
